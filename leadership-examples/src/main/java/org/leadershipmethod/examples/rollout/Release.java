package org.leadershipmethod.examples.rollout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipmethod.chronicle.When;

/**
 * A release, and the day that stands for it in a calendar in which each release has one day.
 *
 * <p>Only releases of the first series are told apart by how many lie between them; nobody knows
 * how many there are before a v2.0. So {@code 0.0} and {@code 2.0} name no release here.
 *
 * @param number which of the first series
 */
record Release(int number) implements Comparable<Release> {

  private static final Pattern FORM = Pattern.compile("[vV]?1\\.(0|[1-9]\\d{0,3})");

  /** The release that a text names: {@code v1.30} or {@code 1.30}; empty for any other text. */
  static Optional<Release> parse(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(new Release(Integer.parseInt(parts.group(1))))
        : Optional.empty();
  }

  /** Its day in the calendar of releases. */
  When when() {
    return When.on(LocalDate.EPOCH.plusDays(number));
  }

  @Override
  public int compareTo(Release other) {
    return Integer.compare(number, other.number);
  }

  /** The release as files write it. */
  @Override
  public String toString() {
    return "v1." + number;
  }
}
