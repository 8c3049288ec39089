package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;

/**
 * The members of a unit in three parts: the active, those in between, and those who hold back so
 * far ({@code M3.5}).
 *
 * <p>Each member stands in exactly one part, or is one of whom nobody wrote it; a part may be
 * empty. That nobody is here twice is checked here. It is the host who says where somebody stands:
 * no part is computed.
 *
 * <p>For example, of a school: {@code 3 active, 7 intermediate, 2 backward; of 2 nobody wrote it}.
 *
 * @param unit which unit
 * @param isWithSubtree whether the members of the units below it are among them
 * @param asOf the moment up to which the record was read
 * @param members each member once, by id
 * @param differing those of whom several units of the subtree say different parts; what was said
 *     last counts, and of what was said at once that of the unit whose id comes first
 * @param unseen what could not be looked at
 */
public record ThreeParts(
    UnitId unit,
    boolean isWithSubtree,
    Instant asOf,
    ImmutableList<Placed> members,
    ImmutableSet<PersonId> differing,
    Unseen unseen) {

  /**
   * Makes the measure.
   *
   * @throws IllegalArgumentException if somebody is here twice
   */
  public ThreeParts {
    requireNonNull(unit, "unit");
    requireNonNull(asOf, "asOf");
    requireNonNull(members, "members");
    requireNonNull(differing, "differing");
    requireNonNull(unseen, "unseen");
    if (members.stream().map(Placed::person).distinct().count() < members.size()) {
      throw new IllegalArgumentException(
          "Each member stands in one part, but somebody was here twice.");
    }
  }

  /** Those who stand in a part; possibly nobody. */
  public ImmutableList<Placed> in(Part part) {
    requireNonNull(part, "part");
    return members.stream()
        .filter(one -> one.part().filter(part::equals).isPresent())
        .collect(toImmutableList());
  }

  /** Those of whom nobody wrote in which part they stand. */
  public ImmutableList<Placed> notWritten() {
    return members.stream().filter(one -> one.part().isEmpty()).collect(toImmutableList());
  }

  /** Of how many it is written in which part they stand. */
  public int written() {
    return members.size() - notWritten().size();
  }

  /**
   * The share of a part in those of whom it is written; empty where it is written of nobody. It has
   * {@link #written} cases.
   */
  public Optional<Share> share(Part part) {
    int some = in(part).size();
    return written() == 0 ? Optional.empty() : Optional.of(Share.of(some, written()));
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    int open = notWritten().size();
    return "of %s %d active, %d intermediate, %d backward%s"
        .formatted(
            Counted.of(members.size(), "member", "members"),
            in(Part.ACTIVE).size(),
            in(Part.INTERMEDIATE).size(),
            in(Part.BACKWARD).size(),
            open == 0 ? "" : "; of " + open + " nobody wrote it");
  }
}
