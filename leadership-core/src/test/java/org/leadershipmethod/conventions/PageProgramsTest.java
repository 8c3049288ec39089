package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programs on all pages compile and print what the page says, in a program of their own that
 * has nothing but the library: on the class path and on the module path.
 */
class PageProgramsTest {

  @TempDir Path folder;

  static ImmutableList<PageProgram> programs() {
    return Page.all().stream().flatMap(page -> page.programs().stream()).collect(toImmutableList());
  }

  @Test
  void theReadmeAndOtherPagesHavePrograms() {
    assertThat(Page.readme().programs()).isNotEmpty();
    assertThat(Page.docs()).flatMap(Page::programs).isNotEmpty();
  }

  @Test
  void everyBlockOfJavaIsAProgram() {
    assertThat(Page.all())
        .allSatisfy(
            page ->
                assertThat(page.programs())
                    .as("programs with what they print")
                    .hasSize(page.text().split("```java\n", -1).length - 1));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void runsOnTheClassPath(PageProgram program) throws IOException, InterruptedException {
    write(program.name() + ".java", program.source());
    run("javac", "-cp", library(program), program.name() + ".java");
    String path = library(program) + File.pathSeparator + ".";
    assertThat(run("java", "-cp", path, program.name())).isEqualTo(program.output());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void runsOnTheModulePath(PageProgram program) throws IOException, InterruptedException {
    String json = program.usesJson() ? "requires tools.jackson.core; " : "";
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
  private static String library(PageProgram program) {
    ImmutableList<Path> needed =
        program.usesJson() ? NeededLibraries.withJson() : NeededLibraries.always();
    return Stream.concat(Stream.of(NeededLibraries.itself()), needed.stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
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
