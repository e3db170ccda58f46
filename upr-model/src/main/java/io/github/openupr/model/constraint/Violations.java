package io.github.openupr.model.constraint;

import jakarta.validation.ConstraintValidatorContext;

/** Reports a fault of a whole record at the member that has it. Every method returns false, for {@code isValid}. */
final class Violations {

    private Violations() {}

    static boolean at(ConstraintValidatorContext context, String member) {
        builder(context).addPropertyNode(member).addConstraintViolation();
        return false;
    }

    static boolean at(ConstraintValidatorContext context, String member, String inner) {
        builder(context).addPropertyNode(member).addPropertyNode(inner).addConstraintViolation();
        return false;
    }

    static boolean at(ConstraintValidatorContext context, String list, int index, String inner) {
        builder(context)
                .addPropertyNode(list)
                .addPropertyNode(inner)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        return false;
    }

    private static ConstraintValidatorContext.ConstraintViolationBuilder builder(ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        return context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
    }
}
