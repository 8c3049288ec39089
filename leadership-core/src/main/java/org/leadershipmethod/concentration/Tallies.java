package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many people of each group agree with each idea, disagree, or pass ({@code M4.2}).
 *
 * <p>It holds no votes and no people, and can be counted in several places and put together: {@link
 * #plus} is associative and commutative, and {@link #EMPTY} changes nothing, to the last bit. So a
 * branch can count at home and send sums. A person who voted in two places counts twice: each
 * person's votes belong in one place. An idea without a vote is not held; checked here.
 *
 * <p>For example {@code Tallies.counting().vote(idea, weavers, Opinion.AGREE).tallies()}.
 *
 * <p>A tally of few people says what single ones said. {@link ShownIdea} tells what may be shown of
 * it; this value itself holds everything.
 *
 * @param ideas the counts of each idea, by its id
 */
public record Tallies(ImmutableSortedMap<IdeaId, IdeaTally> ideas) {

  /** Of no votes. */
  public static final Tallies EMPTY = new Tallies(ImmutableSortedMap.of());

  /** Makes the tallies; ideas without a vote are left out. */
  public Tallies {
    ideas =
        ImmutableSortedMap.copyOf(
            Maps.filterValues(requireNonNull(ideas, "ideas"), one -> one.all().votes() > 0));
  }

  /** Begins to count votes. */
  public static VoteCount counting() {
    return new VoteCount();
  }

  /** What was counted of an idea; nothing where nobody voted on it. */
  public IdeaTally of(IdeaId idea) {
    return Optional.ofNullable(ideas.get(requireNonNull(idea, "idea"))).orElse(IdeaTally.EMPTY);
  }

  /** All groups of which anybody voted on anything, by name. */
  public ImmutableSortedSet<GroupName> groups() {
    return ideas.values().stream()
        .flatMap(idea -> idea.groups().keySet().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Whether anybody voted who is in no group. */
  boolean hasUngrouped() {
    return ideas.values().stream().anyMatch(idea -> idea.ungrouped().votes() > 0);
  }

  /**
   * This and what was counted elsewhere, of other people.
   *
   * @throws ArithmeticException if a sum is more than a long can hold
   */
  public Tallies plus(Tallies other) {
    requireNonNull(other, "other");
    Map<IdeaId, IdeaTally> sum = new TreeMap<>(ideas);
    other.ideas.forEach((idea, counts) -> sum.merge(idea, counts, IdeaTally::plus));
    return new Tallies(ImmutableSortedMap.copyOf(sum));
  }

  /** How many votes, however many there are. */
  public BigInteger votes() {
    return ideas.values().stream()
        .map(idea -> BigInteger.valueOf(idea.all().votes()))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** How many ideas, and how many votes. */
  @Override
  public String toString() {
    return votes() + " votes on " + ideas.size() + " ideas";
  }
}
