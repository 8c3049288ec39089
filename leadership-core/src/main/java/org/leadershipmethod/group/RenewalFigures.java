package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multisets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.election.Share;

/**
 * How the leaderships of several units renewed themselves, in numbers that can be added up ({@code
 * R3.3}).
 *
 * <p>Somebody who leads two units is counted in each: these are places, and not people. Of those
 * before, all stayed or went: {@link #before} is {@code retained + gone}; of those after, all
 * stayed or are new: {@link #after} is {@code retained + arrived().size()}. Who is not sure is in
 * none of them. That no number is below zero, and that the numbers of units fit each other, is
 * checked here.
 *
 * @param moments the moments that were compared
 * @param units how many comparisons of a unit with itself
 * @param unitsLed in how many of them anybody led before
 * @param unitsKept in how many of these everybody stayed
 * @param unitsLost in how many of these nobody stayed
 * @param retained how many stayed
 * @param gone how many went
 * @param arrived how many are new, by where they came from
 * @param notSure how many the record leaves open
 */
public record RenewalFigures(
    ImmutableSortedSet<Instant> moments,
    int units,
    int unitsLed,
    int unitsKept,
    int unitsLost,
    int retained,
    int gone,
    ImmutableMultiset<LeaderOrigin> arrived,
    int notSure) {

  /** Nothing was compared: whatever is added to it stays as it is. */
  public static final RenewalFigures NONE =
      new RenewalFigures(ImmutableSortedSet.of(), 0, 0, 0, 0, 0, 0, ImmutableMultiset.of(), 0);

  /**
   * Makes the figures.
   *
   * @throws IllegalArgumentException if a number is below zero, or more units are kept and lost
   *     than were led, or more were led than there are
   */
  public RenewalFigures {
    requireNonNull(moments, "moments");
    requireNonNull(arrived, "arrived");
    if (Stream.of(unitsKept, unitsLost, retained, gone, notSure).anyMatch(number -> number < 0)
        || unitsKept + unitsLost > unitsLed
        || unitsLed > units) {
      throw new IllegalArgumentException(
          "No number is below zero, and units that are kept or lost were led, but there were %d units, %d led, %d kept, %d lost, %d retained, %d gone, %d not sure."
              .formatted(units, unitsLed, unitsKept, unitsLost, retained, gone, notSure));
    }
  }

  /**
   * The figures of one unit.
   *
   * @param renewal who stayed, went and is new there
   * @param from the earlier moment
   * @param to the later moment
   */
  public static RenewalFigures of(Renewal renewal, Instant from, Instant to) {
    boolean isLed = !renewal.retained().isEmpty() || !renewal.gone().isEmpty();
    return new RenewalFigures(
        ImmutableSortedSet.of(requireNonNull(from, "from"), requireNonNull(to, "to")),
        1,
        isLed ? 1 : 0,
        isLed && renewal.gone().isEmpty() && renewal.notSure().isEmpty() ? 1 : 0,
        isLed && renewal.retained().isEmpty() && renewal.notSure().isEmpty() ? 1 : 0,
        renewal.retained().size(),
        renewal.gone().size(),
        ImmutableMultiset.copyOf(renewal.arrived().values()),
        renewal.notSure().size());
  }

  /** Adds up, in whatever order they come. */
  public static Collector<RenewalFigures, ?, RenewalFigures> sum() {
    return Collectors.reducing(NONE, RenewalFigures::plus);
  }

  /** Both together. */
  public RenewalFigures plus(RenewalFigures other) {
    return new RenewalFigures(
        ImmutableSortedSet.<Instant>naturalOrder().addAll(moments).addAll(other.moments).build(),
        units + other.units,
        unitsLed + other.unitsLed,
        unitsKept + other.unitsKept,
        unitsLost + other.unitsLost,
        retained + other.retained,
        gone + other.gone,
        ImmutableMultiset.copyOf(Multisets.sum(arrived, other.arrived)),
        notSure + other.notSure);
  }

  /** How many led at the earlier moment. */
  public int before() {
    return retained + gone;
  }

  /** How many lead at the later moment. */
  public int after() {
    return retained + arrived.size();
  }

  /** The part of those before who stayed; empty where nobody led. */
  public Optional<Share> kept() {
    return before() == 0 ? Optional.empty() : Optional.of(Share.of(retained, before()));
  }

  /** The part of the new ones who came from somewhere; empty where nobody is new. */
  public Optional<Share> from(LeaderOrigin origin) {
    int some = arrived.count(requireNonNull(origin, "origin"));
    return arrived.isEmpty() ? Optional.empty() : Optional.of(Share.of(some, arrived.size()));
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    String open = notSure == 0 ? "" : ", " + notSure + " not sure";
    return "of %d who led %d stayed, %d went, %d are new%s, in %d units"
        .formatted(before(), retained, gone, arrived.size(), open, units);
  }
}
