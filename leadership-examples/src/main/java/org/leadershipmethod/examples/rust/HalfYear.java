package org.leadershipmethod.examples.rust;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half a year, written as {@code 2025h2}.
 *
 * @param text how it is written
 * @param begin its first day
 */
record HalfYear(String text, LocalDate begin) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[hH]([12])");

  /** The half year that a text names; empty where it names none. */
  static Optional<HalfYear> parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    return parts.matches()
        ? Optional.of(
            new HalfYear(
                text,
                LocalDate.of(
                    Integer.parseInt(parts.group(1)), parts.group(2).equals("1") ? 1 : 7, 1)))
        : Optional.empty();
  }
}
