package io.github.openupr.validation;

import jakarta.validation.Configuration;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;

/** A provider of Jakarta Validation that is there and does not work; the machine that makes it finds it as a service. */
public final class BrokenProvider implements ValidationProvider<BrokenProvider.Settings> {

    /** What a user could set. */
    public interface Settings extends Configuration<Settings> {}

    /** Made by the service loader. */
    public BrokenProvider() {}

    @Override
    public Settings createSpecializedConfiguration(BootstrapState state) {
        throw new ValidationException("out of order");
    }

    @Override
    public Configuration<?> createGenericConfiguration(BootstrapState state) {
        throw new ValidationException("out of order");
    }

    @Override
    public ValidatorFactory buildValidatorFactory(ConfigurationState configuration) {
        throw new ValidationException("out of order");
    }
}
