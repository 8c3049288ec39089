package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.leadershipmethod.clause.Clause;

/**
 * What the compiler says of a few lines that a user wrote, in a package of their own.
 *
 * @param imports what the lines import, one {@code import …;} after the other
 * @param parameters the parameters of the method in which the lines stand
 */
public record Compiled(String imports, String parameters) {

  /** The errors in some lines of the method; none if they compile. */
  public ImmutableList<String> errorsIn(String lines) {
    return errorsIn("class Lines { void lines(" + parameters + ") {" + lines + "} }", "Lines");
  }

  /** The errors in a class; none if it compiles. */
  public ImmutableList<String> errorsIn(String type, String name) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    String text = "package org.example.user;\n" + imports + type;
    compiler.getTask(null, null, found, options(), null, List.of(new Source(text, name))).call();
    return found.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(one -> one.getMessage(Locale.ROOT))
        .collect(ImmutableList.toImmutableList());
  }

  /** The compiler only looks at the lines, and writes no class file. */
  private static List<String> options() {
    return List.of(
        "-proc:none", "-implicit:none", "--should-stop=ifNoError=FLOW", "-cp", classPath());
  }

  private static String classPath() {
    return Stream.of(Clause.class, ImmutableList.class)
        .map(Compiled::location)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** A source file that is only in memory. */
  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text, String name) {
      super(URI.create("mem:///org/example/user/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
