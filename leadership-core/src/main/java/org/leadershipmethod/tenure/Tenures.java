package org.leadershipmethod.tenure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Who was where in which unit, and when ({@code R3.3}, {@code M7.1}).
 *
 * <p>A chronicle is read once; then it answers who led a unit, who belonged to it, on any day, and
 * from when to when. For example:
 *
 * <pre>{@code
 * Tenures tenures = Tenures.of(chronicle);
 * UnitId school = UnitId.of("school");
 * System.out.println(tenures.inCharge(school));
 * System.out.println(tenures.rosterOn(school, LocalDate.of(2030, 3, 1)));
 * System.out.println(tenures.asKnownOn(LocalDate.of(2030, 3, 1)).inCharge(school));
 * }</pre>
 *
 * <p>A question about a day is one about its end, as everywhere: who comes on a day is there, who
 * leaves on it is not. What people have ends with their unit, or goes with it, as package {@code
 * organization} tells. Who is said again to be where they are begins nothing new.
 *
 * <p>Where the record is vague, {@link Presence#THERE} and not being listed are told only if they
 * hold in every order that the record allows, and in which whatever fits as it is read fits too;
 * else the answer is {@link Presence#PERHAPS}. Where vague times meet other entries, it can be
 * {@code PERHAPS} although all orders agree; where none meets another, a roster is exact. Entries
 * that do not fit are told ({@link #unplaced}). Where the order is open by then, such an entry
 * makes {@code PERHAPS} what it says of people, and of a unit that it makes or ends all that may
 * ever have been so, until the whole organization is found anew; seats stay open.
 *
 * <p>Where the whole organization was found, nobody wrote down since when it is so: before the
 * first time the answer is {@link Presence#PERHAPS}, and so it is between two times that differ.
 *
 * <p>This class is immutable.
 */
public final class Tenures {

  private static final Comparator<Tenure> AS_LISTED =
      Comparator.comparing((Tenure one) -> one.position().rank())
          .thenComparing(one -> one.position().toString())
          .thenComparing(Tenure::person);

  private final Chronicle chronicle;
  private final ImmutableSet<UnitId> units;
  private final ImmutableListMultimap<UnitId, Tenure> tenures;
  private final ImmutableListMultimap<UnitId, Placement> below;
  private final ImmutableList<Unplaced> unplaced;

  private Tenures(Chronicle chronicle, Reading reading) {
    this.chronicle = chronicle;
    this.units = ImmutableSet.copyOf(reading.said().units().keySet());
    this.tenures = tenures(reading.said());
    this.below = below(reading.said());
    this.unplaced = reading.unplaced();
  }

  /** What a chronicle tells, as it is read now: corrected entries as corrected. */
  public static Tenures of(Chronicle chronicle) {
    return new Tenures(requireNonNull(chronicle, "chronicle"), Reading.of(chronicle));
  }

  private static ImmutableListMultimap<UnitId, Tenure> tenures(Said said) {
    ImmutableListMultimap.Builder<UnitId, Tenure> tenures = ImmutableListMultimap.builder();
    said.people()
        .forEach(
            (holder, register) -> {
              UnitId unit = holder.position().unit();
              Optional<Register<Under>> place = said.known(unit);
              Predicate<Boolean> isThere = value -> value != null;
              (place.isPresent() ? register.spans(isThere, place.get()) : register.spans(isThere))
                  .forEach(span -> tenures.put(unit, Tenure.of(holder, span)));
            });
    return tenures.build();
  }

  private static ImmutableListMultimap<UnitId, Placement> below(Said said) {
    ImmutableListMultimap.Builder<UnitId, Placement> below = ImmutableListMultimap.builder();
    said.units()
        .forEach(
            (unit, register) ->
                register.values().stream()
                    .filter(place -> place.parent().isPresent())
                    .forEach(
                        place ->
                            register
                                .spans(place::equals)
                                .forEach(
                                    span ->
                                        below.put(
                                            place.parent().get(), new Placement(unit, span)))));
    return below.build();
  }

  /**
   * The same as it was known at the end of a day of recording, of UTC: entries that were written
   * down later, corrections too, are not read.
   *
   * @param day the day
   */
  public Tenures asKnownOn(LocalDate day) {
    return asKnownAt(When.on(requireNonNull(day, "day")).latest());
  }

  /**
   * The same as it was known at a moment of recording.
   *
   * @param moment the moment
   */
  public Tenures asKnownAt(Instant moment) {
    return of(chronicle.knownAt(requireNonNull(moment, "moment")));
  }

  /** Every unit of which the record tells that it was there at some time. */
  public ImmutableSet<UnitId> units() {
    return units;
  }

  /** Whether the record tells of a unit: that it was there, or that somebody was in it. */
  public boolean knows(UnitId unit) {
    return units.contains(requireNonNull(unit, "unit")) || tenures.containsKey(unit);
  }

  /** Who was in overall charge of a unit; of one that the record does not know, nobody. */
  public Timeline inCharge(UnitId unit) {
    return timeline(unit, position -> position.isPost(Post.Kind.IN_CHARGE));
  }

  /** Who led a unit: in overall charge, among its heads, or in its leading group. */
  public Timeline leaders(UnitId unit) {
    return timeline(unit, Position::isLeading);
  }

  /** Who sat in the leading group of a unit ({@code M3.1}). */
  public Timeline seats(UnitId unit) {
    return timeline(unit, Position.Seated.class::isInstance);
  }

  /** Who was a member of a unit. */
  public Timeline members(UnitId unit) {
    return timeline(unit, position -> position.isPost(Post.Kind.MEMBER));
  }

  /** Everybody who was in a unit in any position. */
  public Timeline everybody(UnitId unit) {
    return timeline(unit, position -> true);
  }

  private Timeline timeline(UnitId unit, Predicate<Position> isMeant) {
    requireNonNull(unit, "unit");
    return new Timeline(
        unit,
        tenures.get(unit).stream()
            .filter(one -> isMeant.test(one.position()))
            .collect(ImmutableList.toImmutableList()),
        unplaced(unit));
  }

  /**
   * Who was in a unit at the end of a day of UTC.
   *
   * @param unit the unit
   * @param day the day
   */
  public Roster rosterOn(UnitId unit, LocalDate day) {
    return rosterAt(unit, When.on(requireNonNull(day, "day")).latest());
  }

  /**
   * Who was in a unit at a moment.
   *
   * @param unit the unit
   * @param moment the moment; for a day in some zone, its end: {@code When.on(day, zone).latest()}
   */
  public Roster rosterAt(UnitId unit, Instant moment) {
    requireNonNull(moment, "moment");
    Map<Holder, Presence> there = new LinkedHashMap<>();
    tenures.get(requireNonNull(unit, "unit")).stream()
        .filter(one -> one.at(moment) != Presence.NOT_THERE)
        .sorted(AS_LISTED)
        .forEach(
            one ->
                there.merge(
                    new Holder(one.person(), one.position()), one.at(moment), Presence::or));
    ImmutableList<Roster.Row> rows =
        there.entrySet().stream()
            .map(one -> one.getKey().row(one.getValue()))
            .collect(ImmutableList.toImmutableList());
    return new Roster(unit, moment, rows, unplaced(unit));
  }

  /**
   * Everybody who was at the end of a day of UTC in a unit or in one below it, each once.
   *
   * @param unit the unit at the top
   * @param day the day
   */
  public ImmutableSortedMap<PersonId, Presence> peopleUnderOn(UnitId unit, LocalDate day) {
    return peopleUnderAt(unit, When.on(requireNonNull(day, "day")).latest());
  }

  /**
   * Everybody who was at a moment in a unit or in one below it, each once, by id.
   *
   * @param unit the unit at the top
   * @param moment the moment
   */
  public ImmutableSortedMap<PersonId, Presence> peopleUnderAt(UnitId unit, Instant moment) {
    requireNonNull(moment, "moment");
    Map<PersonId, Presence> people = new HashMap<>();
    new Subtree(below, moment)
        .from(requireNonNull(unit, "unit"))
        .forEach(
            (one, presence) ->
                tenures
                    .get(one)
                    .forEach(
                        tenure ->
                            people.merge(
                                tenure.person(), tenure.at(moment).and(presence), Presence::or)));
    people.values().removeIf(Presence.NOT_THERE::equals);
    return ImmutableSortedMap.copyOf(people);
  }

  /** The entries about people in units that do not fit, in the order in which they are read. */
  public ImmutableList<Unplaced> unplaced() {
    return unplaced;
  }

  private ImmutableList<Unplaced> unplaced(UnitId unit) {
    return unplaced.stream()
        .filter(one -> one.units().contains(unit))
        .collect(ImmutableList.toImmutableList());
  }

  /** How many tenures in how many units, and no people. */
  @Override
  public String toString() {
    return tenures.size() + " tenures in " + tenures.keySet().size() + " units";
  }
}
