package io.github.openupr.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The text is an absolute URL: a scheme, {@code ://} and a host, such as {@code https://example.org/report}. Nothing is
 * fetched.
 *
 * <p>Made by OpenUPR: links to documents and publications are our own members, and RFC 3986 is the standard that they
 * follow.
 */
@Documented
@Constraint(validatedBy = AbsoluteUrl.Check.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface AbsoluteUrl {

    /** What the provider reports, in plain English. */
    String message() default "must be an absolute URL such as https://example.org/report";

    /** The groups of Jakarta Validation that the constraint belongs to; none by default. */
    Class<?>[] groups() default {};

    /** What a user of Jakarta Validation attaches to the constraint; nothing by default. */
    Class<? extends Payload>[] payload() default {};

    /** Parses the URL. Immutable and thread-safe; public because the provider makes it. */
    final class Check implements ConstraintValidator<AbsoluteUrl, String> {

        /** Made by the provider of Jakarta Validation. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || absolute(value);
        }

        private static boolean absolute(String url) {
            try {
                URI uri = new URI(url);
                // "www.un.org:80/x" has a scheme for the parser, so the authority is asked for too.
                return uri.isAbsolute() && uri.getRawAuthority() != null;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
