package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;

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

  /**
   * The same event where the entries that it cites have other ids, as when the records of several
   * branches are joined; the event itself where it cites none.
   *
   * @param ids the new id of each entry by the one that it has now
   * @throws UnsupportedOperationException if it cites entries, and the kind of event does not say
   *     how it reads then
   */
  default Event citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    if (cites().isEmpty()) {
      return this;
    }
    throw new UnsupportedOperationException(
        getClass().getSimpleName()
            + " cites entries; to be joined with other records it has to override citing(…).");
  }
}
