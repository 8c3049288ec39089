package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;

/**
 * A lawful record after one edit of it, with the full set of findings that must come of it.
 *
 * @param notes what is written now
 * @param edited the note that is wrong now, or what a guard is asked about
 * @param atOnce the findings of that very note, for which a guard refuses it
 * @param later those that come of it only by what follows, or when time has passed
 */
public record Spoiled(
    Notes notes, EntryId edited, ImmutableSet<Expected> atOnce, ImmutableSet<Expected> later) {

  /** A record with the findings of the note that is wrong; without any, a guard is not asked. */
  public static Spoiled of(Notes notes, EntryId edited, Expected... atOnce) {
    return new Spoiled(notes, edited, ImmutableSet.copyOf(atOnce), ImmutableSet.of());
  }

  /** The same with something more at its end, at the moment at which it is looked at. */
  public static Spoiled atEnd(Notes notes, String id, Event event, Expected... atOnce) {
    return of(notes.atEnd(id, event), EntryId.of(id), atOnce);
  }

  /** The same with findings that no guard can see coming. */
  public Spoiled later(Expected... more) {
    return later(ImmutableSet.copyOf(more));
  }

  /** The same with findings that no guard can see coming. */
  public Spoiled later(Iterable<Expected> more) {
    return new Spoiled(
        notes, edited, atOnce, ImmutableSet.<Expected>builder().addAll(later).addAll(more).build());
  }

  /** All findings that must come of it, and no others. */
  public ImmutableSet<Expected> expected() {
    return Sets.union(atOnce, later).immutableCopy();
  }

  /** The note that is wrong now. */
  public Noted broken() {
    return notes.note(edited);
  }

  /** The record as a chronicle. */
  public Chronicle chronicle() {
    return notes.chronicle();
  }
}
