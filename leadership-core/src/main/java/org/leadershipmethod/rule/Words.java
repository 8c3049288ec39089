package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * A language in which sentences and findings are said: what each template reads there, by its key.
 *
 * <p>A language is one file of keys and texts, in the form of Java properties, in UTF-8. What it
 * does not have, or has with other places than the English text, is said in English. The library
 * has Spanish beside English: {@code Words.in(Locale.forLanguageTag("es"))}. A program adds the
 * words of its own rules with {@link #and}, and {@link #problems} says what is still missing.
 *
 * <p>This class is immutable.
 */
public final class Words {

  /** The language in which templates are written. */
  public static final Words ENGLISH = new Words(ImmutableMap.of());

  private static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

  private static final Template CITED = Template.of("entry", "entry {id}");

  private final ImmutableMap<String, Template> texts;

  private Words(ImmutableMap<String, Template> texts) {
    this.texts = texts;
  }

  /** The languages that the library itself has: English, and Spanish beside it. */
  public static ImmutableList<Locale> languages() {
    return LANGUAGES;
  }

  /**
   * The library's words in a language; empty where it has none.
   *
   * @throws IllegalStateException if the library was packed without its files
   */
  public static Optional<Words> in(Locale language) {
    String name = requireNonNull(language, "language").getLanguage();
    if (LANGUAGES.stream().noneMatch(one -> one.getLanguage().equals(name))) {
      return Optional.empty();
    } else if (name.equals("en")) {
      return Optional.of(ENGLISH);
    }
    try (InputStream file = Words.class.getResourceAsStream(name + ".properties")) {
      return Optional.of(ours(requireNonNull(file, name), name));
    } catch (IOException e) {
      throw new IllegalStateException("The words in " + name + " cannot be read.", e);
    }
  }

  private static Words ours(InputStream file, String name) throws IOException {
    return read(new InputStreamReader(file, StandardCharsets.UTF_8), name + ".properties")
        .orElseThrow();
  }

  /**
   * Reads a file of words, or tells what is wrong with it.
   *
   * @param in a file in the form of Java properties; it stays open
   * @param source what it is called in problems
   * @throws IOException if it cannot be read
   */
  public static Checked<Words> read(Reader in, String source) throws IOException {
    WordsFile file = new WordsFile(requireNonNull(source, "source"));
    file.read(requireNonNull(in, "in"));
    return Checked.of(file.problems(), () -> new Words(file.texts()));
  }

  /** These words and more; of a key that both have, the second text counts. */
  public Words and(Words more) {
    return new Words(
        ImmutableMap.<String, Template>builder()
            .putAll(texts)
            .putAll(requireNonNull(more, "more").texts)
            .buildKeepingLast());
  }

  /**
   * What is missing for some templates in this language, or has other places than they have.
   *
   * @param templates what is to be said in it
   */
  public ImmutableList<Problem> problems(Iterable<Template> templates) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Template template : requireNonNull(templates, "templates")) {
      Template mine = texts.get(template.key());
      if (mine == null) {
        problems.add(new Problem(template.key(), "no text", "a text for: " + template.text()));
      } else if (!mine.names().equals(template.names())) {
        problems.add(
            new Problem(
                template.key(), "the places " + mine.names(), "the places " + template.names()));
      }
    }
    return problems.build();
  }

  /** What a part of a sentence, or a whole one, reads in this language. */
  public String of(Phrase part) {
    if (requireNonNull(part, "part") instanceof Sentence sentence) {
      return text(sentence.template()).filled(sentence.arguments(), this);
    } else if (part instanceof Phrase.Term term) {
      return Optional.ofNullable(texts.get(term.key())).map(Template::text).orElse(term.english());
    } else if (part instanceof Phrase.Span span) {
      return of(Length.words(span.length()));
    } else if (part instanceof Phrase.Cited cited) {
      return of(CITED.with("id", cited.entry().value()));
    }
    return part instanceof Phrase.Several several
        ? several.parts().stream().map(this::of).collect(joining(", "))
        : part.toString();
  }

  /** A finding in full, as {@link Finding#toString} is in English. */
  public String of(Finding finding) {
    return new FindingText(this).of(requireNonNull(finding, "finding"));
  }

  /** What was not examined, and why, as {@link NotExamined#toString} is in English. */
  public String of(NotExamined one) {
    return of(requireNonNull(one, "one").told());
  }

  /** What a clause says in this language. */
  public String of(Clause clause) {
    return Optional.ofNullable(texts.get(requireNonNull(clause, "clause").id()))
        .map(Template::text)
        .orElse(clause.statement());
  }

  /**
   * What the library says by itself, whatever families are in force: the labels of a finding, the
   * clauses, lengths of time, how a bound is told. {@code LeadershipMethod.templates()} has it with
   * what the engine and the families in force say.
   */
  public static ImmutableList<Template> shared() {
    return ImmutableList.<Template>builder()
        .add(CITED)
        .addAll(Sentence.TEMPLATES)
        .addAll(Arrays.stream(Clause.values()).map(Words::template).iterator())
        .addAll(FindingText.TEMPLATES)
        .addAll(NotExamined.TEMPLATES)
        .addAll(Excuse.TEMPLATES)
        .addAll(ToldBound.TEMPLATES)
        .addAll(Length.TEMPLATES)
        .addAll(ValueWords.TEMPLATES)
        .addAll(Phrase.terms(Difficulty.class))
        .build();
  }

  private static Template template(Clause clause) {
    return Template.of(clause.id(), clause.statement());
  }

  /** The keys that there are texts for. */
  ImmutableSet<String> keys() {
    return texts.keySet();
  }

  /** A text with other places cannot be filled, and is as good as none. */
  private Template text(Template english) {
    Template mine = texts.getOrDefault(english.key(), english);
    return mine.names().equals(english.names()) ? mine : english;
  }

  /** How many texts there are. */
  @Override
  public String toString() {
    return texts.size() + " texts beside English";
  }
}
