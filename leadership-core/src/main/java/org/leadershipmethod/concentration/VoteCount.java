package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts votes one by one, and keeps none of them.
 *
 * <p>Each vote counts; where people may vote again, {@link LatestVotes} finds the one that counts.
 * This class can be changed and is for one thread.
 */
public final class VoteCount {

  private final Map<IdeaId, Map<GroupName, long[]>> grouped = new HashMap<>();
  private final Map<IdeaId, long[]> ungrouped = new HashMap<>();

  VoteCount() {}

  /** One vote of somebody in a group. */
  public VoteCount vote(IdeaId idea, GroupName group, Opinion opinion) {
    grouped.computeIfAbsent(requireNonNull(idea, "idea"), id -> new HashMap<>())
        .computeIfAbsent(requireNonNull(group, "group"), name -> new long[3])[opinion.ordinal()]++;
    return this;
  }

  /** One vote of somebody who is in no group. */
  public VoteCount vote(IdeaId idea, Opinion opinion) {
    ungrouped.computeIfAbsent(requireNonNull(idea, "idea"), id -> new long[3])[opinion.ordinal()]++;
    return this;
  }

  /** What was counted so far. */
  public Tally tally() {
    Map<IdeaId, IdeaTally> ideas = new TreeMap<>();
    grouped.forEach((idea, groups) -> ideas.put(idea, new IdeaTally(counts(groups), Counts.NONE)));
    ungrouped.forEach(
        (idea, votes) ->
            ideas.merge(
                idea, new IdeaTally(ImmutableSortedMap.of(), counts(votes)), IdeaTally::plus));
    return new Tally(ImmutableSortedMap.copyOf(ideas));
  }

  private static ImmutableSortedMap<GroupName, Counts> counts(Map<GroupName, long[]> groups) {
    ImmutableSortedMap.Builder<GroupName, Counts> counts = ImmutableSortedMap.naturalOrder();
    groups.forEach((group, votes) -> counts.put(group, counts(votes)));
    return counts.buildOrThrow();
  }

  private static Counts counts(long[] votes) {
    return new Counts(
        votes[Opinion.AGREE.ordinal()],
        votes[Opinion.DISAGREE.ordinal()],
        votes[Opinion.PASS.ordinal()]);
  }
}
