package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** What would have been granted in place of a decision, and what mends one. */
final class Remedies {

  /** How many candidates a choice lists: enough to see what competes, few enough to read. */
  private static final int LISTED = 12;

  private Remedies() {}

  /** The time at which something would be done now. */
  static When now(Situation now) {
    return When.at(now.moment());
  }

  static Remedy.Nothing vacant(UnitId place) {
    return new Remedy.Nothing(
        Sentence.plain(
            "nobody is in overall charge of "
                + place
                + " who could decide; that charge has to be filled first"));
  }

  static Remedy.Nothing gone(UnitId place) {
    return new Remedy.Nothing(Sentence.plain(place + " is no longer part of the organization"));
  }

  /** A plan as something to do in the situation, or why nobody can. */
  static Remedy decide(String words, PlanAdopted wanted, When when, Situation now) {
    if (!now.organization().contains(wanted.place())) {
      return gone(wanted.place());
    } else if (Granted.head(wanted.place(), now).isEmpty()) {
      return vacant(wanted.place());
    }
    return Granted.plan(wanted, when, now)
        .<Remedy>map(event -> new Remedy.Proposal(Sentence.plain(words), ImmutableList.of(event)))
        .orElseGet(() -> new Remedy.Nothing(Sentence.plain(ungranted(wanted.place(), now))));
  }

  private static String ungranted(UnitId place, Situation now) {
    return Granted.circumstances(place, now).isEmpty()
        ? nothingWeighed(place)
        : "another plan of the same time stands in the way; the person in overall charge has to decide between them";
  }

  private static String nothingWeighed(UnitId place) {
    return "the record tells of nothing at "
        + place
        + " that could be weighed; work under way, a result or a vacancy has to be written down first";
  }

  /**
   * A choice of which task is to be the one at the centre of a plan; only what would be granted is
   * offered.
   */
  static Remedy chooseCentre(
      Stream<Task> candidates, Function<Task, PlanAdopted> plan, When when, Situation now) {
    return choose(
        "which of the tasks is to be the one at the centre",
        candidates,
        task ->
            Granted.plan(plan.apply(task), when, now)
                .map(
                    event ->
                        new Remedy.Proposal(
                            Sentence.plain("this one is central, the others follow"),
                            list(event))));
  }

  static Remedy choose(
      String words, Stream<Task> tasks, Function<Task, Optional<Remedy.Proposal>> remedy) {
    ImmutableList<Task> all = tasks.distinct().collect(ImmutableList.toImmutableList());
    ImmutableList<Remedy.Candidate> candidates =
        all.stream()
            .limit(LISTED)
            .flatMap(
                task ->
                    remedy.apply(task).stream()
                        .map(one -> new Remedy.Candidate(task.id().value(), one)))
            .collect(ImmutableList.toImmutableList());
    return new Remedy.Choice(Sentence.plain(words), candidates, all.size() - candidates.size());
  }

  /**
   * The same tasks with this one alone at the centre; what was central before comes right after it.
   */
  static ImmutableList<PlannedTask> centred(Task centre, Collection<PlannedTask> tasks) {
    Stream<PlannedTask> others =
        tasks.stream()
            .filter(one -> !one.task().id().equals(centre.id()))
            .map(one -> one.isCentral() ? new PlannedTask(one.task(), Importance.SECOND) : one)
            .sorted(Comparator.comparing(PlannedTask::importance));
    return Stream.concat(Stream.of(new PlannedTask(centre, Importance.CENTRAL)), others)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A choice of what was weighed, among what the record knows of; for each, the same plan citing
   * it.
   */
  static Remedy chooseCircumstance(PlanAdopted plan, When when, Situation now) {
    ImmutableList<Remedy.Candidate> candidates =
        Granted.circumstances(plan.place(), now).stream()
            .flatMap(entry -> citing(entry, plan, when, now).stream())
            .collect(ImmutableList.toImmutableList());
    return candidates.isEmpty()
        ? new Remedy.Nothing(Sentence.plain(nothingWeighed(plan.place())))
        : new Remedy.Choice(
            Sentence.plain("what is to be weighed: how things stand at the place"), candidates, 0);
  }

  private static Optional<Remedy.Candidate> citing(
      EntryId entry, PlanAdopted plan, When when, Situation now) {
    Iterable<EntryId> cited =
        ImmutableSet.copyOf(Iterables.concat(plan.circumstances(), ImmutableSet.of(entry)));
    return Granted.head(plan.place(), now)
        .flatMap(head -> Granted.plan(plan.by(head, cited), when, now))
        .map(
            event ->
                new Remedy.Candidate(
                    entry.value(),
                    new Remedy.Proposal(
                        Sentence.plain("the same plan, having weighed this"), list(event))));
  }

  /** The tasks of a plan that are at its centre. */
  static Stream<Task> central(PlanAdopted plan) {
    return plan.tasks().stream().filter(PlannedTask::isCentral).map(PlannedTask::task);
  }

  /** The tasks at the centre of plans of the same time for other periods. */
  static Stream<Task> centralBeside(PlacePlans there, PlanningPeriod period) {
    return there
        .plans()
        .beside(period)
        .flatMap(
            one -> {
              ImmutableSet<TaskId> centres = one.centres();
              return central(one.event()).filter(task -> centres.contains(task.id()));
            });
  }

  static ImmutableList<Event> list(Event event) {
    return ImmutableList.of(event);
  }

  /**
   * The remedy as what would have been granted in place of a step, with nothing of the step left.
   */
  static Remedy instead(Remedy remedy) {
    return remedy;
  }
}
