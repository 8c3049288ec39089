package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What may be shown of one idea, so that no small group's votes can be computed from it.
 *
 * <p>A group with fewer votes on the idea than the bound is hidden; that nobody of a group voted is
 * shown. If only small groups were hidden, whoever takes the shown groups from the total would have
 * their sum. So where a small one is hidden, the smallest other group is hidden with it, and each
 * that is as large as that one. Where there is no other, the total is shown only if it reaches the
 * bound and leaves open which group has how much of it. Who is in no group counts as a group of its
 * own here, unless {@link Hiding#butUngrouped} says otherwise: then they are hidden wherever a
 * group is, and never help to hide one. So the votes of a small group, and those of several
 * together as long as they are fewer than the bound, could always be others too, even for somebody
 * who knows this rule.
 *
 * <p>What it cannot hide: where all who voted say the same, each of them said it. Two reports of
 * different days can be compared, and the difference be one person. And what somebody knows who is
 * in the group.
 *
 * @param total what all say; empty where it may not be shown
 * @param groups what each group says that may be shown, those without a vote too
 * @param ungrouped what those say who are in no group; empty where it may not be shown
 * @param hidden the groups that are not shown
 */
public record ShownIdea(
    Optional<OpinionCounts> total,
    ImmutableSortedMap<GroupName, OpinionCounts> groups,
    Optional<OpinionCounts> ungrouped,
    ImmutableSortedSet<GroupName> hidden) {

  /** Makes it of its parts. */
  public ShownIdea {
    requireNonNull(total, "total");
    requireNonNull(groups, "groups");
    requireNonNull(ungrouped, "ungrouped");
    requireNonNull(hidden, "hidden");
  }

  /**
   * What may be shown of an idea.
   *
   * @param tallies what was counted
   * @param idea which idea
   * @param hiding which groups are hidden
   */
  public static ShownIdea of(Tallies tallies, IdeaId idea, Hiding hiding) {
    return of(
        requireNonNull(tallies, "tallies").of(idea),
        tallies.groups(),
        tallies.hasUngrouped(),
        requireNonNull(hiding, "hiding"));
  }

  /** The same where it is known already which groups there are. */
  static ShownIdea of(
      IdeaTally idea, ImmutableSortedSet<GroupName> all, boolean hasUngrouped, Hiding hiding) {
    ImmutableSortedMap<GroupName, OpinionCounts> groups =
        all.stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    GroupName::compareTo, name -> name, idea::of));
    Optional<OpinionCounts> ungrouped =
        hasUngrouped ? Optional.of(idea.ungrouped()) : Optional.empty();
    boolean isOpen = hiding.isUngroupedOpen();
    ImmutableList<Long> sizes =
        Stream.concat(groups.values().stream(), isOpen ? Stream.empty() : ungrouped.stream())
            .map(OpinionCounts::votes)
            .filter(votes -> votes > 0)
            .collect(ImmutableList.toImmutableList());
    if (hiding.isNothing() || sizes.stream().allMatch(votes -> votes >= hiding.fewest())) {
      return new ShownIdea(Optional.of(idea.all()), groups, ungrouped, ImmutableSortedSet.of());
    }
    Optional<Long> cover =
        sizes.stream().filter(votes -> votes >= hiding.fewest()).min(Long::compare);
    Predicate<OpinionCounts> isShown =
        one -> one.votes() == 0 || cover.filter(votes -> one.votes() > votes).isPresent();
    ImmutableSortedMap<GroupName, OpinionCounts> shown =
        ImmutableSortedMap.copyOf(Maps.filterValues(groups, isShown::test));
    boolean isTotalShown =
        cover.isPresent()
            || hiding.leavesOpen(idea.all().votes(), sizes.size(), isOpen && hasUngrouped);
    return new ShownIdea(
        Optional.of(idea.all()).filter(one -> isTotalShown),
        shown,
        ungrouped.filter(one -> !isOpen && isShown.test(one)),
        ImmutableSortedSet.copyOf(Sets.difference(all, shown.keySet())));
  }

  /** Whether nothing is hidden: the total is shown, every group, and those in none. */
  public boolean isWhole() {
    return hidden.isEmpty() && total.isPresent();
  }
}
