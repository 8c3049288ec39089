package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;

/**
 * Who asked a place for a task, when, and what they said of its importance and urgency.
 *
 * <p>A task that was relayed comes without a word on either. Whoever asks again replaces what they
 * said before, but a relay takes nothing back: if the county calls the harvest pressing and then
 * relays it, it is still pressing.
 *
 * <p>It is one unit's word, and another unit's beside it may say the opposite; neither binds the
 * place.
 *
 * @param entry the entry that says so
 * @param turn when that has its turn in the record
 * @param when when the task came
 * @param from who asked for it
 * @param period for which period, if that was said
 * @param importance how important they say it is, if they do
 * @param urgency how urgent they say it is, if they do
 */
public record Request(
    EntryId entry,
    Turn turn,
    When when,
    UnitId from,
    Optional<PlanningPeriod> period,
    Optional<Importance> importance,
    Optional<Urgency> urgency) {

  /** Makes a request. */
  public Request {
    requireNonNull(entry, "entry");
    requireNonNull(turn, "turn");
    requireNonNull(when, "when");
    requireNonNull(from, "from");
    requireNonNull(period, "period");
    requireNonNull(importance, "importance");
    requireNonNull(urgency, "urgency");
  }

  static Request relayed(Entry entry, UnitId from) {
    return new Request(
        entry.id(),
        entry.turn(),
        entry.when(),
        from,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Request indicated(Entry entry, TasksIndicated event, IndicatedTask task) {
    return new Request(
        entry.id(),
        entry.turn(),
        entry.when(),
        event.from(),
        event.period(),
        task.importance(),
        task.urgency());
  }

  boolean isFor(PlanningPeriod other) {
    return period.isEmpty() || period.get().overlaps(other);
  }

  boolean isCentral() {
    return importance.filter(one -> one == Importance.CENTRAL).isPresent();
  }

  boolean isRanked() {
    return importance.isPresent() && urgency.isPresent();
  }
}
