package org.leadershipmethod.examples.ideas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.examples.files.Notice;

/**
 * What was read and counted.
 *
 * @param tallies the counts
 * @param statements what the ideas say, as far as it is known
 * @param areGroupsComputed whether groups were computed from the votes, so that nobody is known by
 *     being in none
 * @param people how many people there are, in a group or none; 0 where only counts were read
 * @param groupSizes how many people each group has; empty where only counts were read
 * @param notices what a reader of the result has to know
 */
record Counted(
    Tallies tallies,
    ImmutableMap<IdeaId, Statement> statements,
    boolean areGroupsComputed,
    int people,
    ImmutableSortedMap<GroupName, Integer> groupSizes,
    ImmutableList<Notice> notices) {

  /** What an idea says. */
  Statement statement(IdeaId idea) {
    return statements.getOrDefault(idea, Statement.UNKNOWN);
  }

  /** The same and what the ideas say. */
  Counted with(ImmutableMap<IdeaId, Statement> known) {
    return new Counted(tallies, known, areGroupsComputed, people, groupSizes, notices);
  }

  /** The same and notices more. */
  Counted telling(Iterable<Notice> more) {
    ImmutableList<Notice> all =
        ImmutableList.<Notice>builder().addAll(notices).addAll(more).build();
    return new Counted(tallies, statements, areGroupsComputed, people, groupSizes, all);
  }
}
