package org.leadershipmethod.relay;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * The work on a task has been done by its department alone, and the person in overall charge has
 * brought nobody else in.
 *
 * <p>It is due a window after the work began: {@link RelayBounds#MOBILIZATION_WINDOW}. It is so as
 * long as the work goes on: once the task is concluded, nothing can be asked of it any more.
 */
final class DepartmentAlone extends DueRule<TaskAtUnit> {

  DepartmentAlone() {
    super(
        TaskAtUnit.class,
        RelayBounds.MOBILIZATION_WINDOW,
        Card.of(RelayRuleId.DEPARTMENT_ALONE)
            .addClauses(Clause.M7_5, Clause.M7_4)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "The few people of one department cannot do a task well that needs many;"
                    + " the person in overall charge can bring many in.")
            .ours(false)
            .addReads(
                WorkDone.class,
                PersonnelMobilized.class,
                TaskRelayed.class,
                OrganizationEvent.class,
                ResultAchieved.class,
                TaskWithdrawn.class)
            .putSays(
                "said",
                "The department in charge of '{task}' has done the work on it alone; the person in"
                    + " overall charge has brought nobody else into it.")
            .putSays(
                "missing",
                "people from outside the department, mobilized by the person in overall charge")
            .putSays(
                "afterwards",
                "let the person in overall charge mobilize the whole personnel, or those"
                    + " who can help")
            .build());
  }

  @Override
  public ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(TaskAtUnit.class, UnitId.class);
  }

  @Override
  public ImmutableSet<TaskAtUnit> concerned(Key touched, Situation now) {
    if (touched instanceof UnitId unit) {
      return now.view(TaskView.TASKS).at(unit).stream()
          .map(task -> new TaskAtUnit(task, unit))
          .filter(key -> hasWork(new StandingTask(key, now)))
          .collect(toImmutableSet());
    }
    return touched instanceof TaskAtUnit key && isAskedAbout(new StandingTask(key, now))
        ? ImmutableSet.of(key)
        : ImmutableSet.of();
  }

  /** A task that was concluded no longer stands, and what was said of it has to be said anew. */
  private static boolean isAskedAbout(StandingTask task) {
    return hasWork(task) || task.isOver();
  }

  private static boolean hasWork(StandingTask task) {
    return task.record().firstWork().isPresent();
  }

  @Override
  protected Key where(TaskAtUnit key) {
    return key.unit();
  }

  @Override
  protected Owed owed(TaskAtUnit key, Situation now) {
    StandingTask task = new StandingTask(key, now);
    if (!now.organization().contains(key.unit()) || !isDepartmentAlone(task)) {
      return Owed.nothing();
    }
    Told<WorkDone> first = task.record().firstWork().orElseThrow();
    Told<WorkDone> last = task.record().lastWork().orElseThrow();
    return Owed.since(first.when(), ImmutableSet.of(first.entry(), last.entry()));
  }

  private static boolean isDepartmentAlone(StandingTask task) {
    Organization organization = task.now().organization();
    TaskRecord record = task.record();
    if (record.workers().isEmpty()) {
      return false;
    }
    ImmutableSet<PersonId> department = task.departmentPeople();
    return department.containsAll(record.workers())
        && record
            .mobilizedByHeads(organization)
            .allMatch(one -> department.containsAll(one.what().people()))
        && hasOthers(department, task.key().unit(), organization);
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

  @Override
  protected Arguments arguments(TaskAtUnit key, Situation now) {
    TaskRecord record = new StandingTask(key, now).record();
    return Arguments.of("task", record.firstWork().orElseThrow().what().task().title());
  }

  @Override
  protected Iterable<PersonId> who(TaskAtUnit key, Situation now) {
    return new StandingTask(key, now).record().workers();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    StandingTask task = StandingTask.of(finding, now);
    return ImmutableList.of(task.byHead(say("afterwards"), head -> everybody(task, head)));
  }

  private static PersonnelMobilized everybody(StandingTask task, PersonId head) {
    UnitId unit = task.key().unit();
    ImmutableSet<PersonId> personnel = task.now().organization().personnel(unit);
    return new PersonnelMobilized(
        task.key().task(),
        unit,
        head,
        Sets.difference(personnel, ImmutableSet.of(head)).immutableCopy());
  }
}
