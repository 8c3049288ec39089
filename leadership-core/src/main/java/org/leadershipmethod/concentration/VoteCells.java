package org.leadershipmethod.concentration;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of each idea and group, while votes come.
 *
 * <p>As long as there are not too many ideas and groups, there is a place for each idea and group
 * and nothing to look for; what has no place there is looked for in {@link SparseCells}, whose
 * memory grows with the cells that have votes. No cell is in both: after the first one that finds
 * no place, the places stay as they are.
 */
final class VoteCells {

  /** How many counts there are to a cell. */
  static final int WIDTH = Opinion.values().length;

  /** So many cells have a place: 24 megabytes. */
  private static final int MOST = 1 << 20;

  private final SparseCells others = new SparseCells();
  private long[] places = new long[0];
  private int ideaRoom;
  private int groupRoom;
  private boolean isFull;

  /** Makes room for so many ideas and groups, no group among them, while there is some. */
  void expect(int ideas, int groups) {
    if (isFull || (ideas <= ideaRoom && groups <= groupRoom)) {
      return;
    }
    int newIdeas = ideas > ideaRoom ? Math.max(16, 2 * ideas) : ideaRoom;
    int newGroups = groups > groupRoom ? Math.max(4, groups + groups / 2) : groupRoom;
    if ((long) newIdeas * newGroups > MOST) {
      isFull = true;
    } else {
      move(newIdeas, newGroups);
    }
  }

  private void move(int newIdeas, int newGroups) {
    long[] larger = new long[newIdeas * newGroups * WIDTH];
    for (int idea = 0; idea < ideaRoom; idea++) {
      System.arraycopy(
          places, idea * groupRoom * WIDTH, larger, idea * newGroups * WIDTH, groupRoom * WIDTH);
    }
    places = larger;
    ideaRoom = newIdeas;
    groupRoom = newGroups;
  }

  /** One vote more; the place is that of the opinion among all. */
  void add(int idea, int group, int opinion) {
    if (idea < ideaRoom && group < groupRoom) {
      places[(idea * groupRoom + group) * WIDTH + opinion]++;
    } else {
      others.add(idea, group, opinion);
    }
  }

  /** The counts of all cells; group 0 is no group. */
  Tallies tallies(List<IdeaId> ideas, List<GroupName> groups) {
    Map<Integer, IdeaCells> all = new TreeMap<>();
    for (int cell = 0; cell < ideaRoom * groupRoom; cell++) {
      OpinionCounts counts = counts(places, cell * WIDTH);
      if (counts.votes() > 0) {
        all.computeIfAbsent(cell / groupRoom, idea -> new IdeaCells())
            .add(cell % groupRoom, counts, groups);
      }
    }
    others.each(
        (idea, group, counts) ->
            all.computeIfAbsent(idea, number -> new IdeaCells()).add(group, counts, groups));
    Map<IdeaId, IdeaTally> tallies = new TreeMap<>();
    all.forEach((idea, cells) -> tallies.put(ideas.get(idea), cells.tally()));
    return new Tallies(ImmutableSortedMap.copyOf(tallies));
  }

  /** Three counts that stand in a row. */
  static OpinionCounts counts(long[] from, int at) {
    return new OpinionCounts(
        from[at + Opinion.AGREE.place()],
        from[at + Opinion.DISAGREE.place()],
        from[at + Opinion.PASS.place()]);
  }

  /** What was counted of one idea. */
  private static final class IdeaCells {

    private final Map<GroupName, OpinionCounts> named = new TreeMap<>();
    private OpinionCounts ungrouped = OpinionCounts.NONE;

    void add(int group, OpinionCounts counts, List<GroupName> groups) {
      if (group == VoteCount.NO_GROUP) {
        ungrouped = counts;
      } else {
        named.put(groups.get(group - 1), counts);
      }
    }

    IdeaTally tally() {
      return IdeaTally.of(named, ungrouped);
    }
  }
}
