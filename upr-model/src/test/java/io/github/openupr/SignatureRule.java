package io.github.openupr;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What users see of a class names types of Java and of this library alone. */
public final class SignatureRule extends ArchCondition<JavaClass> {

    /** The rule, to be applied to public classes. */
    public SignatureRule() {
        super("name only types of Java and of this library where users see them");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        seen(type)
                .flatMap(named -> named.getAllInvolvedRawTypes().stream())
                .filter(SignatureRule::isForeign)
                .forEach(foreign -> events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " shows " + foreign.getName())));
    }

    private static Stream<JavaType> seen(JavaClass type) {
        Stream<JavaType> inherited = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> members =
                type.getFields().stream().filter(SignatureRule::isSeen).map(JavaField::getType);
        Stream<JavaType> codeUnits = type.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .flatMap(SignatureRule::signature);
        return Stream.of(inherited, members, codeUnits).flatMap(types -> types);
    }

    private static boolean isSeen(JavaField field) {
        return isVisible(field.getModifiers());
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        List<JavaType> parameters = unit.getParameterTypes();
        Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(type -> type);
        return Stream.of(parameters.stream(), Stream.of(unit.getReturnType()), thrown)
                .flatMap(types -> types);
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return !base.isPrimitive()
                && !base.getPackageName().startsWith("java.")
                && !base.getPackageName().startsWith("io.github.openupr");
    }
}
