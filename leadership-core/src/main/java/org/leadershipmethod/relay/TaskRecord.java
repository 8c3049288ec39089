package org.leadershipmethod.relay;

import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.person.PersonId;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What the record says of one task at one unit.
 *
 * @param relays the relays of it to this unit, with the event
 * @param deliveries who was told or made responsible at this unit
 * @param mobilizations who was mobilized at this unit, and by whom
 * @param workers everyone who took part in the work at this unit
 * @param firstWork when the work began
 * @param lastWork when there was work last
 */
record TaskRecord(
    PVector<Recorded<TaskRelayed>> relays,
    PVector<Recorded<Delivery>> deliveries,
    PVector<Recorded<PersonnelMobilized>> mobilizations,
    MapPSet<PersonId> workers,
    Optional<Recorded<WorkDone>> firstWork,
    Optional<Recorded<WorkDone>> lastWork) {

  static final TaskRecord NOTHING =
      new TaskRecord(
          TreePVector.empty(),
          TreePVector.empty(),
          TreePVector.empty(),
          HashTreePSet.empty(),
          Optional.empty(),
          Optional.empty());

  TaskRecord relayed(Entry entry, TaskRelayed event) {
    return new TaskRecord(
        relays.plus(Recorded.in(entry, event)),
        deliveries,
        mobilizations,
        workers,
        firstWork,
        lastWork);
  }

  TaskRecord delivered(Entry entry, Delivery delivery) {
    return new TaskRecord(
        relays,
        deliveries.plus(Recorded.in(entry, delivery)),
        mobilizations,
        workers,
        firstWork,
        lastWork);
  }

  TaskRecord mobilized(Entry entry, PersonnelMobilized event) {
    return new TaskRecord(
        relays,
        deliveries,
        mobilizations.plus(Recorded.in(entry, event)),
        workers,
        firstWork,
        lastWork);
  }

  TaskRecord worked(Entry entry, WorkDone event) {
    Recorded<WorkDone> work = Recorded.in(entry, event);
    return new TaskRecord(
        relays,
        deliveries,
        mobilizations,
        workers.plusAll(event.people()),
        firstWork.or(() -> Optional.of(work)),
        Optional.of(work));
  }

  /** Whether the task came to this unit in any way before. */
  boolean isReached() {
    return !relays.isEmpty() || !deliveries.isEmpty();
  }
}
