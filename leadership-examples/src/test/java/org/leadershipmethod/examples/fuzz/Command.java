package org.leadershipmethod.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.testkit.Corpus;
import org.leadershipmethod.testkit.Fuzzed;
import org.leadershipmethod.testkit.LooseText;

/**
 * A command and the files that it reads.
 *
 * <p>All files of a run are one text, so that pieces of each can get into the others; the options
 * follow from it too.
 *
 * @param arguments how it is called; a part that names a file, or is a point for the folder, is
 *     made a path
 * @param files the names of the files, in the order in which the text has them
 * @param options one of these is added
 */
record Command(
    ImmutableList<String> arguments, ImmutableList<String> files, ImmutableList<String> options) {

  private static final String BETWEEN_FILES = "\u001c";
  private static final int NOT_USABLE = 2;
  private static final int NOT_ALL_READ = 3;
  private static final int LONGEST_LINE = 2048;

  /**
   * Marks that turn the direction of a text, in which one name can be made to look like another.
   */
  private static final String DIRECTIONS =
      "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  /** What a fuzzer is to do with it, beginning with these texts of all files. */
  Fuzzed fuzzed(String... texts) {
    return new Fuzzed(Corpus.of(texts), this::reads);
  }

  /** The texts of several files as one. */
  static String together(String... texts) {
    return String.join(BETWEEN_FILES, texts);
  }

  /** The text of a file that stands beside this class. */
  static String file(String name) {
    try {
      return Resources.toString(Resources.getResource(Command.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean reads(String text) {
    try {
      Path folder = Files.createTempDirectory("fuzz");
      try {
        write(folder, Splitter.on(BETWEEN_FILES).limit(files.size()).splitToList(text));
        return holds(folder, options.get(Math.floorMod(text.hashCode(), options.size())));
      } finally {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path folder, List<String> texts) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      Path file = folder.resolve(files.get(i));
      MoreFiles.createParentDirectories(file);
      Files.write(file, LooseText.bytes(texts.get(i)));
    }
  }

  private boolean holds(Path folder, String option) {
    Stream<String> words =
        Stream.concat(
            arguments.stream(), Splitter.on(' ').omitEmptyStrings().splitToStream(option));
    Run run =
        Run.of(
            words
                .map(one -> one.equals(".") ? folder.toString() : path(folder, one))
                .toArray(String[]::new));
    assertThat(run.status()).as("%s\n%s", option, run.err()).isBetween(0, NOT_ALL_READ);
    nothingHidden(run.out());
    nothingHidden(run.err());
    if (run.status() == NOT_USABLE) {
      tellsWhere(run, folder);
    } else if (option.contains("--json")) {
      assertThat(run.json().isObject()).isTrue();
    } else {
      assertThat(run.out()).isNotBlank();
    }
    return run.status() != NOT_USABLE;
  }

  private String path(Path folder, String word) {
    return files.contains(word) ? folder.resolve(word).toString() : word;
  }

  private void tellsWhere(Run run, Path folder) {
    List<String> places =
        Stream.concat(files.stream(), Stream.of(folder.getFileName().toString(), "--")).toList();
    List<String> lines = run.err().lines().filter(line -> line.startsWith("  ")).toList();
    assertThat(lines).isNotEmpty();
    assertThat(lines.get(0)).containsAnyOf(places.toArray(String[]::new));
    assertThat(run.err().lines()).allMatch(line -> line.length() < LONGEST_LINE);
  }

  private static void nothingHidden(String said) {
    assertThat(said.codePoints().filter(Command::isHidden).mapToObj(Character::getName)).isEmpty();
  }

  private static boolean isHidden(int letter) {
    return Character.isISOControl(letter) && letter != '\n' || DIRECTIONS.indexOf(letter) >= 0;
  }
}
