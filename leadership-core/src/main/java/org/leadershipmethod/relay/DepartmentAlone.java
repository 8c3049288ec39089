package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.Verdict;

/**
 * The work on a task has been done by its department alone, and the person in overall charge has
 * brought nobody else in.
 *
 * <p>It is due a window after the work began: {@link RelayBounds#MOBILIZATION_WINDOW}. It is so as
 * long as the work goes on: once the task is concluded, nothing can be asked of it any more.
 */
final class DepartmentAlone implements StateRule<TaskAtUnit> {

  private static final Card CARD =
      Card.of(RelayRuleId.DEPARTMENT_ALONE)
          .addClauses(Clause.M7_5, Clause.M7_4)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "A few people of one department cannot do well what needs many; the person in overall charge can bring many in.")
          .ours(false)
          .addReads(WorkDone.class, PersonnelMobilized.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<TaskAtUnit> examines() {
    return TaskAtUnit.class;
  }

  @Override
  public Stream<TaskAtUnit> concerned(Key touched, Situation now) {
    if (touched instanceof UnitId unit) {
      return now.view(TaskView.TASKS).at(unit).stream()
          .map(task -> new TaskAtUnit(task, unit))
          .filter(key -> hasWork(key, now));
    }
    return touched instanceof TaskAtUnit key && (hasWork(key, now) || isOver(key, now))
        ? Stream.of(key)
        : Stream.empty();
  }

  /** A task that was concluded no longer stands, and what was said of it has to be said anew. */
  private static boolean isOver(TaskAtUnit key, Situation now) {
    return !now.view(TaskView.TASKS).stands(key);
  }

  private static boolean hasWork(TaskAtUnit key, Situation now) {
    return now.view(TaskView.TASKS).record(key).firstWork().isPresent();
  }

  @Override
  public Verdict examine(TaskAtUnit key, Situation now) {
    TaskRecord record = now.view(TaskView.TASKS).record(key);
    if (!now.organization().contains(key.unit()) || !isDepartmentAlone(key, record, now)) {
      return new Verdict.Kept(key.unit());
    }
    Told<WorkDone> first = record.firstWork().orElseThrow();
    Instant due = now.due(first.when(), now.bound(RelayBounds.MOBILIZATION_WINDOW));
    return now.moment().isBefore(due)
        ? new Verdict.Pending(key.unit(), due)
        : new Verdict.Broken(breach(key, record, now));
  }

  private static boolean isDepartmentAlone(TaskAtUnit key, TaskRecord record, Situation now) {
    Organization organization = now.organization();
    ImmutableSet<PersonId> department = department(key, now);
    return !record.workers().isEmpty()
        && department.containsAll(record.workers())
        && record.mobilizations().stream()
            .filter(one -> MobilizedPastHead.isByHead(one, organization))
            .allMatch(one -> department.containsAll(one.what().people()))
        && hasOthers(department, key.unit(), organization);
  }

  /**
   * Whether anybody belongs to the unit who is not of the department; stops at the first who is
   * not.
   */
  private static boolean hasOthers(
      ImmutableSet<PersonId> department, UnitId unit, Organization organization) {
    return Stream.of(
            organization.charge(unit).holders().stream(),
            organization.furtherHeads(unit).stream(),
            organization.departments(unit).stream().flatMap(one -> one.people().stream()),
            organization.members(unit).map(Member::person))
        .flatMap(people -> people)
        .anyMatch(person -> !department.contains(person));
  }

  private static ImmutableSet<PersonId> department(TaskAtUnit key, Situation now) {
    return now.view(TaskView.TASKS)
        .task(key.task())
        .flatMap(task -> now.organization().department(key.unit(), task.field()))
        .map(Department::people)
        .orElse(ImmutableSet.of());
  }

  private static Breach breach(TaskAtUnit key, TaskRecord record, Situation now) {
    Told<WorkDone> first = record.firstWork().orElseThrow();
    Told<WorkDone> last = record.lastWork().orElseThrow();
    return Breach.builder()
        .where(key.unit())
        .about(key)
        .said(
            Sentence.plain(
                "The work on "
                    + first.what().task()
                    + " has been done by the department in charge of it alone; the person in overall charge has brought"
                    + " nobody else into it."))
        .when(first.when())
        .who(record.workers())
        .evidence(ImmutableSet.of(first.entry(), last.entry()))
        .addMissing(
            Sentence.plain(
                "people from outside the department, mobilized by the person in overall charge"))
        .reading(
            Sentence.plain(
                RelayBounds.MOBILIZATION_WINDOW.name()
                    + ": "
                    + now.told(RelayBounds.MOBILIZATION_WINDOW)))
        .build();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    TaskAtUnit key = (TaskAtUnit) finding.breach().about();
    Remedy remedy =
        now.organization().charge(key.unit()).holders().stream()
            .findFirst()
            .<Remedy>map(head -> mobilizeAll(key, head, now))
            .orElseGet(
                () ->
                    Remedies.appointFirst(
                        key, now, head -> Remedies.list(everybody(key, head, now))));
    return ImmutableList.of(remedy);
  }

  private static Remedy mobilizeAll(TaskAtUnit key, PersonId head, Situation now) {
    return new Remedy.Proposal(
        Sentence.plain(
            "have the person in overall charge mobilize the whole personnel, or those of it who can help"),
        Remedies.list(everybody(key, head, now)));
  }

  private static PersonnelMobilized everybody(TaskAtUnit key, PersonId head, Situation now) {
    ImmutableSet<PersonId> personnel = now.organization().personnel(key.unit());
    return new PersonnelMobilized(
        key.task(),
        key.unit(),
        head,
        Sets.difference(personnel, ImmutableSet.of(head)).immutableCopy());
  }
}
