package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.IdeaTally;
import org.leadershipmethod.concentration.OpinionCounts;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;

/** Tallies while their rows are read: each idea and group comes once, and all can be added up. */
final class CollectedTallies implements FlatFile.Rows<Tallies, TalliesRow> {

  private final Map<IdeaId, Map<Optional<GroupName>, OpinionCounts>> counts = new TreeMap<>();
  private final Map<IdeaId, OpinionCounts> sums = new HashMap<>();

  @Override
  public ImmutableList<Problem> add(TalliesRow row, String place) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    try {
      if (isThere(row)) {
        problems.add(new Problem(place, Quoted.line(row.said()) + " a second time", "each once"));
      }
      sums.merge(IdeaId.of(row.idea()), row.counts(), OpinionCounts::plus);
    } catch (ArithmeticException e) {
      problems.add(
          new Problem(place, "more votes than can be counted", Long.MAX_VALUE + " at most"));
    }
    return problems.build();
  }

  /** Takes the votes of a group where none of it are there yet. */
  private boolean isThere(TalliesRow row) {
    OpinionCounts before =
        counts
            .computeIfAbsent(IdeaId.of(row.idea()), id -> new HashMap<>())
            .putIfAbsent(row.group().map(GroupName::of), row.counts());
    return before != null;
  }

  @Override
  public Checked<Tallies> all() {
    ImmutableSortedMap.Builder<IdeaId, IdeaTally> ideas = ImmutableSortedMap.naturalOrder();
    counts.forEach((idea, groups) -> ideas.put(idea, tally(groups)));
    return Checked.usable(new Tallies(ideas.buildOrThrow()));
  }

  private static IdeaTally tally(Map<Optional<GroupName>, OpinionCounts> groups) {
    Map<GroupName, OpinionCounts> named = new TreeMap<>();
    groups.forEach((name, one) -> name.ifPresent(known -> named.put(known, one)));
    return IdeaTally.of(named, groups.getOrDefault(Optional.empty(), OpinionCounts.NONE));
  }
}
