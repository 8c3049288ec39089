package org.leadershipmethod.examples.ideas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.Opinion;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.concentration.VoteCount;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.person.PersonId;

/**
 * Reads who is in which group and how they voted at last: {@code participants-votes.csv} of Polis,
 * with a row for each person, and a column for each statement under its number.
 */
final class VotesMatrix {

  static final String NAME = "participants-votes.csv";
  static final String PERSON = "participant";

  private static final String GROUP = "group-id";

  /** Columns that say of a person something else than votes. */
  private static final ImmutableSet<String> BESIDES =
      ImmutableSet.of(PERSON, GROUP, "xid", "n-comments", "n-votes", "n-agree", "n-disagree");

  private final ImmutableList<Notice> notices;
  private final ImmutableMap<Integer, IdeaId> ideas;
  private final VoteCount count = Tallies.counting();
  private final Map<PersonId, Long> lines = new LinkedHashMap<>();
  private final Map<PersonId, GroupName> groups = new HashMap<>();

  private VotesMatrix(Sheet sheet) {
    ImmutableMap.Builder<Integer, IdeaId> found = ImmutableMap.builder();
    List<Notice> unread = new ArrayList<>();
    for (int column = 0; column < sheet.columns().size(); column++) {
      String name = sheet.columns().get(column);
      if (name.matches("[0-9]+")) {
        found.put(column, IdeaId.of(name));
      } else if (!BESIDES.contains(name)) {
        String told = "the column '" + name + "' is no statement's number, and is not read";
        unread.add(new Notice(sheet.file(), told));
      }
    }
    this.ideas = found.buildOrThrow();
    this.notices = ImmutableList.copyOf(unread);
  }

  /** The people and their votes, or everything that is wrong with them. */
  static Checked<VotesMatrix> read(SourceText source) {
    return read(new Sheet(source));
  }

  static Checked<VotesMatrix> read(Sheet sheet) {
    VotesMatrix matrix = new VotesMatrix(sheet);
    if (sheet.hasAll(PERSON, GROUP)) {
      sheet.each(matrix::take);
    }
    return sheet.as(() -> matrix);
  }

  private void take(Sheet.Cells row) {
    Optional<PersonId> person = row.required(PERSON, "the id of a person").map(PersonId::of);
    Optional<GroupName> group =
        Optional.of(row.text(GROUP)).filter(name -> !name.isEmpty()).map(GroupName::of);
    ideas.forEach((column, idea) -> take(row, column, idea, group));
    person.ifPresent(one -> add(one, group, row));
  }

  private void take(Sheet.Cells row, int column, IdeaId idea, Optional<GroupName> group) {
    String cell = row.text(column);
    if (!cell.isEmpty()) {
      VoteWord.number(cell)
          .ifPresentOrElse(
              opinion -> vote(idea, group, opinion),
              () -> row.object(column, "'" + cell + "'", VoteWord.NUMBERS + ", or nothing"));
    }
  }

  private void vote(IdeaId idea, Optional<GroupName> group, Opinion opinion) {
    count.vote(idea, group, opinion);
  }

  private void add(PersonId person, Optional<GroupName> group, Sheet.Cells row) {
    Long first = lines.putIfAbsent(person, row.line());
    if (first != null) {
      row.object(
          PERSON, "'" + person + "' a second time, first in line " + first, "each person once");
    }
    group.ifPresent(name -> groups.put(person, name));
  }

  /** In which group each person is who is in one. */
  ImmutableMap<PersonId, GroupName> groups() {
    return ImmutableMap.copyOf(groups);
  }

  Counted counted() {
    Map<GroupName, Integer> sizes = new TreeMap<>();
    groups.values().forEach(group -> sizes.merge(group, 1, Integer::sum));
    return new Counted(
        count.tallies(),
        ImmutableMap.of(),
        true,
        lines.size(),
        ImmutableSortedMap.copyOf(sizes),
        notices);
  }
}
