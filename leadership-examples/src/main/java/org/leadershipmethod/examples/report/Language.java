package org.leadershipmethod.examples.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.rule.Words;

/**
 * The language in which findings are said: one that the library has, or one that somebody wrote
 * down in a file.
 *
 * @param name the code of the language, or the name of the file
 * @param words what is said in it
 */
public record Language(String name, Words words) {

  /** The language in which everything is said unless somebody asks for another. */
  public static final Language ENGLISH = new Language("en", Words.ENGLISH);

  /**
   * Reads which language is meant, and its words where a file has them.
   *
   * @param name the code of a language that the library has, or the name of a file
   */
  static Checked<Language> read(String name) {
    Optional<Words> ours = locale(name).flatMap(Words::in);
    if (ours.isPresent()) {
      return Checked.usable(new Language(name, ours.get()));
    }
    return new File(name).exists()
        ? SourceText.read(Path.of(""), name, "has the words of a language")
            .fold(text -> read(name, text.text()), Checked.Faulty::new)
        : unknown(name);
  }

  private static Optional<Locale> locale(String name) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(name).build());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static Checked<Language> read(String name, String text) {
    try {
      return Words.read(new StringReader(text), name).map(words -> new Language(name, words));
    } catch (IOException e) {
      throw new UncheckedIOException("A text that is in memory could not be read.", e);
    }
  }

  private static Checked<Language> unknown(String name) {
    String languages =
        Words.languages().stream()
            .map(one -> one.getLanguage() + " (" + one.getDisplayLanguage(Locale.ENGLISH) + ")")
            .collect(joining(" or "));
    return new Checked.Faulty<>(
        ImmutableList.of(
            new Problem(
                "--language",
                "'" + name + "'",
                languages + ", or a file with the words of another language")));
  }

  /**
   * What is said in English all the same, if anything is.
   *
   * @param method what is in force, and could be said
   */
  Optional<Notice> missing(LeadershipMethod method) {
    if (words.equals(Words.ENGLISH)) {
      return Optional.empty();
    }
    ImmutableList<Problem> missing = words.problems(method.templates());
    return missing.stream()
        .findFirst()
        .map(
            first ->
                new Notice(
                    name,
                    "%s of %d are said in English; the first is %s"
                        .formatted(
                            HowMany.of(missing.size(), "sentence"),
                            method.templates().size(),
                            first)));
  }
}
