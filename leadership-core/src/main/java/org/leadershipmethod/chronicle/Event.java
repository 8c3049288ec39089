package org.leadershipmethod.chronicle;

import com.google.common.collect.ImmutableList;

/**
 * Something that happened, as ids and plain facts.
 *
 * <p>An event never says whether what happened was right: a record must be able to state that three
 * tasks were central or that a head was passed over, so that a rule can find it. The families of
 * this library seal their own events; a program may add events of its own by implementing this
 * interface with an immutable value that has equality, best a record ({@code M9.1}). A reader that
 * does not know a kind of event keeps it as it is.
 */
public interface Event {

  /**
   * The earlier entries that it rests on; none unless a kind of event says otherwise.
   *
   * <p>A practice refuses an event that cites an entry that is not there, and a diagnosis lists it
   * as not examined.
   */
  default ImmutableList<EntryId> cites() {
    return ImmutableList.of();
  }

  /**
   * What it names and does not bring with it; nothing unless a kind of event says otherwise.
   *
   * <p>Each is looked up in the situation before the event. Where one is not there, the event is
   * listed as not examined with the nearest name that is, no rule is asked about it and no view
   * takes it; a practice refuses it.
   */
  default ImmutableList<Reference> refersTo() {
    return ImmutableList.of();
  }
}
