package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.leadershipmethod.internal.Argument;

/**
 * What may be shown of one idea, so that no small group's votes can be computed from it.
 *
 * <p>A group with fewer votes on the idea than the bound is hidden, also one with none. If only
 * small groups were hidden, whoever takes the shown groups from the total would have their sum. So
 * where a small one is hidden, the smallest other group is hidden with it, and each that is as
 * large as that one. Where every group is hidden, the total is shown only if it reaches the bound.
 * Who is in no group counts as a group of its own here. So the votes of a small group, and those of
 * several together as long as they are fewer than the bound, could always be others too, even for
 * somebody who knows this rule.
 *
 * <p>What it cannot hide: where all who voted say the same, each of them said it. Two reports of
 * different days can be compared, and the difference be one person. And what somebody knows who is
 * in the group.
 *
 * @param total what all say; empty where it may not be shown
 * @param groups what each group says that may be shown, those without a vote too where nothing is
 *     hidden
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
   * @param fewest how many votes a group needs to be shown; 0 and 1 show all
   * @throws IllegalArgumentException if the bound is below zero
   */
  public static ShownIdea of(Tallies tallies, IdeaId idea, int fewest) {
    return of(
        requireNonNull(tallies, "tallies").of(idea),
        tallies.groups(),
        tallies.hasUngrouped(),
        fewest);
  }

  /** The same where it is known already which groups there are. */
  static ShownIdea of(
      IdeaTally idea, ImmutableSortedSet<GroupName> all, boolean hasUngrouped, int fewest) {
    Argument.count("fewest", fewest);
    ImmutableSortedMap<GroupName, OpinionCounts> groups =
        all.stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    GroupName::compareTo, name -> name, idea::of));
    Optional<OpinionCounts> ungrouped =
        hasUngrouped ? Optional.of(idea.ungrouped()) : Optional.empty();
    long bound = bound(groups, ungrouped, fewest);
    ImmutableSortedMap<GroupName, OpinionCounts> shown =
        groups.entrySet().stream()
            .filter(one -> one.getValue().votes() >= bound)
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    GroupName::compareTo, Map.Entry::getKey, Map.Entry::getValue));
    Optional<OpinionCounts> shownBeside = ungrouped.filter(one -> one.votes() >= bound);
    boolean isAllHidden = bound > 0 && shown.isEmpty() && shownBeside.isEmpty();
    return new ShownIdea(
        Optional.of(idea.all()).filter(one -> !isAllHidden || one.votes() >= fewest),
        shown,
        shownBeside,
        ImmutableSortedSet.copyOf(
            all.stream().filter(name -> !shown.containsKey(name)).iterator()));
  }

  /** From how many votes on a group is shown; beside small ones only above the next larger. */
  private static long bound(
      Map<GroupName, OpinionCounts> groups, Optional<OpinionCounts> ungrouped, int fewest) {
    long[] sizes =
        Stream.concat(groups.values().stream(), ungrouped.stream())
            .mapToLong(OpinionCounts::votes)
            .sorted()
            .toArray();
    if (fewest <= 1 || sizes.length == 0 || sizes[0] >= fewest) {
      return 0;
    }
    OptionalLong next = Arrays.stream(sizes).filter(one -> one >= fewest).findFirst();
    return next.isPresent() ? next.getAsLong() + 1 : Long.MAX_VALUE;
  }

  /** Whether nothing is hidden: the total is shown, every group, and those in none. */
  public boolean isWhole() {
    return hidden.isEmpty() && total.isPresent();
  }
}
