package org.leadershipmethod.society;

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

/** What the compiler says of a few lines that a user wrote, in a package of their own. */
final class Compiled {

  private static final String IMPORTS =
      """
      package org.example.user;
      import com.google.common.collect.*;
      import java.util.*;
      import org.leadershipmethod.election.*;
      import org.leadershipmethod.group.*;
      import org.leadershipmethod.person.*;
      import org.leadershipmethod.society.*;
      """;

  private Compiled() {}

  /** The errors in some lines of a method that has these parameters; none if they compile. */
  static ImmutableList<String> errorsIn(String lines) {
    return errorsIn(
        "class Lines { void lines(Masses masses, SocialClass workers, SocialClass owners, Party"
            + " party, Programme programme, PartyLeadingGroup leaders, PersonId anna) {"
            + lines
            + "} }",
        "Lines");
  }

  /** The errors in a class; none if it compiles. */
  static ImmutableList<String> errorsIn(String type, String name) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    compiler.getTask(null, null, found, options(), null, List.of(new Source(type, name))).call();
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
    return Stream.of(Masses.class, ImmutableList.class)
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
      this.text = IMPORTS + text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
