package org.leadershipmethod.vitality;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * On how few people the work of a unit depends: the smallest number of people who together did a
 * part of the deeds that were told ({@code M3.3}).
 *
 * <p>A deed counts like any other: which of them weighed more is not written. Where several people
 * did equally many, it is open who of them belongs to the smallest number; they are told together
 * and none is chosen. Others than the foremost may have done that part too, if less beyond it.
 *
 * <p>For example, of ten deeds ada did four, ben and cem two each, and two others one: half of them
 * are five, so it takes two people, ada and one of ben and cem.
 *
 * @param unit which unit
 * @param span the span
 * @param part which part of the deeds is asked about
 * @param counts who did how many, most first and then by id
 * @param fewest the smallest number of people who together did that part or more
 * @param foremost of so small a number of people that did most together, those who belong to it for
 *     sure
 * @param tied those of whom some complete it, and who did equally many; nobody where there is no
 *     choice
 * @param idle those who belong to the unit at the end of the span and of whom no deed was told in
 *     it; it does not say that they did nothing
 * @param unseen what could not be looked at
 */
public record Dependence(
    UnitId unit,
    When span,
    Share part,
    ImmutableList<DeedCount> counts,
    int fewest,
    ImmutableSet<PersonId> foremost,
    ImmutableSet<PersonId> tied,
    ImmutableSet<PersonId> idle,
    Unseen unseen) {

  /**
   * How many deeds of somebody were told.
   *
   * @param person who
   * @param deeds how many
   * @param last the entry that tells of the last
   */
  public record DeedCount(PersonId person, int deeds, EntryId last) {

    /**
     * Makes it of its parts.
     *
     * @throws IllegalArgumentException if there is no deed
     */
    public DeedCount {
      requireNonNull(person, "person");
      requireNonNull(last, "last");
      if (deeds < 1) {
        throw new IllegalArgumentException("One deed at least was told, but it was " + deeds + ".");
      }
    }
  }

  /**
   * Makes the measure.
   *
   * @throws IllegalArgumentException if somebody is both foremost and tied
   */
  public Dependence {
    requireNonNull(unit, "unit");
    requireNonNull(span, "span");
    requireNonNull(part, "part");
    requireNonNull(counts, "counts");
    requireNonNull(foremost, "foremost");
    requireNonNull(tied, "tied");
    requireNonNull(idle, "idle");
    requireNonNull(unseen, "unseen");
    if (!Sets.intersection(foremost, tied).isEmpty()) {
      throw new IllegalArgumentException("Whoever is foremost is not tied with anybody.");
    }
  }

  /** How many deeds were told. */
  public int deeds() {
    return counts.stream().mapToInt(DeedCount::deeds).sum();
  }

  /** How many of those who are tied it takes. */
  public int ofTied() {
    return fewest - foremost.size();
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    if (counts.isEmpty()) {
      return "no deed was told";
    }
    String open = tied.isEmpty() ? "" : " (" + ofTied() + " of them any of " + tied.size() + ")";
    return "%s of %s did %s of %s%s"
        .formatted(
            fewest,
            Counted.people(counts.size()),
            part,
            Counted.of(deeds(), "deed", "deeds"),
            open);
  }
}
