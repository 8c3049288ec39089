package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * How many members outside its leading group a group met in a span, and whom it never met ({@code
 * M3.2}, {@code M7.6}).
 *
 * <p>Asked is of the members of the unit who have no seat at the end of the span. Somebody of them
 * was met when anybody who had a seat then kept a link with them, and they had none; to mobilize is
 * such a link, and counted apart too. Where the record tells of no link anywhere, nobody can be
 * said not to have been met ({@link #isTold}).
 *
 * <p>For example {@code of 10 members outside the group 6 met, 2 of them only by mobilization; 3
 * never}.
 *
 * @param unit which unit
 * @param span the span
 * @param outside the members without a seat at the end of the span, by id
 * @param met those of them who were met in the span, with how often
 * @param never those of them who were never met until the end of the span, as far as is written
 * @param isTold whether any link or mobilization was told anywhere until the end of the span
 * @param unseen what could not be looked at
 */
public record Reach(
    UnitId unit,
    When span,
    ImmutableSet<PersonId> outside,
    ImmutableMap<PersonId, Met> met,
    ImmutableSet<PersonId> never,
    boolean isTold,
    Unseen unseen) {

  /**
   * Makes the measure.
   *
   * @throws IllegalArgumentException if somebody was met who is not outside, or both met and never
   *     met
   */
  public Reach {
    requireNonNull(unit, "unit");
    requireNonNull(span, "span");
    requireNonNull(outside, "outside");
    requireNonNull(met, "met");
    requireNonNull(never, "never");
    requireNonNull(unseen, "unseen");
    if (!outside.containsAll(Sets.union(met.keySet(), never))
        || !Sets.intersection(met.keySet(), never).isEmpty()) {
      throw new IllegalArgumentException(
          "Only members outside the group were met or never met, and nobody both.");
    }
  }

  /** Those who were met by mobilization and by no other link in the span. */
  public ImmutableSet<PersonId> onlyMobilized() {
    return met.entrySet().stream()
        .filter(one -> one.getValue().links() == 0)
        .map(Map.Entry::getKey)
        .collect(toImmutableSet());
  }

  /** Those who were met before the span, and not within it. */
  public ImmutableSet<PersonId> onlyEarlier() {
    return Sets.difference(outside, Sets.union(met.keySet(), never)).immutableCopy();
  }

  /**
   * Which part of those outside was met; empty where nobody is outside, or nothing was told of
   * links.
   */
  public Optional<Share> share() {
    return outside.isEmpty() || !isTold
        ? Optional.empty()
        : Optional.of(Share.of(met.size(), outside.size()));
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return isTold
        ? "of %s outside the group %d met, %d of them only by mobilization; %d never"
            .formatted(
                Counted.of(outside.size(), "member", "members"),
                met.size(),
                onlyMobilized().size(),
                never.size())
        : "nobody wrote down who kept in touch with whom";
  }
}
