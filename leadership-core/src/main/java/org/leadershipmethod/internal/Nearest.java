package org.leadershipmethod.internal;

import static java.lang.Math.min;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what somebody may have meant by an id that is not there.
 *
 * <p>An id that looks the same comes before one that is a slip away. Its cost has a bound whatever
 * the number of ids: all ids one slip away are asked for, and a few of those that are there are
 * compared.
 */
public final class Nearest {

  /** Longer ids are not looked at. */
  private static final int LONGEST = 64;

  /** How many ids are compared. */
  private static final int COMPARED = 500;

  /** What is put in and taken for another letter: also what nobody sees. */
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyz0123456789-_./ \u00A0\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

  private Nearest() {}

  /**
   * A question to put behind what was expected, {@code " ('school'?)"}; empty where no id is near.
   *
   * <p>Of an id that looks the same as the text it says in what the two differ.
   *
   * @param text what was given
   * @param isThere whether there is such an id
   * @param ids the ids that are there; only the first ones are looked at
   */
  public static String hint(String text, Predicate<String> isThere, Stream<String> ids) {
    return to(text, isThere, ids).map(near -> " (" + asked(text, near) + ")").orElse("");
  }

  /** The same question of a few things that are known by their texts. */
  public static String hint(Object unknown, Stream<?> known) {
    ImmutableSet<String> texts = texts(known);
    return hint(unknown.toString(), texts::contains, texts.stream());
  }

  /** The question behind a sentence, of a few things that are known by their texts. */
  public static String question(Object unknown, Stream<?> known) {
    ImmutableSet<String> texts = texts(known);
    return question(unknown.toString(), texts::contains, texts.stream());
  }

  private static ImmutableSet<String> texts(Stream<?> things) {
    return things.map(Object::toString).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The same question behind a sentence, {@code "; did you mean 'school'?"}.
   *
   * @param text what was given
   * @param isThere whether there is such an id
   * @param ids the ids that are there; only the first ones are looked at
   */
  public static String question(String text, Predicate<String> isThere, Stream<String> ids) {
    return to(text, isThere, ids).map(near -> "; did you mean " + asked(text, near)).orElse("");
  }

  /**
   * The id that is nearest to a text, if one is near.
   *
   * @param text what was given
   * @param isThere whether there is such an id
   * @param ids the ids that are there; only the first ones are looked at
   */
  public static Optional<String> to(String text, Predicate<String> isThere, Stream<String> ids) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return Stream.concat(Appearance.spellings(text), slips(text))
        .filter(other -> !other.isBlank() && !other.equals(text))
        .filter(isThere)
        .findFirst()
        .or(() -> among(ids.limit(COMPARED).toList(), text));
  }

  /** Whether what is near was meant; where both look the same, in what they differ. */
  static String asked(String text, String near) {
    return "'" + near + "'?" + Appearance.difference(text, near);
  }

  private static Stream<String> slips(String text) {
    if (text.length() < 3) {
      // any two ids of one or two letters are near each other, which helps nobody
      return Stream.empty();
    }
    String small = text.toLowerCase(Locale.ROOT);
    return small.equals(text)
        ? otherLetters(text)
        : Stream.concat(otherLetters(text), otherLetters(small));
  }

  private static Stream<String> otherLetters(String text) {
    String letters = LETTERS + text;
    return Stream.of(
            places(text).mapToObj(i -> text.substring(0, i) + text.substring(i + 1)),
            places(text).skip(1).mapToObj(i -> swapped(text, i)),
            places(text)
                .boxed()
                .flatMap(i -> with(letters, text.substring(0, i), text.substring(i + 1))),
            IntStream.rangeClosed(0, text.length())
                .boxed()
                .flatMap(i -> with(letters, text.substring(0, i), text.substring(i))))
        .flatMap(variants -> variants);
  }

  private static IntStream places(String text) {
    return IntStream.range(0, text.length());
  }

  private static String swapped(String text, int i) {
    return text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1);
  }

  private static Stream<String> with(String letters, String before, String after) {
    return letters.chars().mapToObj(letter -> before + (char) letter + after);
  }

  private static Optional<String> among(List<String> ids, String text) {
    String seen = Appearance.of(text);
    return ids.stream()
        .filter(id -> id.length() <= LONGEST && Appearance.of(id).equals(seen))
        .findFirst()
        .or(() -> fewLettersAway(ids, text));
  }

  private static Optional<String> fewLettersAway(List<String> ids, String text) {
    int near = min(3, text.length() / 3);
    record Distant(String id, int distance) {}
    return ids.stream()
        .filter(id -> Math.abs(id.length() - text.length()) <= near)
        .map(id -> new Distant(id, distance(id, text)))
        .filter(distant -> distant.distance() <= near)
        .min(Comparator.comparingInt(Distant::distance))
        .map(Distant::id);
  }

  /** How many letters have to be added, left out or replaced to make one text of the other. */
  static int distance(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = min(replaced, 1 + min(corner, row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
