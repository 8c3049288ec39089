package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many people of each group agree with each idea, disagree, or pass ({@code M4.2}).
 *
 * <p>It holds no votes and no people, and can be counted in several places and put together: {@link
 * #plus} is associative and commutative, and {@link #EMPTY} changes nothing. So a branch can count
 * at home and send sums. For example {@code Tally.counting().vote(idea, weavers,
 * Opinion.AGREE).tally()}.
 *
 * <p>This class is immutable.
 *
 * @param ideas the counts of each idea, by its id
 */
public record Tally(ImmutableSortedMap<IdeaId, IdeaTally> ideas) {

  /** Of no votes. */
  public static final Tally EMPTY = new Tally(ImmutableSortedMap.of());

  /** Makes the tally. */
  public Tally {
    requireNonNull(ideas, "ideas");
  }

  /** Begins to count votes. */
  public static VoteCount counting() {
    return new VoteCount();
  }

  /** What was counted of an idea; nothing where nobody voted on it. */
  public IdeaTally of(IdeaId idea) {
    IdeaTally known = ideas.get(requireNonNull(idea, "idea"));
    return known == null ? IdeaTally.EMPTY : known;
  }

  /** All groups of which anybody voted on anything, by name. */
  public ImmutableSortedSet<GroupName> groups() {
    return ideas.values().stream()
        .flatMap(idea -> idea.groups().keySet().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** This and what was counted elsewhere, of other votes. */
  public Tally plus(Tally other) {
    Map<IdeaId, IdeaTally> sum = new TreeMap<>(ideas);
    other.ideas.forEach((idea, counts) -> sum.merge(idea, counts, IdeaTally::plus));
    return new Tally(ImmutableSortedMap.copyOf(sum));
  }

  /** How many ideas, and how many votes. */
  @Override
  public String toString() {
    long votes = ideas.values().stream().mapToLong(idea -> idea.all().votes()).sum();
    return votes + " votes on " + ideas.size() + " ideas";
  }
}
