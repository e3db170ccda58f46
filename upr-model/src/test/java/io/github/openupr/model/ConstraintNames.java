package io.github.openupr.model;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The constraints that a type bears, as a provider sees them: {@code Review.cycle Min}, {@code Review IdOfReview}. */
public final class ConstraintNames {

    private ConstraintNames() {}

    /** All constraints of the model, without {@code NotNull}: builders refuse null, see {@link RequiredMemberTest}. */
    public static List<String> ofModel(Validator validator) {
        return Specimens.all().stream()
                .map(Members::typeOf)
                .flatMap(type -> of(type, validator).stream())
                .filter(name -> !name.endsWith(" NotNull"))
                .toList();
    }

    private static List<String> of(Class<?> type, Validator validator) {
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        List<String> names = new ArrayList<>();
        add(names, type.getSimpleName(), bean.getConstraintDescriptors());
        for (PropertyDescriptor member : bean.getConstrainedProperties()) {
            String place = type.getSimpleName() + "." + member.getPropertyName();
            add(names, place, member.getConstraintDescriptors());
            addElements(names, place, member);
        }
        return names;
    }

    private static void addElements(List<String> names, String place, ContainerDescriptor container) {
        container.getConstrainedContainerElementTypes().forEach(element -> {
            add(names, place, element.getConstraintDescriptors());
            addElements(names, place, element);
        });
    }

    private static void add(List<String> names, String place, Set<ConstraintDescriptor<?>> constraints) {
        constraints.forEach(constraint -> names.add(place + " " + simpleName(constraint)));
    }

    /** A violation as path and constraint: {@code reviews[1].cycle Min}. */
    static String shown(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " " + simpleName(violation.getConstraintDescriptor());
    }

    private static String simpleName(ConstraintDescriptor<?> constraint) {
        return constraint.getAnnotation().annotationType().getSimpleName();
    }
}
