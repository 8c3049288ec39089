package org.leadershipmethod.examples.election;

import com.google.common.base.CharMatcher;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** One cell of a ballot. */
final class Cell {

  static final String EXPECTED = "a rank such as 1 (the best) or 2, 'No opinion', or nothing";

  /** Some programs write whole numbers with a point, or with a comma. */
  private static final Pattern RANK = Pattern.compile("0*([1-9][0-9]{0,8})([.,]0+)?");

  private static final Pattern NO_OPINION = Pattern.compile("(?i)no[\\s_-]*opinion");

  private Cell() {}

  /** What stands in a cell, without spaces around it, of whatever kind. */
  static String trimmed(String cell) {
    return CharMatcher.whitespace().trimFrom(cell);
  }

  static boolean isBlank(String cell) {
    return trimmed(cell).isEmpty();
  }

  /** The rank in a cell; empty where there is none, and that is no opinion or a mistake. */
  static OptionalInt rank(String cell) {
    var found = RANK.matcher(trimmed(cell));
    return found.matches() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }

  static boolean isNoOpinion(String cell) {
    return isBlank(cell) || NO_OPINION.matcher(trimmed(cell)).matches();
  }
}
