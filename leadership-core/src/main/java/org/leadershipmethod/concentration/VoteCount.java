package org.leadershipmethod.concentration;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts votes one by one, and keeps none of them: memory grows with the ideas and groups, however
 * many votes there are.
 *
 * <p>Every vote counts here. That is right where each person votes once on an idea, and where the
 * votes come with each person's latest one only. Where people vote again, {@link LatestVotes} finds
 * the vote that counts; it has to keep one vote of each person on each idea until it knows that no
 * later one comes.
 *
 * <p>Whoever counts millions asks once for the number of an idea and of a group, and votes by
 * numbers: {@code count.vote(count.number(idea), count.number(weavers), Opinion.AGREE)}.
 *
 * <p>This class can be changed and is for one thread; of several, each counts by itself, and {@link
 * Tallies#plus} puts them together.
 */
public final class VoteCount {

  /** The number that stands for being in no group. */
  public static final int NO_GROUP = 0;

  private final Map<IdeaId, Integer> ideaNumbers = new HashMap<>();
  private final List<IdeaId> ideas = new ArrayList<>();
  private final Map<GroupName, Integer> groupNumbers = new HashMap<>();
  private final List<GroupName> groups = new ArrayList<>();
  private final VoteCells cells = new VoteCells();
  private int ideasGiven;
  private int groupsGiven;

  VoteCount() {}

  /** The number of an idea in this count, and in no other; counted from 0. */
  public int number(IdeaId idea) {
    Integer known = ideaNumbers.get(requireNonNull(idea, "idea"));
    return known == null ? begin(idea) : known;
  }

  private int begin(IdeaId idea) {
    ideaNumbers.put(idea, ideasGiven);
    ideas.add(idea);
    cells.expect(ideasGiven + 1, groupsGiven + 1);
    return ideasGiven++;
  }

  /** The number of a group in this count, and in no other; {@link #NO_GROUP} is none of them. */
  public int number(GroupName group) {
    Integer known = groupNumbers.get(requireNonNull(group, "group"));
    return known == null ? begin(group) : known;
  }

  private int begin(GroupName group) {
    groupNumbers.put(group, ++groupsGiven);
    groups.add(group);
    cells.expect(ideasGiven, groupsGiven + 1);
    return groupsGiven;
  }

  /**
   * One vote, by numbers that this count gave.
   *
   * @param idea the number of the idea
   * @param group the number of the group, or {@link #NO_GROUP}
   * @throws IndexOutOfBoundsException if this count gave no such number
   */
  public VoteCount vote(int idea, int group, Opinion opinion) {
    int place = requireNonNull(opinion, "opinion").place();
    cells.add(checkIndex(idea, ideasGiven), checkIndex(group, groupsGiven + 1), place);
    return this;
  }

  /** One vote of somebody in a group. */
  public VoteCount vote(IdeaId idea, GroupName group, Opinion opinion) {
    return vote(number(idea), number(group), opinion);
  }

  /** One vote of somebody who is in no group. */
  public VoteCount vote(IdeaId idea, Opinion opinion) {
    return vote(number(idea), NO_GROUP, opinion);
  }

  /** One vote of somebody who is in a group, or in none. */
  public VoteCount vote(IdeaId idea, Optional<GroupName> group, Opinion opinion) {
    return vote(
        number(idea), requireNonNull(group, "group").map(this::number).orElse(NO_GROUP), opinion);
  }

  /** What was counted so far. */
  public Tallies tallies() {
    return cells.tallies(ideas, groups);
  }
}
