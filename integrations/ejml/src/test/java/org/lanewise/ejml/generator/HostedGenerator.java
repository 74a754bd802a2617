package org.lanewise.ejml.generator;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Annotation;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.LocalVariableInfo;
import java.lang.classfile.attribute.RuntimeInvisibleParameterAnnotationsAttribute;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.dense.row.CommonOps_FDRM;

/**
 * Writes HostedCommonOps_FDRM, which hands every method of EJML's CommonOps_FDRM (it cannot be extended) to it, from that
 * class's own file: names and nullness of parameters are its own. The kernels' TypeGenerator writes the one for double from
 * it. HostedGeneratorTest compares the committed file; {@code main}, given the module's folder, writes it.
 */
public final class HostedGenerator {
    /** From the module's folder. */
    public static final Path FILE = Path.of("src/main/java/org/lanewise/ejml/HostedCommonOps_FDRM.java");

    private static final Class<?> HOST = CommonOps_FDRM.class;
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";
    private static final int WIDTH = 125;

    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder methods = new StringBuilder();

    private HostedGenerator() {}

    /** Writes the file. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]).resolve(FILE), text());
    }

    /** The file's text. */
    public static String text() throws IOException {
        HostedGenerator generator = new HostedGenerator();
        try (InputStream bytes = HOST.getResourceAsStream(HOST.getSimpleName() + ".class")) {
            for (MethodModel method : ClassFile.of().parse(bytes.readAllBytes()).methods()) {
                if (Modifier.isPublic(method.flags().flagsMask())) {
                    generator.add(method);
                }
            }
        }
        return generator.file();
    }

    private String file() {
        return """
                // By HostedGenerator, from EJML's class file; TypeGenerator writes the other type from here.
                package org.lanewise.ejml;

                %s
                /** Every method of EJML's CommonOps_FDRM; {@link CommonOps_FDRM} takes over those that Lanewise does better. */
                class HostedCommonOps_FDRM {
                    HostedCommonOps_FDRM() {}
                %s}
                """.formatted(
                        imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining()), methods);
    }

    private void add(MethodModel model) {
        Method method = Stream.of(HOST.getMethods())
                .filter(m -> m.getName().equals(model.methodName().stringValue()))
                .filter(m -> MethodType.methodType(m.getReturnType(), m.getParameterTypes())
                        .toMethodDescriptorString()
                        .equals(model.methodType().stringValue()))
                .findFirst()
                .orElseThrow();
        List<String> names = names(model);
        List<Boolean> nullable = nullable(model);
        Type[] types = method.getGenericParameterTypes();
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            String type = nullable.get(i) ? nullable(name(types[i])) : name(types[i]);
            boolean variable = method.isVarArgs() && i == types.length - 1;
            parameters.add((variable ? type.replaceFirst("\\[]$", "...") : type) + " " + names.get(i));
        }
        String head =
                "    public static " + variables(method) + name(method.getGenericReturnType()) + " " + method.getName();
        String oneLine = head + "(" + String.join(", ", parameters) + ") {";
        methods.append("""

                    /** @see org.ejml.dense.row.CommonOps_FDRM#%s(%s) */
                %s
                        %sorg.ejml.dense.row.CommonOps_FDRM.%s(%s);
                    }
                """.formatted(
                method.getName(),
                Stream.of(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", ")),
                oneLine.length() <= WIDTH ? oneLine : head + "(\n            " + String.join(", ", parameters) + ") {",
                method.getReturnType() == void.class ? "" : "return ",
                method.getName(),
                String.join(", ", names)));
    }

    /** A type as it is written after its import. */
    private String name(Type type) {
        String name = type.getTypeName();
        String element = name.replace("[]", "");
        if (element.contains(".")) {
            imports.add(element);
        }
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private String nullable(String type) {
        imports.add(NULLABLE);
        int array = type.indexOf("[]");
        return array < 0 ? "@Nullable " + type : type.substring(0, array) + " @Nullable " + type.substring(array);
    }

    private String variables(Method method) {
        StringBuilder text = new StringBuilder();
        for (TypeVariable<Method> variable : method.getTypeParameters()) {
            text.append(text.isEmpty() ? "<" : ", ").append(variable.getName());
            text.append(" extends ").append(name(variable.getBounds()[0]));
        }
        return text.isEmpty() ? "" : text + "> ";
    }

    /** The parameters' names: a static method's are its first local variables, in the order of their slots. */
    private static List<String> names(MethodModel model) {
        CodeModel code = model.code().orElseThrow();
        return code.findAttributes(Attributes.localVariableTable()).stream()
                .flatMap(table -> table.localVariables().stream())
                .filter(variable -> variable.startPc() == 0)
                .sorted((a, b) -> a.slot() - b.slot())
                .map(LocalVariableInfo::name)
                .map(Object::toString)
                .limit(model.methodTypeSymbol().parameterCount())
                .toList();
    }

    private static List<Boolean> nullable(MethodModel model) {
        int count = model.methodTypeSymbol().parameterCount();
        List<List<Annotation>> annotations = model.findAttribute(Attributes.runtimeInvisibleParameterAnnotations())
                .map(RuntimeInvisibleParameterAnnotationsAttribute::parameterAnnotations)
                .orElse(List.of());
        List<Boolean> nullable = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nullable.add(!annotations.isEmpty()
                    && annotations.get(i).stream()
                            .anyMatch(a -> a.className().stringValue().endsWith("/Nullable;")));
        }
        return nullable;
    }
}
