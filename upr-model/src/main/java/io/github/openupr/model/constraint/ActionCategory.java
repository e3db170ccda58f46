package io.github.openupr.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number is one of UPR Info's action categories, 1 to 5.
 *
 * <p>Basis: column {@code Action} of UPR Info's export, the closed codelist {@code action-categories}.
 */
@Min(1) @Max(5) @ReportAsSingleViolation
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ActionCategory {

    /** What the provider reports, in plain English. */
    String message() default "must be an action category from 1 to 5";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};
}
