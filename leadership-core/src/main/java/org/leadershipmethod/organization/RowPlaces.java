package org.leadershipmethod.organization;

import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.internal.IntColumn;

/**
 * Where each row stands, in the words of whoever brought it.
 *
 * <p>Words that end in a number are kept as their beginning and the number, as a file has many
 * lines but one name.
 */
final class RowPlaces {

  private static final int NO_NUMBER = -1;

  /** The most digits that surely make an int. */
  private static final int DIGITS = 9;

  private final List<String> beginnings = new ArrayList<>();
  private final IntColumn beginning = new IntColumn();
  private final IntColumn number = new IntColumn();

  /** Notes where the next row stands, and returns its number. */
  int add(String where) {
    int split = split(where);
    if (!beginsLikeLast(where, split)) {
      beginnings.add(where.substring(0, split));
    }
    beginning.add(beginnings.size() - 1);
    number.add(
        split == where.length() ? NO_NUMBER : Integer.parseInt(where, split, where.length(), 10));
    return number.size() - 1;
  }

  /** How many rows there are. */
  int size() {
    return number.size();
  }

  private boolean beginsLikeLast(String where, int length) {
    String last = beginnings.isEmpty() ? "" : beginnings.get(beginnings.size() - 1);
    return !beginnings.isEmpty() && last.length() == length && where.startsWith(last);
  }

  /** Where the number at the end begins that reads the same when written again. */
  private static int split(String where) {
    int split = where.length();
    while (split > 0 && where.length() - split < DIGITS && isDigit(where.charAt(split - 1))) {
      split--;
    }
    while (split < where.length() - 1 && where.charAt(split) == '0') {
      split++;
    }
    return split;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Where a row stands. */
  String get(int row) {
    String start = beginnings.get(beginning.get(row));
    return number.get(row) == NO_NUMBER ? start : start + number.get(row);
  }
}
