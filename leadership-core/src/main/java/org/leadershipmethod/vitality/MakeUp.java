package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.group.Seat;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * How large the leading group of a unit is, and of whom it is made up, beside the unit ({@code
 * M3.1}, {@code M3.10}).
 *
 * <p>Heads are those in overall charge, further heads and those in charge of departments. Whoever
 * sits there is a head, an activist, which is anybody else of the unit, or an outsider; nobody is
 * two of these. It does not say which size would be right.
 *
 * <p>For example {@code 4 seats for 14 people: 1 head, 3 activists; teacher: 2 of 5; pupil: 1 of
 * 8}.
 *
 * @param unit which unit
 * @param asOf the moment up to which the record was read
 * @param seats the seats, each with the entry that tells of it
 * @param people everybody who belongs to the unit
 * @param heads everybody who heads the unit or a department of it, with a seat or without
 * @param kinds each kind of personnel that the unit has, by name
 * @param membersWithoutKind of how many members nobody wrote of which kind they are
 * @param seatedWithoutKind how many of these have a seat
 * @param unseen what could not be looked at
 */
public record MakeUp(
    UnitId unit,
    Instant asOf,
    ImmutableList<Seat> seats,
    ImmutableSet<PersonId> people,
    ImmutableSet<PersonId> heads,
    ImmutableList<KindSeated> kinds,
    int membersWithoutKind,
    int seatedWithoutKind,
    Unseen unseen) {

  /** Makes the measure. */
  public MakeUp {
    requireNonNull(unit, "unit");
    requireNonNull(asOf, "asOf");
    requireNonNull(seats, "seats");
    requireNonNull(people, "people");
    requireNonNull(heads, "heads");
    requireNonNull(kinds, "kinds");
    requireNonNull(unseen, "unseen");
  }

  /** Who sits there. */
  public ImmutableSet<PersonId> seated() {
    return seats.stream().map(Seat::person).collect(toImmutableSet());
  }

  /** The heads who sit there. */
  public ImmutableSet<PersonId> headsSeated() {
    return Sets.intersection(seated(), heads).immutableCopy();
  }

  /** The heads who have no seat. */
  public ImmutableSet<PersonId> headsWithoutSeat() {
    return Sets.difference(heads, seated()).immutableCopy();
  }

  /** Those who sit there, belong to the unit and head nothing in it. */
  public ImmutableSet<PersonId> activists() {
    return Sets.difference(Sets.intersection(seated(), people), heads).immutableCopy();
  }

  /** Those who sit there and do not belong to the unit. */
  public ImmutableSet<PersonId> outsiders() {
    return Sets.difference(seated(), Sets.union(people, heads)).immutableCopy();
  }

  /** Which part of the people of the unit sits there; empty where nobody belongs to it. */
  public Optional<Share> seatedShare() {
    int some = Sets.intersection(seated(), people).size();
    return people.isEmpty() ? Optional.empty() : Optional.of(Share.of(some, people.size()));
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    words.add(
        "%s for %s: %s, %s%s"
            .formatted(
                Counted.of(seats.size(), "seat", "seats"),
                Counted.people(people.size()),
                Counted.of(headsSeated().size(), "head", "heads"),
                Counted.of(activists().size(), "activist", "activists"),
                outsiders().isEmpty()
                    ? ""
                    : ", " + Counted.of(outsiders().size(), "outsider", "outsiders")));
    kinds.forEach(kind -> words.add(kind.toString()));
    if (membersWithoutKind > 0) {
      words.add("no kind written: " + seatedWithoutKind + " of " + membersWithoutKind);
    }
    return Joiner.on("; ").join(words.build());
  }
}
