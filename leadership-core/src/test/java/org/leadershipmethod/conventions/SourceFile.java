package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One source file, read line by line.
 *
 * @param path where it is, below the folder of sources
 * @param lines what it says
 */
record SourceFile(Path path, ImmutableList<String> lines) {
  private static final Pattern CLOSING = Pattern.compile("( *)}");
  private static final Pattern TYPE = Pattern.compile("\\b(class|interface|record|enum)\\b");

  /** Reads all source files below a folder. */
  static ImmutableList<SourceFile> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> new SourceFile(folder.relativize(file), linesOf(file)))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<String> linesOf(Path file) {
    try {
      return ImmutableList.copyOf(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines in which a pattern is found, each with its number. */
  ImmutableList<String> linesWith(Pattern pattern) {
    return IntStream.range(0, lines.size())
        .filter(i -> pattern.matcher(lines.get(i)).find())
        .mapToObj(this::quote)
        .collect(toImmutableList());
  }

  /**
   * The first lines of methods with more lines than some, told by the indentation: the build keeps
   * it even.
   */
  ImmutableList<String> methodsLongerThan(int most) {
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(end -> headerOfBlockEndingAt(end).filter(start -> end - start + 1 > most).stream())
        .map(this::quote)
        .collect(toImmutableList());
  }

  private Optional<Integer> headerOfBlockEndingAt(int end) {
    var closing = CLOSING.matcher(lines.get(end));
    if (!closing.matches()) {
      return Optional.empty();
    }
    Pattern sameIndentation = Pattern.compile(closing.group(1) + "[^ }).@*/].*");
    int start = end - 1;
    while (start >= 0 && !sameIndentation.matcher(lines.get(start)).matches()) {
      start--;
    }
    return start >= 0 && isMethod(lines.get(start)) ? Optional.of(start) : Optional.empty();
  }

  private static boolean isMethod(String header) {
    return header.contains("(") && !TYPE.matcher(header.replaceFirst("\\(.*", "")).find();
  }

  private String quote(int line) {
    return path + ":" + (line + 1) + ": " + lines.get(line).strip();
  }
}
