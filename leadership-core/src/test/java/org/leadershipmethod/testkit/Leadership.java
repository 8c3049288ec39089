package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;

/**
 * A record of what happened in a few leading groups, side by side.
 *
 * @param notes what is written, in the order of time; never empty
 */
public record Leadership(ImmutableList<Noted> notes) {

  /** The first day of every such record. */
  public static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

  /** How far back the rules look unless a program says otherwise. */
  public static final Duration WINDOW = Duration.ofDays(60);

  /** A day of the record, counted from 0. */
  public static When day(int number) {
    return When.on(FIRST.plusDays(number));
  }

  /** The record as a chronicle. */
  public Chronicle chronicle() {
    return PlannedRecord.chronicle(notes);
  }

  /** The moment of the last note. */
  public Instant last() {
    Instant last = Iterables.getLast(notes).when().latest();
    return last.equals(Instant.MIN) ? day(0).latest() : last;
  }

  /** The groups that it tells of, in the order in which they first occur. */
  public ImmutableList<GroupId> groups() {
    return notes.stream()
        .map(one -> ((GroupEvent) one.event()).group())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** A group just before a note. */
  public PlainGroups before(Noted note, GroupId group) {
    return PlainGroups.after(notes.subList(0, notes.indexOf(note)), group);
  }

  /** A group a window before a note: everything that was over by then. */
  public PlainGroups windowBefore(Noted note, GroupId group) {
    Instant moment = note.when().latest();
    return moment.isBefore(Instant.MIN.plus(WINDOW))
        ? PlainGroups.after(ImmutableList.of(), group)
        : PlainGroups.at(notes, group, moment.minus(WINDOW));
  }

  /** The record with one note in the place of the one that has its id. */
  public Leadership with(Noted other) {
    List<Noted> changed = new ArrayList<>(notes);
    changed.replaceAll(one -> one.id().equals(other.id()) ? other : one);
    return new Leadership(ImmutableList.copyOf(changed));
  }

  /** The record with one more note at its end, so many days after the last. */
  public Leadership then(int days, GroupEvent event) {
    Noted note =
        new Noted(
            EntryId.of("then " + notes.size()), event, When.at(last().plus(Duration.ofDays(days))));
    return new Leadership(ImmutableList.<Noted>builder().addAll(notes).add(note).build());
  }
}
