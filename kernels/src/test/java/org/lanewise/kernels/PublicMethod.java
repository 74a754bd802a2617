package org.lanewise.kernels;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A public method of a public class that works on arrays, as reflection finds it, with what only its source says.
 *
 * @param method the method
 * @param names of its parameters
 * @param documentation of each parameter that has one
 */
record PublicMethod(Method method, List<String> names, Map<String, String> documentation) {
    private static final Path SOURCES = Path.of("src/main/java/org/lanewise/kernels");

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + String.join(", ", names)
                + ")";
    }

    /** All of them. */
    static List<PublicMethod> all() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<PublicMethod> all = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.list(SOURCES)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree declaration
                            && declaration.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                        addMethods(all, declaration, unit, docs);
                    }
                }
            }
            return all;
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void addMethods(
            List<PublicMethod> all, ClassTree declaration, CompilationUnitTree unit, DocTrees docs)
            throws ClassNotFoundException {
        Class<?> type = Class.forName(unit.getPackageName() + "." + declaration.getSimpleName());
        List<MethodTree> trees = declaration.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .toList();
        for (Method method : type.getMethods()) {
            boolean onArrays = Arrays.stream(method.getParameterTypes()).anyMatch(Class::isArray);
            if (method.getDeclaringClass() == type && onArrays) {
                MethodTree tree = trees.stream()
                        .filter(candidate -> matches(candidate, method))
                        .findFirst()
                        .orElseThrow();
                DocCommentTree doc = docs.getDocCommentTree(TreePath.getPath(unit, tree));
                List<String> names = tree.getParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .toList();
                all.add(new PublicMethod(method, names, doc == null ? Map.of() : described(doc)));
            }
        }
    }

    private static boolean matches(MethodTree tree, Method method) {
        List<String> written = tree.getParameters().stream()
                .map(VariableTree::getType)
                .map(Tree::toString)
                .toList();
        List<String> compiled = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        return tree.getName().contentEquals(method.getName()) && written.equals(compiled);
    }

    private static Map<String, String> described(DocCommentTree doc) {
        Map<String, String> described = new LinkedHashMap<>();
        for (DocTree tag : doc.getBlockTags()) {
            if (tag instanceof ParamTree parameter
                    && !parameter.getDescription().isEmpty()) {
                described.put(
                        parameter.getName().toString(),
                        parameter.getDescription().toString());
            }
        }
        return described;
    }
}
