package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.internal.Argument;

/**
 * What may be shown of one idea, so that nobody's vote can be read from it.
 *
 * <p>A group with fewer votes than the bound is hidden. What is hidden could be found by taking the
 * shown groups from the total; so the smallest shown group is hidden too, until what is hidden has
 * so many votes together and is of two groups at least. Where that cannot be, the total is not
 * shown either. Who is in no group counts as a group of its own here.
 *
 * @param total what all say; empty where it may not be shown
 * @param groups what each group says that may be shown
 * @param hidden the groups that are not shown
 */
public record ShownIdea(
    Optional<Counts> total,
    ImmutableSortedMap<GroupName, Counts> groups,
    ImmutableSortedSet<GroupName> hidden) {

  /** Makes it of its parts. */
  public ShownIdea {
    requireNonNull(total, "total");
    requireNonNull(groups, "groups");
    requireNonNull(hidden, "hidden");
  }

  /**
   * What may be shown of an idea.
   *
   * @param idea what was counted
   * @param fewest how many votes a group needs to be shown; 0 shows all
   * @throws IllegalArgumentException if the bound is below zero
   */
  public static ShownIdea of(IdeaTally idea, int fewest) {
    Argument.count("fewest", fewest);
    Deque<Map.Entry<GroupName, Counts>> shown = new ArrayDeque<>(bySize(idea));
    Hidden hidden = new Hidden(fewest);
    hidden.add(idea.ungrouped());
    while (!shown.isEmpty() && (isSmall(shown.peekFirst(), fewest) || !hidden.isSafe())) {
      hidden.add(shown.removeFirst());
    }
    return new ShownIdea(
        Optional.of(idea.all()).filter(all -> hidden.isSafe()),
        ImmutableSortedMap.copyOf(shown),
        hidden.names());
  }

  /** The groups, the smallest first. */
  private static List<Map.Entry<GroupName, Counts>> bySize(IdeaTally idea) {
    return idea.groups().entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<GroupName, Counts> one) -> one.getValue().votes())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  private static boolean isSmall(Map.Entry<GroupName, Counts> group, int fewest) {
    return group.getValue().votes() < fewest;
  }
}
