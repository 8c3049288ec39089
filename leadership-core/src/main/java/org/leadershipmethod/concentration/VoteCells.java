package org.leadershipmethod.concentration;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of each idea and group that anybody voted in, while votes come.
 *
 * <p>One table of longs, four to a cell: which cell, and its three counts. A cell is looked for
 * from the place that its two numbers are mixed to, so a vote touches one place in memory, and
 * memory grows with the cells that have votes and not with all that could.
 */
final class VoteCells {

  private static final int WIDTH = Long.BYTES / 2;

  /** Two to the 64th over the golden ratio; it sends neighbours far apart. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] table = new long[64 * WIDTH];
  private int shift = Long.SIZE - 6;
  private int cells;

  /** One vote more; the place is that of the opinion among all. */
  void add(int idea, int group, int opinion) {
    long key = key(idea, group);
    int at = find(table, shift, key);
    if (table[at] != key) {
      at = begin(key);
    }
    table[at + 1 + opinion]++;
  }

  /** Never 0, which stands where no cell is. */
  private static long key(int idea, int group) {
    return ((idea + 1L) << Integer.SIZE) | group;
  }

  /** Where a cell is, or belongs. */
  private static int find(long[] table, int shift, long key) {
    int mask = table.length - 1;
    int at = (int) ((key * SPREAD) >>> shift) * WIDTH;
    while (table[at] != key && table[at] != 0) {
      at = (at + WIDTH) & mask;
    }
    return at;
  }

  private int begin(long key) {
    cells++;
    if (cells * 2L * WIDTH > table.length) {
      grow();
    }
    int at = find(table, shift, key);
    table[at] = key;
    return at;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(table.length, 2)];
    for (int at = 0; at < table.length; at += WIDTH) {
      if (table[at] != 0) {
        System.arraycopy(table, at, larger, find(larger, shift - 1, table[at]), WIDTH);
      }
    }
    table = larger;
    shift--;
  }

  /** The counts of all cells; group 0 is no group. */
  Tallies tallies(List<IdeaId> ideas, List<GroupName> groups) {
    Map<IdeaId, Map<GroupName, OpinionCounts>> grouped = new TreeMap<>();
    Map<IdeaId, OpinionCounts> ungrouped = new TreeMap<>();
    for (int at = 0; at < table.length; at += WIDTH) {
      if (table[at] != 0) {
        IdeaId idea = ideas.get((int) (table[at] >>> Integer.SIZE) - 1);
        int group = (int) table[at];
        Map<GroupName, OpinionCounts> ofIdea = grouped.computeIfAbsent(idea, id -> new TreeMap<>());
        if (group == VoteCount.NO_GROUP) {
          ungrouped.put(idea, counts(at));
        } else {
          ofIdea.put(groups.get(group - 1), counts(at));
        }
      }
    }
    ImmutableSortedMap.Builder<IdeaId, IdeaTally> all = ImmutableSortedMap.naturalOrder();
    grouped.forEach(
        (idea, counts) ->
            all.put(idea, IdeaTally.of(counts, ungrouped.getOrDefault(idea, OpinionCounts.NONE))));
    return new Tallies(all.buildOrThrow());
  }

  private OpinionCounts counts(int at) {
    return new OpinionCounts(
        table[at + 1 + Opinion.AGREE.place()],
        table[at + 1 + Opinion.DISAGREE.place()],
        table[at + 1 + Opinion.PASS.place()]);
  }
}
