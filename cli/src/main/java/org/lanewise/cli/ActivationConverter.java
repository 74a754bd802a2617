package org.lanewise.cli;

import org.lanewise.kernels.Activation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Activation functions of layers, by their text. */
final class ActivationConverter implements ITypeConverter<Activation> {
    @Override
    public Activation convert(String text) {
        try {
            return Activation.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
