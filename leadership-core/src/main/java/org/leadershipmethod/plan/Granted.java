package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.relay.Tasks;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/**
 * Decisions that would be granted in place of another: what remedies propose is first shown to the
 * rules.
 */
final class Granted {

  /** How many entries are offered to be weighed: enough to think of them, few enough to read. */
  private static final int OFFERED = 12;

  private static final EntryId DRAFT = EntryId.of("draft");

  private Granted() {}

  /**
   * A plan as the person in overall charge could adopt it: as it is, or citing what is known of the
   * circumstances. Empty if nobody is in overall charge, or the rules would refuse it either way.
   */
  static Optional<PlanAdopted> plan(PlanAdopted wanted, When when, Situation now) {
    return head(wanted.place(), now)
        .flatMap(
            person ->
                Stream.of(wanted.circumstances(), circumstances(wanted, now))
                    .map(cited -> wanted.by(person, cited))
                    .filter(event -> isGranted(event, when, now))
                    .findFirst());
  }

  /** The same demand, if the rules would grant it. */
  static Optional<TasksIndicated> demand(TasksIndicated wanted, When when, Situation now) {
    Occasion<TasksIndicated> occasion = new Occasion<>(wanted, entry(wanted, when), now);
    return PlanFamily.DEMANDS.stream().allMatch(rule -> rule.isKeptBy(occasion))
        ? Optional.of(wanted)
        : Optional.empty();
  }

  private static boolean isGranted(PlanAdopted event, When when, Situation now) {
    PlanDecision decision = PlanDecision.of(new Occasion<>(event, entry(event, when), now));
    return PlanFamily.DECISIONS.stream().noneMatch(rule -> rule.isBrokenBy(decision));
  }

  private static Entry entry(Event event, When when) {
    return new Entry(DRAFT, when, Long.MAX_VALUE, event);
  }

  static Optional<PersonId> head(UnitId place, Situation now) {
    return now.organization().contains(place)
        ? now.organization().charge(place).holders().stream().findFirst()
        : Optional.empty();
  }

  private static ImmutableList<EntryId> circumstances(PlanAdopted wanted, Situation now) {
    return ImmutableSet.copyOf(
            Iterables.concat(wanted.circumstances(), circumstances(wanted.place(), now)))
        .asList();
  }

  /**
   * What the record knows that could be weighed at a place: the last thing that was decided or
   * achieved there, and the work under way.
   */
  static ImmutableList<EntryId> circumstances(UnitId place, Situation now) {
    Stream<EntryId> last = now.view(PlanView.PLANS).at(place).plans().last().stream();
    Tasks tasks = now.view(TaskView.TASKS);
    Stream<EntryId> work =
        tasks.at(place).stream()
            .flatMap(task -> tasks.lastWork(new TaskAtUnit(task, place)).stream());
    return Stream.concat(last, work)
        .distinct()
        .limit(OFFERED)
        .collect(ImmutableList.toImmutableList());
  }
}
