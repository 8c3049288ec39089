package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

/** Reads tallies row by row, or everything that is wrong with its rows. */
final class TalliesReading {

  /** After so many problems nobody reads on. */
  private static final int MOST_PROBLEMS = 1000;

  private final Bindings bindings;
  private final RawLines lines;
  private final Map<IdeaId, Map<Optional<GroupName>, OpinionCounts>> counts = new TreeMap<>();
  private final Map<IdeaId, OpinionCounts> sums = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  TalliesReading(Bindings bindings, RawLines lines) {
    this.bindings = bindings;
    this.lines = lines;
  }

  Checked<Tallies> read() throws IOException {
    try {
      if (!lines.nextWritten()) {
        throw Unusable.because(lines.source(), "an empty file", "a header");
      }
      readRows(read(TalliesHeader.class).rows());
    } catch (Unusable e) {
      problems.addAll(e.problems());
    }
    return Checked.of(ImmutableList.copyOf(problems), this::tallies);
  }

  private void readRows(Optional<Long> expected) throws IOException {
    long found = 0;
    while (problems.size() < MOST_PROBLEMS && lines.nextWritten()) {
      found++;
      readRow();
    }
    if (problems.isEmpty() && expected.isPresent() && expected.get() != found) {
      problems.add(
          new Problem(lines.place(), found + " rows", expected.get() + ", as the header says"));
    }
  }

  private void readRow() {
    try {
      add(read(TalliesRow.class));
    } catch (Unusable e) {
      problems.addAll(e.problems());
    } catch (ArithmeticException e) {
      problems.add(
          new Problem(
              lines.place(), "more votes than can be counted", Long.MAX_VALUE + " at most"));
    }
  }

  private void add(TalliesRow row) {
    IdeaId idea = IdeaId.of(row.idea());
    OpinionCounts before =
        counts
            .computeIfAbsent(idea, id -> new HashMap<>())
            .putIfAbsent(row.group().map(GroupName::of), row.counts());
    if (before != null) {
      problems.add(
          new Problem(lines.place(), Quoted.line(row.said()) + " a second time", "each once"));
    }
    sums.merge(idea, row.counts(), OpinionCounts::plus);
  }

  private Tallies tallies() {
    ImmutableSortedMap.Builder<IdeaId, IdeaTally> ideas = ImmutableSortedMap.naturalOrder();
    counts.forEach((idea, groups) -> ideas.put(idea, tally(groups)));
    return new Tallies(ideas.buildOrThrow());
  }

  private static IdeaTally tally(Map<Optional<GroupName>, OpinionCounts> groups) {
    Map<GroupName, OpinionCounts> named = new TreeMap<>();
    groups.forEach((name, one) -> name.ifPresent(known -> named.put(known, one)));
    return IdeaTally.of(named, groups.getOrDefault(Optional.empty(), OpinionCounts.NONE));
  }

  private <T> T read(Class<T> type) {
    Shape<T> shape = bindings.shape(type);
    return JsonInput.read(
        bindings.factory(), lines.source(), lines.number(), lines.text(), shape::read);
  }
}
