package org.lanewise.cli;

import java.util.stream.Collectors;
import org.lanewise.kernels.Activation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Activation functions of layers, by their text. */
final class ActivationConverter implements ITypeConverter<Activation> {
    @Override
    public Activation convert(String text) {
        Activation activation;
        try {
            activation = Activation.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
        if (!activation.derivativeFromOutput()) {
            String names = Activation.all().stream()
                    .filter(Activation::derivativeFromOutput)
                    .map(Activation::toString)
                    .collect(Collectors.joining(", "));
            throw new TypeConversionException("layers learn with one of " + names + ", not with '" + text + "'");
        }
        return activation;
    }
}
