package dev.quarterback;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** No file of the product is longer than can be read in one go, and no method than fits on a screen. */
class SourceSizeTest {
    private static final int MOST_LINES_OF_FILE = 300;
    private static final int MOST_LINES_OF_METHOD = 40;
    private static final List<String> MODULES = List.of("solver", "api", "benchmarks");

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    /** Gathers the methods of a file that are too long, each counted from its signature to its closing brace. */
    private static final class LongMethods extends TreeScanner<Void, List<String>> {
        private final CompilationUnitTree file;
        private final SourcePositions positions;

        LongMethods(CompilationUnitTree file, SourcePositions positions) {
            this.file = file;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> tooLong) {
            long lines = lineOf(positions.getEndPosition(file, method)) - firstLine(method) + 1;
            if (lines > MOST_LINES_OF_METHOD) {
                tooLong.add(Path.of(file.getSourceFile().getName()).getFileName() + ": " + method.getName());
            }
            return super.visitMethod(method, tooLong);
        }

        /** Annotations before the signature do not count. */
        private long firstLine(MethodTree method) {
            Tree first = method.getReturnType() == null ? method : method.getReturnType();
            return lineOf(positions.getStartPosition(file, first));
        }

        private long lineOf(long position) {
            return file.getLineMap().getLineNumber(position);
        }
    }

    @Test
    void noFileIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources()) {
            if (Files.readAllLines(source).size() > MOST_LINES_OF_FILE) {
                tooLong.add(source.getFileName().toString());
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree file : task.parse()) {
                file.accept(new LongMethods(file, positions), tooLong);
            }
        }

        assertThat(tooLong).isEmpty();
    }
}
