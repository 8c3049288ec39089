package org.leadershipmethod.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programs in the README compile and print what it says, in a program of their own that has
 * nothing but the library: on the class path and on the module path.
 */
class ReadmeTest {

  private static final Pattern PROGRAM =
      Pattern.compile("```java\\n(.*?)```(?:(?!```).)*?```text\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern CLASS_NAME = Pattern.compile("public class (\\w+)");

  /** A program of the README and what it prints. */
  record Program(String name, String source, String output) {

    /** Whether it uses the package that needs a library of its own. */
    boolean usesJson() {
      return source.contains("import org.leadershipmethod.json.");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir Path folder;

  static List<Program> programs() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    List<Program> programs = new ArrayList<>();
    Matcher matcher = PROGRAM.matcher(readme);
    while (matcher.find()) {
      Matcher name = CLASS_NAME.matcher(matcher.group(1));
      assertThat(name.find()).as("a class in %s", matcher.group(1)).isTrue();
      programs.add(new Program(name.group(1), matcher.group(1), matcher.group(2)));
    }
    return programs;
  }

  @Test
  void thereAreFivePrograms() throws IOException {
    assertThat(programs())
        .extracting(Program::name)
        .containsExactly("FirstSteps", "LookingBack", "GoingOn", "LateMinutes", "OneChain");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void runsOnTheClassPath(Program program) throws IOException, InterruptedException {
    write(program.name() + ".java", program.source());
    run("javac", "-cp", library(program), program.name() + ".java");
    String path = library(program) + File.pathSeparator + ".";
    assertThat(run("java", "-cp", path, program.name())).isEqualTo(program.output());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void runsOnTheModulePath(Program program) throws IOException, InterruptedException {
    String json = program.usesJson() ? "requires com.fasterxml.jackson.core; " : "";
    write(
        "module-info.java", "module reader { requires org.leadershipmethod.core; " + json + "}\n");
    write("reader/" + program.name() + ".java", "package reader;\n" + program.source());
    run(
        "javac",
        "-Werror",
        "-p",
        library(program),
        "-d",
        "out",
        "module-info.java",
        "reader/" + program.name() + ".java");
    String path = library(program) + File.pathSeparator + "out";
    assertThat(run("java", "-p", path, "-m", "reader/reader." + program.name()))
        .isEqualTo(program.output());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The library and what the program needs of it at run time, and nothing else. */
  private static String library(Program program) {
    Stream<String> needed =
        Stream.of(
            "org.leadershipmethod.clause.Clause",
            "com.google.common.collect.ImmutableList",
            "com.google.common.util.concurrent.internal.InternalFutures",
            "org.slf4j.Logger",
            "org.pcollections.PMap");
    Stream<String> json =
        program.usesJson() ? Stream.of("com.fasterxml.jackson.core.JsonFactory") : Stream.empty();
    return Stream.concat(needed, json)
        .map(ReadmeTest::placeOf)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String placeOf(String type) {
    try {
      return Path.of(
              Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (ReflectiveOperationException | java.net.URISyntaxException missing) {
      throw new AssertionError("not among what the library needs: " + type, missing);
    }
  }

  private String run(String tool, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    assertThat(status).as("%s says: %s %s", tool, output, Files.readString(errors)).isZero();
    return output.replace("\r\n", "\n");
  }
}
