package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.internal.Argument;

/**
 * What a chronicle covers: which kinds of events, which places, which span of time.
 *
 * <p>Silence is not guilt. Where nobody wrote down who took part in the work, nobody can be said to
 * have worked alone; what lies outside the coverage is not examined, and is listed so. Each method
 * narrows one side and leaves the others as they are.
 *
 * @param kinds the kinds of events that are written down whenever they happen, or empty for all
 *     kinds; a kind covers its subtypes
 * @param places the units that are covered, or empty for all
 * @param span the time that is covered
 */
public record Coverage(
    Optional<ImmutableSet<Class<? extends Event>>> kinds,
    Optional<ImmutableSet<Key>> places,
    When span) {

  /**
   * Every kind of event, every place, all time: what a program that writes through a practice has.
   */
  public static final Coverage EVERYTHING =
      new Coverage(Optional.empty(), Optional.empty(), new When(Instant.MIN, Instant.MAX));

  /** Makes a coverage of its three sides. */
  public Coverage {
    requireNonNull(kinds, "kinds");
    requireNonNull(places, "places");
    requireNonNull(span, "span");
  }

  /** The same, but only these kinds of events and their subtypes are sure to be written down. */
  public Coverage ofKinds(Iterable<? extends Class<? extends Event>> covered) {
    return new Coverage(
        Optional.of(ImmutableSet.copyOf(Argument.all("covered", covered))), places, span);
  }

  /** The same, but only these places are covered. */
  public Coverage ofPlaces(Iterable<? extends Key> covered) {
    return new Coverage(
        kinds, Optional.of(ImmutableSet.copyOf(Argument.all("covered", covered))), span);
  }

  /** The same, but only this span is covered. */
  public Coverage during(When covered) {
    return new Coverage(kinds, places, requireNonNull(covered, "covered"));
  }

  /** Whether events of a kind are sure to be written down. */
  public boolean covers(Class<? extends Event> kind) {
    return kinds.isEmpty()
        || kinds.get().stream().anyMatch(covered -> covered.isAssignableFrom(kind));
  }

  /** Whether a place is covered. */
  public boolean covers(Key place) {
    return places.isEmpty() || places.get().contains(place);
  }

  /** Whether a time lies wholly in the covered span; the outset always does. */
  public boolean covers(When when) {
    return when.equals(When.OUTSET)
        || (!when.earliest().isBefore(span.earliest()) && !when.latest().isAfter(span.latest()));
  }
}
