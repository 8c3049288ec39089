package org.leadershipmethod.tenure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.DayThere;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody's time in a position: from when to when, each as precisely as the record tells.
 *
 * <p>A beginning that reaches back to {@link Instant#MIN} was there when the record begins, and
 * nobody wrote down since when. An end that reaches to {@link Instant#MAX} perhaps never came.
 * Where beginning and end are one and the same time, it is not sure that they were there at all.
 *
 * <p>Checked here: it does not end before it began.
 *
 * @param person who
 * @param position where
 * @param from when they came
 * @param to when they left; empty where they are there still, as far as the record goes
 */
public record Tenure(PersonId person, Position position, When from, Optional<When> to) {

  /**
   * Makes a tenure of its parts.
   *
   * @throws IllegalArgumentException if it is over before it can have begun
   */
  public Tenure {
    requireNonNull(person, "person");
    requireNonNull(position, "position");
    requireNonNull(from, "from");
    if (requireNonNull(to, "to")
        .filter(end -> end.latest().isBefore(from.earliest()))
        .isPresent()) {
      throw new IllegalArgumentException(
          "Nobody leaves before they come: from " + from + " to " + to.get() + ".");
    }
  }

  static Tenure of(Holder holder, Span span) {
    return new Tenure(holder.person(), holder.position(), span.from(), span.to());
  }

  /**
   * Whether they were there at a moment. Who came at that very moment was, who left at it was not.
   *
   * @param moment the moment
   */
  public Presence at(Instant moment) {
    return new Span(from, to).at(requireNonNull(moment, "moment"));
  }

  /** Whether it is sure that they were there at some time. */
  public boolean isSure() {
    return to.filter(end -> !from.latest().isBefore(end.earliest())).isEmpty();
  }

  /** When they came, in words: {@code 2030-03-01}, {@code 2030-03-01 or before}. */
  public String begin() {
    if (from.latest().equals(Instant.MAX)) {
      return begin(from.earliest()) + " or later, or not at all";
    }
    return from.earliest().equals(Instant.MIN) && !from.equals(When.OUTSET)
        ? end(from.latest()) + " or before"
        : from.toString();
  }

  /** When they left, in words: {@code 2030-03-01}, {@code open}, {@code 2030-03-01 or later}. */
  public String end() {
    if (to.isEmpty()) {
      return "open";
    }
    When end = to.get();
    return end.latest().equals(Instant.MAX) && !end.earliest().equals(Instant.MAX)
        ? begin(end.earliest()) + " or later, or not at all"
        : end.toString();
  }

  static String end(Instant moment) {
    DayThere day = DayThere.endedAt(moment);
    return day == null ? When.at(moment).toString() : day.toString();
  }

  static String begin(Instant moment) {
    DayThere day = DayThere.begunAt(moment);
    return day == null ? When.at(moment).toString() : day.toString();
  }

  /** Who, where, from when to when: {@code ada, in charge of 'school': 2030-03-01 to open}. */
  @Override
  public String toString() {
    String sure = isSure() ? "" : " (perhaps)";
    return person + ", " + position + ": " + begin() + " to " + end() + sure;
  }
}
