package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.Organization;

/**
 * A record of plans in which every clause was kept, made without asking a rule: seasons of several
 * places, side by side.
 *
 * @param organization the organization at the outset
 * @param notes what is written, in order; the organization first
 * @param seasons the periods in it
 */
public record PlannedRecord(
    Organization organization, ImmutableList<Noted> notes, ImmutableList<Season> seasons) {

  /** The record as a chronicle. */
  public Chronicle chronicle() {
    return chronicle(notes);
  }

  /** A moment long after everything in the record, so that every window has run. */
  public Instant asOf() {
    Instant last = Iterables.getLast(notes).when().latest();
    return last.equals(Instant.MIN) ? Instant.EPOCH : last.plus(400, ChronoUnit.DAYS);
  }

  /** The note with an id. */
  public Noted note(EntryId id) {
    return notes.get(place(id));
  }

  /** Where a note stands. */
  public int place(EntryId id) {
    return Iterables.indexOf(notes, one -> one.id().equals(id));
  }

  /** These notes as a chronicle. */
  public static Chronicle chronicle(Iterable<Noted> notes) {
    ChronicleBuilder builder = Chronicle.builder();
    notes.forEach(one -> builder.add(one.id(), one.event(), one.when()));
    return builder.build();
  }

  /** The record with one note in the place of another. */
  public ImmutableList<Noted> with(Noted other) {
    List<Noted> changed = new ArrayList<>(notes);
    changed.set(place(other.id()), other);
    return ImmutableList.copyOf(changed);
  }

  /** The record without one note. */
  public ImmutableList<Noted> without(EntryId id) {
    return notes.stream()
        .filter(one -> !one.id().equals(id))
        .collect(ImmutableList.toImmutableList());
  }

  /** The record with more notes right after one. */
  public ImmutableList<Noted> after(EntryId id, Noted... more) {
    List<Noted> changed = new ArrayList<>(notes);
    changed.addAll(place(id) + 1, List.of(more));
    return ImmutableList.copyOf(changed);
  }
}
