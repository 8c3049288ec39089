package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/**
 * A task at a unit as things stand: who has to answer for it there, and how they come to do so.
 *
 * @param key the task at the unit
 * @param now how things stand
 */
record StandingTask(TaskAtUnit key, Situation now) {

  private static final Template TELL_NOW =
      Template.of(
          "relay.tellNow",
          "tell {heads?the person|everybody} in overall charge about it now, and make them"
              + " responsible");
  private static final Template ONLY_TELL =
      Template.of(
          "relay.onlyTell", "tell {heads?the person|everybody} in overall charge about it now");
  private static final Template ONLY_MAKE_RESPONSIBLE =
      Template.of(
          "relay.onlyMakeResponsible",
          "make {heads?the person|everybody} in overall charge responsible for it now");
  private static final Template FILL =
      Template.of(
          "relay.fill", "who takes overall charge of {unit}; after that you can do the rest");
  private static final Template APPOINT =
      Template.of("relay.appoint", "appoint this person, and then do the rest");
  private static final Template CONCLUDED =
      Template.of(
          "relay.concluded", "the task is concluded at {unit}, so it is too late to mend this");

  /** What is said of tasks as they stand. */
  static final ImmutableList<Template> TEMPLATES =
      ImmutableList.of(TELL_NOW, ONLY_TELL, ONLY_MAKE_RESPONSIBLE, FILL, APPOINT, CONCLUDED);

  /** The task that a finding is about. */
  static StandingTask of(Finding finding, Situation now) {
    return new StandingTask((TaskAtUnit) finding.breach().about(), now);
  }

  private UnitId unit() {
    return key.unit();
  }

  /** What the record says of it. */
  TaskRecord record() {
    return tasks().record(key);
  }

  private Tasks tasks() {
    return now.view(TaskView.TASKS);
  }

  /** Whether it stands there no more, be it concluded or never relayed. */
  boolean isOver() {
    return !tasks().stands(key);
  }

  /** Who is in overall charge of the unit. */
  ImmutableSet<PersonId> heads() {
    return now.organization().charge(unit()).holders();
  }

  /** Who alone is in overall charge of the unit, if one person is. */
  Optional<PersonId> soleHead() {
    return now.organization().charge(unit()).soleHolder();
  }

  /** The department of the unit for the field of the task. */
  private Optional<Department> department() {
    return tasks()
        .task(key.task())
        .flatMap(task -> now.organization().department(unit(), task.field()));
  }

  /** Who has specific responsibility for the field of the task. */
  Optional<PersonId> specific() {
    return department().flatMap(Department::inCharge);
  }

  /** Who belongs to the department for the field of the task. */
  ImmutableSet<PersonId> departmentPeople() {
    return department().map(Department::people).orElse(ImmutableSet.of());
  }

  /** To tell all in overall charge and make them responsible, or to appoint somebody first. */
  Remedy reachHeads(Finding finding) {
    if (isForgotten()) {
      return concluded();
    }
    if (heads().isEmpty()) {
      return appointFirst(head -> delivered(missing(head, fromAbove(), finding)));
    }
    ImmutableList<Delivery> missing =
        heads().stream()
            .map(head -> missing(head, fromAbove(), finding))
            .collect(ImmutableList.toImmutableList());
    return Remedy.proposal(
        words(missing).with("heads", missing.size()),
        missing.stream().map(this::delivered).toList());
  }

  private static Template words(List<Delivery> missing) {
    if (missing.stream().noneMatch(Delivery::told)) {
      return ONLY_MAKE_RESPONSIBLE;
    }
    return missing.stream().anyMatch(Delivery::responsible) ? TELL_NOW : ONLY_TELL;
  }

  /** To have the person in overall charge do something, or to appoint somebody first, who does. */
  Remedy byHead(Sentence words, Function<PersonId, Event> does) {
    if (isForgotten()) {
      return concluded();
    }
    return heads().stream()
        .findFirst()
        .<Remedy>map(head -> Remedy.proposal(words, does.apply(head)))
        .orElseGet(() -> appointFirst(does));
  }

  /** Whether it was concluded so long ago that nothing can be written down about it any more. */
  private boolean isForgotten() {
    return !tasks().stated().isKnown(key.task());
  }

  private Remedy appointFirst(Function<PersonId, Event> then) {
    return new Vacancy(unit(), now.organization())
        .filled(
            FILL.with("unit", unit()),
            one ->
                Remedy.proposal(APPOINT.alone(), ImmutableList.of(one, then.apply(one.person()))));
  }

  private Optional<PersonId> fromAbove() {
    Organization organization = now.organization();
    return organization.parent(unit()).flatMap(above -> organization.charge(above).soleHolder());
  }

  /**
   * What somebody still has to be told or made responsible for by somebody: not what was done with
   * the step that a finding is about, or since; where both were done, both have to be done again.
   */
  Delivery missing(PersonId person, Optional<PersonId> by, Finding finding) {
    ImmutableList<Delivery> done = record().deliveredFrom(finding.breach());
    boolean isTold = Delivery.told(done).contains(person);
    boolean isResponsible = Delivery.responsible(done).contains(person);
    return isTold && isResponsible
        ? new Delivery(unit(), person, true, true, by)
        : new Delivery(unit(), person, !isTold, !isResponsible, by);
  }

  /** That it is delivered to somebody. */
  Event delivered(Delivery delivery) {
    return new TaskDelivered(key.task(), delivery);
  }

  /** That nothing can be done about it any more. */
  Remedy concluded() {
    return Remedy.nothing(CONCLUDED.with("unit", unit()));
  }
}
