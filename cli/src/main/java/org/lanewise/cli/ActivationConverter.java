package org.lanewise.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lanewise.kernels.Activation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Activation functions by their names in small letters. */
final class ActivationConverter implements ITypeConverter<Activation> {
    @Override
    public Activation convert(String name) {
        for (Activation activation : Activation.values()) {
            if (name(activation).equals(name)) {
                return activation;
            }
        }
        String names = Arrays.stream(Activation.values())
                .map(ActivationConverter::name)
                .collect(Collectors.joining(", "));
        throw new TypeConversionException("'" + name + "' is none of " + names);
    }

    private static String name(Activation activation) {
        return activation.name().toLowerCase(Locale.ROOT);
    }
}
