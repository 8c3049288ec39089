package org.leadershipmethod.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;

/** A program that runs by itself, with so much memory and no more. */
public final class Forked {

  private Forked() {}

  /**
   * What a program said; it has to end without an error.
   *
   * @param program a class with a main method
   * @param memory how much memory it has, as the command line of Java states it
   * @param arguments what it is started with
   */
  public static String run(Class<?> program, String memory, String... arguments)
      throws IOException, InterruptedException {
    return said(start(program, memory, arguments));
  }

  /**
   * Starts a program.
   *
   * @param program a class with a main method
   * @param memory how much memory it has, as the command line of Java states it
   * @param arguments what it is started with
   */
  public static Process start(Class<?> program, String memory, String... arguments)
      throws IOException {
    Stream<String> command =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            memory,
            "-cp",
            classPath(program),
            program.getName());
    return new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList())
        .redirectErrorStream(true)
        .start();
  }

  /** What a program said until it ended, which has to be without an error. */
  public static String said(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** Everything that this program can see, whichever path it came from. */
  private static String classPath(Class<?> program) {
    Stream<String> paths =
        Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
            .map(System::getProperty)
            .filter(Objects::nonNull);
    Stream<String> own = Stream.of(folder(Chronicle.class), folder(program));
    return Stream.concat(own, paths).collect(Collectors.joining(File.pathSeparator));
  }

  /** Where the packages of a class begin. */
  private static String folder(Class<?> type) {
    try {
      Path file = Path.of(type.getResource(type.getSimpleName() + ".class").toURI());
      int packages = type.getPackageName().split("[.]").length;
      for (int i = 0; i <= packages; i++) {
        file = file.getParent();
      }
      return file.toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
