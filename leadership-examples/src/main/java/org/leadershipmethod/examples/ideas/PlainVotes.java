package org.leadershipmethod.examples.ideas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Longs;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.leadershipmethod.concentration.GroupName;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.LatestVotes;
import org.leadershipmethod.concentration.Opinion;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.person.PersonId;

/**
 * Reads a plain table of votes, a row to a vote: person, group, idea, vote, and perhaps a time and
 * what the idea says.
 *
 * <p>Of a person who votes on an idea again the latest vote counts; where there is no time, the row
 * that comes later. Times are all of one kind, since a number and a day cannot be compared.
 */
final class PlainVotes {

  static final String PERSON = "person";

  private static final String GROUP = "group";
  private static final String IDEA = "idea";
  private static final String VOTE = "vote";
  private static final String TIME = "time";
  private static final String TEXT = "text";

  /** In which group somebody is, and where that was first said. */
  private record Belonging(String group, long line) {}

  private final Sheet sheet;
  private final LatestVotes latest = new LatestVotes();
  private final Map<PersonId, Belonging> people = new LinkedHashMap<>();
  private final Map<IdeaId, Statement> statements = new LinkedHashMap<>();
  private Optional<Boolean> isNumbered = Optional.empty();
  private int rows;

  private PlainVotes(Sheet sheet) {
    this.sheet = sheet;
  }

  /** What was counted, or everything that is wrong with the table. */
  static Checked<Counted> read(Sheet sheet) {
    PlainVotes votes = new PlainVotes(sheet);
    if (sheet.hasAll(PERSON, GROUP, IDEA, VOTE)) {
      sheet.each(votes::take);
    }
    return sheet.as(votes::counted);
  }

  private void take(Sheet.Cells row) {
    Optional<PersonId> person = row.required(PERSON, "who voted").map(PersonId::of);
    Optional<IdeaId> idea = row.required(IDEA, "the id of an idea").map(IdeaId::of);
    Optional<Opinion> opinion = VoteWord.word(row.text(VOTE));
    if (opinion.isEmpty()) {
      row.object(VOTE, "'" + row.text(VOTE) + "'", VoteWord.WORDS);
    }
    OptionalLong time = sheet.has(TIME) ? time(row) : OptionalLong.of(0);
    person.ifPresent(one -> addTo(one, row));
    if (person.isPresent() && idea.isPresent() && opinion.isPresent() && time.isPresent()) {
      latest.vote(person.get(), idea.get(), opinion.get(), time.getAsLong());
      rows++;
    }
    idea.filter(one -> !row.text(TEXT).isEmpty())
        .ifPresent(one -> statements.putIfAbsent(one, new Statement(row.text(TEXT), false, false)));
  }

  private void addTo(PersonId person, Sheet.Cells row) {
    Belonging here = new Belonging(row.text(GROUP), row.line());
    Belonging first = people.putIfAbsent(person, here);
    if (first != null && !first.group().equals(here.group())) {
      row.object(
          GROUP,
          said(here.group()) + " for '" + person + "'",
          said(first.group()) + ", as in line " + first.line());
    }
  }

  private static String said(String group) {
    return group.isEmpty() ? "no group" : "group '" + group + "'";
  }

  private OptionalLong time(Sheet.Cells row) {
    String text = row.text(TIME);
    Long number = Longs.tryParse(text);
    OptionalLong time = number == null ? moment(text) : OptionalLong.of(number);
    boolean isOther = isNumbered.filter(before -> before != (number != null)).isPresent();
    if (time.isEmpty()) {
      row.object(
          TIME,
          text.isEmpty() ? "nothing" : "'" + text + "'",
          "a number, a day such as 2030-03-01, or a moment such as 2030-03-01T08:00:00Z");
    } else if (isOther) {
      row.object(TIME, "'" + text + "'", "times that are all numbers, or all days and moments");
    } else {
      isNumbered = Optional.of(number != null);
    }
    return time;
  }

  private static OptionalLong moment(String text) {
    try {
      return OptionalLong.of(
          text.indexOf('T') < 0
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()
              : Instant.parse(text).toEpochMilli());
    } catch (DateTimeException | ArithmeticException none) {
      return OptionalLong.empty();
    }
  }

  private Counted counted() {
    Map<GroupName, Integer> sizes = new TreeMap<>();
    people.values().stream()
        .filter(one -> !one.group().isEmpty())
        .forEach(one -> sizes.merge(GroupName.of(one.group()), 1, Integer::sum));
    return new Counted(
        latest.tallies(
            person ->
                Optional.ofNullable(people.get(person))
                    .map(Belonging::group)
                    .filter(name -> !name.isEmpty())
                    .map(GroupName::of)),
        ImmutableMap.copyOf(statements),
        false,
        people.size(),
        ImmutableSortedMap.copyOf(sizes),
        notices());
  }

  private ImmutableList<Notice> notices() {
    int again = rows - latest.size();
    String which = sheet.has(TIME) ? "the latest one counts" : "the row that comes later counts";
    return again == 0
        ? ImmutableList.of()
        : ImmutableList.of(
            new Notice(
                sheet.file(),
                HowMany.of(again, "vote")
                    + " of people who voted on the same idea again later; "
                    + which));
  }
}
