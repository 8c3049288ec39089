package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.person.PersonId;

/**
 * How stable a leading group was between two moments: who stayed, who came, who left ({@code
 * R3.3}).
 *
 * <p>Only the two moments count: whoever left and came back stayed, and whoever came and left in
 * between is not in it. Each person is in one of the three, which is checked here.
 *
 * <p>For example, ada, ben and cem sat there in March, and ada, ben and dora do in May: the text is
 * {@code 2 stayed, 1 came, 1 left}, and {@link #kept} is two thirds. It is a measure and no
 * verdict; a rule asks only whether anybody at all is left of those who sat there.
 *
 * @param stayed who sat there at both moments, by id
 * @param came who sat there at the later moment only, by id
 * @param left who sat there at the earlier moment only, by id
 */
public record Stability(
    ImmutableSet<PersonId> stayed, ImmutableSet<PersonId> came, ImmutableSet<PersonId> left) {

  /**
   * Makes the measure.
   *
   * @throws IllegalArgumentException if somebody is in two of the three
   */
  public Stability {
    int people =
        Sets.union(
                Sets.union(requireNonNull(stayed, "stayed"), requireNonNull(came, "came")),
                requireNonNull(left, "left"))
            .size();
    if (people != stayed.size() + came.size() + left.size()) {
      throw new IllegalArgumentException(
          "Whoever stayed neither came nor left, and nobody did both, but somebody was in two of"
              + " these.");
    }
  }

  /**
   * From one picture of a leading group to a later one, whatever kind of group it is.
   *
   * @throws IllegalArgumentException if they are two groups
   */
  public static Stability between(LeadingGroup before, LeadingGroup after) {
    if (!before.id().equals(after.id())) {
      throw new IllegalArgumentException(
          "One group is compared with itself later, but there were "
              + before.id()
              + " and "
              + after.id()
              + ".");
    }
    return between(before.members(), after.members());
  }

  /**
   * Of a leading group in a record, from one moment to a later one, however long ago.
   *
   * <p>It reads the record from its beginning, so it also knows of those who left long ago.
   *
   * @throws IllegalArgumentException if the second moment is before the first
   * @param record the whole record
   * @param group which leading group
   * @param from the earlier moment; what happened at it is counted
   * @param to the later moment; what happened at it is counted
   */
  public static Stability of(Chronicle record, GroupId group, Instant from, Instant to) {
    requireNonNull(group, "group");
    if (requireNonNull(to, "to").isBefore(requireNonNull(from, "from"))) {
      throw new IllegalArgumentException(
          "The later moment comes second, but " + to + " is before " + from + ".");
    }
    Groups then = Groups.NONE;
    Groups now = Groups.NONE;
    for (Entry entry : record) {
      if (entry.when().latest().isAfter(to)) {
        break;
      }
      now = GroupView.GROUPS.after(now, entry).next().orElse(now);
      then = entry.when().latest().isAfter(from) ? then : now;
    }
    return between(then.of(group), now.of(group));
  }

  private static Stability between(ImmutableSet<PersonId> before, ImmutableSet<PersonId> after) {
    return new Stability(
        sorted(Sets.intersection(before, after)),
        sorted(Sets.difference(after, before)),
        sorted(Sets.difference(before, after)));
  }

  private static ImmutableSet<PersonId> sorted(Sets.SetView<PersonId> people) {
    return people.stream().sorted().collect(ImmutableSet.toImmutableSet());
  }

  /** How many sat there at the earlier moment. */
  public int before() {
    return stayed.size() + left.size();
  }

  /** How many sat there at the later moment. */
  public int after() {
    return stayed.size() + came.size();
  }

  /**
   * The part of those of the earlier moment who stayed; empty where nobody sat there.
   *
   * <p>Who came does not lower it: it asks only what became of those who were there.
   */
  public Optional<Share> kept() {
    return before() == 0 ? Optional.empty() : Optional.of(Share.of(stayed.size(), before()));
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return stayed.size() + " stayed, " + came.size() + " came, " + left.size() + " left";
  }
}
