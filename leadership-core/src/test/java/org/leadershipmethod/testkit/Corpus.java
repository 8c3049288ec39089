package org.leadershipmethod.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Files of one format with which nothing is wrong, and files made out of their pieces with which
 * something may be.
 *
 * <p>Pieces are tokens, runs of tokens, what stands in brackets, and lines; they are lost, doubled,
 * moved, taken from another file, or replaced by something awkward. So a reader gets further into
 * such a file than into random text before it finds what is wrong.
 */
public final class Corpus {

  /** Tokens of JSON, YAML and tables alike: quoted texts, words and numbers, blanks, signs. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:\\\\.|[^\"\\\\\\n])*\"|[\\p{L}\\p{N}_.+-]+(?::\\p{N}+)*|\\n|[ \\t]+|(?s:.)");

  private final ImmutableList<String> files;
  private final ImmutableList<ImmutableList<String>> tokens;

  private Corpus(ImmutableList<String> files) {
    this.files = files;
    this.tokens = files.stream().map(Corpus::tokens).collect(toImmutableList());
  }

  /** A corpus of these files, each given as its text. */
  public static Corpus of(String... files) {
    return new Corpus(ImmutableList.copyOf(files));
  }

  /**
   * The text of a file that stands beside this class.
   *
   * @param name such as {@code valley-chronicle.jsonl}
   */
  public static String file(String name) {
    URL file = Objects.requireNonNull(Corpus.class.getResource("corpus/" + name), name);
    try {
      return Resources.toString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<String> tokens(String file) {
    return TOKEN.matcher(file).results().map(token -> token.group()).collect(toImmutableList());
  }

  /** The files with which nothing is wrong. */
  public ImmutableList<String> files() {
    return files;
  }

  /** A file made out of the pieces of these; see {@link LooseText} for its bytes. */
  public String recombined(Draws draws) {
    Recombination made = new Recombination(tokens, draws);
    return made.text();
  }
}
