package io.github.openupr;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The documentation comments of a module's main sources, read by the compiler's own parser. */
final class SourceComments {

    private SourceComments() {}

    /** A public type or member; what an annotation says it overrides is left out. */
    record Element(String place, String name, boolean topLevelType, Optional<String> comment) {

        /** Where it stands. */
        @Override
        public String toString() {
            return place;
        }
    }

    static List<Element> publicElements(Path module) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"));
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            Collector collector = new Collector(Trees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                collector.scan(unit, null);
            }
            return collector.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Collector extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Trees trees;
        private final List<Element> found = new ArrayList<>();

        private Collector(Trees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            boolean nested = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
            if (!shown(type.getModifiers())) {
                return null;
            }
            add(type.getSimpleName().toString(), !nested);
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (shown(method.getModifiers()) && !overrides) {
                add(method.getName().toString(), false);
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            if (shown(variable.getModifiers())) {
                add(variable.getName().toString(), false);
            }
            return null;
        }

        /** Whether a member is public, as those of interfaces are without saying so. */
        private boolean shown(ModifiersTree modifiers) {
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            boolean ofInterface =
                    owner.getKind() == Tree.Kind.INTERFACE || owner.getKind() == Tree.Kind.ANNOTATION_TYPE;
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || (ofInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
        }

        private void add(String name, boolean topLevelType) {
            TreePath path = getCurrentPath();
            String file = Path.of(path.getCompilationUnit().getSourceFile().getName())
                    .getFileName()
                    .toString();
            found.add(new Element(
                    file + ": " + name, name, topLevelType, Optional.ofNullable(trees.getDocComment(path))));
        }
    }
}
