package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.person.PersonId;

/**
 * What stands in a place of a {@link Template}: a number, a thing, an entry, a span of time, a term
 * of ours, a text of the host's, several of these, or a whole {@link Sentence}.
 *
 * <p>It keeps what it is, so that another language can say it in its own way: "1 vote" and "3
 * votes", "elected", "30 days". It is never a person, since texts name units and roles; that is
 * checked in {@link #of}.
 */
public sealed interface Phrase
    permits Phrase.Count,
        Phrase.Thing,
        Phrase.Cited,
        Phrase.Span,
        Phrase.Term,
        Phrase.Text,
        Phrase.Several,
        Sentence {

  /**
   * How many there are.
   *
   * @param number the number
   */
  record Count(long number) implements Phrase {
    @Override
    public String toString() {
      return String.valueOf(number);
    }
  }

  /**
   * A unit, a party, a task at a unit: something that rules are asked about.
   *
   * @param key the thing
   */
  record Thing(Key key) implements Phrase {
    /** Makes it of the thing. */
    public Thing {
      requireNonNull(key, "key");
    }

    @Override
    public String toString() {
      return key.toString();
    }
  }

  /**
   * An entry of the record: "entry e3". In a refusal it can be the step itself.
   *
   * @param entry which
   */
  record Cited(EntryId entry) implements Phrase {
    /** Makes it of the id of the entry. */
    public Cited {
      requireNonNull(entry, "entry");
    }

    @Override
    public String toString() {
      return Words.ENGLISH.of(this);
    }
  }

  /**
   * How long something is.
   *
   * @param length how long
   */
  record Span(Duration length) implements Phrase {
    /** Makes it of its length. */
    public Span {
      requireNonNull(length, "length");
    }

    @Override
    public String toString() {
      return Words.ENGLISH.of(this);
    }
  }

  /**
   * A term of the library's own, which another language has another word for.
   *
   * @param key what the word stands under in a file of words
   * @param english the word in English
   */
  record Term(String key, String english) implements Phrase {
    /** Makes it of its key and word. */
    public Term {
      requireNonNull(key, "key");
      requireNonNull(english, "english");
    }

    @Override
    public String toString() {
      return english;
    }
  }

  /**
   * What a host calls something, as it is in every language.
   *
   * @param text the text
   */
  record Text(String text) implements Phrase {
    /** Makes it of the text. */
    public Text {
      requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * Several, one after the other.
   *
   * @param parts each of them
   */
  record Several(ImmutableList<Phrase> parts) implements Phrase {
    /** Makes it of its parts. */
    public Several {
      requireNonNull(parts, "parts");
    }

    @Override
    public String toString() {
      return Words.ENGLISH.of(this);
    }
  }

  /**
   * A value as what can stand in a template.
   *
   * @throws IllegalArgumentException if it is a person
   */
  static Phrase of(Object value) {
    if (requireNonNull(value, "value") instanceof Phrase part) {
      return part;
    } else if (value instanceof PersonId) {
      throw new IllegalArgumentException(
          "A sentence names units and roles, but a person was to stand in it.");
    } else if (value instanceof Iterable<?> several) {
      return new Several(
          StreamSupport.stream(several.spliterator(), false)
              .map(Phrase::of)
              .collect(ImmutableList.toImmutableList()));
    }
    return ofOne(value);
  }

  private static Phrase ofOne(Object value) {
    if (value instanceof EntryId entry) {
      return new Cited(entry);
    } else if (value instanceof Integer || value instanceof Long) {
      return new Count(((Number) value).longValue());
    } else if (value instanceof Key key) {
      return new Thing(key);
    } else if (value instanceof Duration length) {
      return new Span(length);
    } else if (value instanceof Enum<?> term) {
      return new Term(key(term), term.toString());
    }
    return ValueWords.of(value)
        .<Phrase>map(sentence -> sentence)
        .orElse(new Text(value.toString()));
  }

  /**
   * The constants of an enum as what a file of words has texts for, where they can stand in a
   * sentence: {@code Difficulty.HARD}.
   */
  static ImmutableList<Template> terms(Class<? extends Enum<?>> type) {
    return Arrays.stream(requireNonNull(type, "type").getEnumConstants())
        .map(term -> Template.of(key(term), term.toString()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String key(Enum<?> term) {
    return term.getDeclaringClass().getSimpleName() + "." + term.name();
  }
}
