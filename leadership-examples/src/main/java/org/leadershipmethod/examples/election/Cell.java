package org.leadershipmethod.examples.election;

import com.google.common.base.CharMatcher;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** One cell of a ballot. */
final class Cell {

  static final String EXPECTED = "a rank such as 1 (the best) or 2, 'No opinion', or nothing";

  /** Some programs write whole numbers with a point. */
  private static final Pattern RANK = Pattern.compile("0*([1-9][0-9]{0,8})(\\.0+)?");

  private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');

  private Cell() {}

  /** The rank in a cell; empty where there is none, and that is no opinion or a mistake. */
  static OptionalInt rank(String text) {
    var found = RANK.matcher(text);
    return found.matches() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }

  static boolean isNoOpinion(String text) {
    return text.isEmpty()
        || LETTERS.retainFrom(text.toLowerCase(java.util.Locale.ROOT)).equals("noopinion");
  }
}
