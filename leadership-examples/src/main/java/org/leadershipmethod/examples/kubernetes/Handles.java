package org.leadershipmethod.examples.kubernetes;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.leadershipmethod.person.PersonId;

/** Handles of people, in the one spelling in which they are compared. */
final class Handles {

  private static final CharMatcher AROUND =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\"'`\u2018\u2019\u201C\u201D"));
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final ImmutableSet<String> PLACEHOLDERS = ImmutableSet.of("tbd", "tba", "n/a");

  private Handles() {}

  /**
   * The person that a text names: its first word, in lower case, without quotes around it or an
   * {@code @} before it. Empty where nobody is named yet.
   */
  static Optional<PersonId> person(String text) {
    return WORDS.splitToStream(AROUND.trimFrom(text)).findFirst().flatMap(Handles::ofWord);
  }

  private static Optional<PersonId> ofWord(String word) {
    String bare = CharMatcher.is('@').trimLeadingFrom(AROUND.trimFrom(word));
    String handle = AROUND.trimFrom(bare).toLowerCase(Locale.ROOT);
    return handle.isEmpty() || PLACEHOLDERS.contains(handle)
        ? Optional.empty()
        : Optional.of(PersonId.of(handle));
  }

  /** The people that a text names, separated by spaces. */
  static ImmutableSet<PersonId> people(String text) {
    return WORDS
        .splitToStream(text)
        .flatMap(word -> ofWord(word).stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
