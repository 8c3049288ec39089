package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.relay.TaskView.TASKS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Notes;

/** How tasks are called, and what is left of them where a unit is gone. */
class TaskViewTest {

  private static final UnitId MILL = UnitId.of("mill");
  private static final Task PUMP = Task.of("pump", "New pump", PRODUCTION);
  private static final Task OTHER = Task.of("pump", "Old pump", EDUCATION);
  private static final TaskAtUnit AT_MILL = new TaskAtUnit(PUMP.id(), MILL);

  /** A host's own event that states tasks, and relays none. */
  private record Wanted(UnitId statedAt, ImmutableList<Task> stated) implements TasksStated {}

  private static Wanted wanted(Task... tasks) {
    return new Wanted(MILL, ImmutableList.copyOf(tasks));
  }

  private static TaskRelayed relayed(Task task) {
    return TaskRelayed.of(task, "works", "mill", Delivery.of("mill", "ada"));
  }

  private static Look<Tasks> last(Event... events) {
    Tasks tasks = TASKS.start();
    Look<Tasks> look = Look.unchanged();
    Chronicle chronicle = Chronicle.empty();
    for (Event event : events) {
      chronicle = chronicle.append(event, Notes.day(chronicle.size()));
    }
    for (Entry entry : chronicle) {
      look = TASKS.after(tasks, entry);
      tasks = look.next().orElse(tasks);
    }
    return look;
  }

  private static List<String> doubts(Event... events) {
    return last(events).doubts().stream().map(Problem::toString).toList();
  }

  @Test
  void aTaskIsKnownFromWhereItIsStated() {
    Look<Tasks> look = last(wanted(PUMP));
    assertThat(look.next().orElseThrow().task(PUMP.id())).contains(PUMP);
    assertThat(look.next().orElseThrow().at(MILL)).isEmpty();
    assertThat(look.touched()).containsExactly(PUMP.id());
    assertThat(look.doubts()).isEmpty();
  }

  @Test
  void anotherTitleOrFieldUnderTheSameIdIsDoubtful() {
    String doubt =
        "the task 'pump': found 'Old pump' in the field education, expected 'New pump' in the"
            + " field production as before; another task needs an id of its own";
    assertThat(doubts(wanted(PUMP), wanted(PUMP), relayed(PUMP))).isEmpty();
    assertThat(doubts(wanted(PUMP), relayed(OTHER))).containsExactly(doubt);
    assertThat(doubts(relayed(PUMP), wanted(OTHER, OTHER))).containsExactly(doubt);
    assertThat(last(relayed(PUMP), wanted(OTHER)).next().orElseThrow().task(PUMP.id()))
        .contains(OTHER);
  }

  @Test
  void aTaskThatIsConcludedIsRememberedAndStandsNoMore() {
    Event result = ResultAchieved.of(PUMP, "mill", "it runs");
    Tasks done = last(relayed(PUMP), result).next().orElseThrow();
    assertThat(done.task(PUMP.id())).isEmpty();
    assertThat(done.at(MILL)).isEmpty();
    assertThat(done.units()).isEmpty();
    assertThat(doubts(relayed(PUMP), result, relayed(OTHER))).hasSize(1);
  }

  @Test
  void whatStoodAtAUnitThatIsGoneIsGoneWithIt() {
    Look<Tasks> look = last(relayed(PUMP), new UnitClosed(MILL));
    Tasks tasks = look.next().orElseThrow();
    assertThat(tasks).hasToString("0 tasks at units");
    assertThat(tasks.at(MILL)).isEmpty();
    assertThat(tasks.task(PUMP.id())).isEmpty();
    assertThat(look.touched()).containsExactly(AT_MILL);
    assertThat(look.doubts())
        .extracting(Problem::toString)
        .containsExactly(
            "tasks at 'mill', which is gone after this: found 'pump' without a result, expected each of them concluded there or taken back before; until somebody relays them anew, nobody answers for them");
    assertThat(last(wanted(PUMP), new UnitClosed(MILL)).next().orElseThrow().task(PUMP.id()))
        .isEmpty();
    assertThat(last(relayed(PUMP), new UnitClosed(UnitId.of("works")))).isEqualTo(Look.unchanged());
  }

  @Test
  void ofManyTasksAtAUnitThatIsGoneFiveAreNamed() {
    Event[] events = new Event[7];
    for (int nth = 0; nth < 6; nth++) {
      events[nth] = relayed(Task.of("task-" + nth, "Task " + nth, PRODUCTION));
    }
    events[6] = new UnitClosed(MILL);
    assertThat(doubts(events))
        .singleElement()
        .asString()
        .contains("'task-0', 'task-1', 'task-2', 'task-3', 'task-4' and 1 more without a result");
    events[0] = relayed(Task.of("task-1", "Task 1", PRODUCTION));
    assertThat(doubts(events)).singleElement().asString().contains("'task-5' without a result");
  }

  private static TaskRelayed toPress(Task task) {
    return TaskRelayed.of(task, "works", "press", Delivery.of("press", "eve"));
  }

  @Test
  void aTaskAtTwoUnitsIsKnownAsLongAsItStandsAtOne() {
    Event here = ResultAchieved.of(PUMP, "mill", "it runs");
    Event there = ResultAchieved.of(PUMP, "press", "it runs");
    Tasks one = last(relayed(PUMP), toPress(PUMP), here).next().orElseThrow();
    assertThat(one.task(PUMP.id())).contains(PUMP);
    assertThat(one.at(MILL)).isEmpty();
    assertThat(one.at(UnitId.of("press"))).containsExactly(PUMP.id());
    Tasks none = last(relayed(PUMP), toPress(PUMP), here, there).next().orElseThrow();
    assertThat(none.task(PUMP.id())).isEmpty();
  }

  @Test
  void ofTwoTasksAtAUnitTheOtherIsGoneWithTheUnit() {
    Task roofs = Task.of("roofs", "Roofs", PRODUCTION);
    Event done = ResultAchieved.of(PUMP, "mill", "it runs");
    Look<Tasks> look = last(wanted(PUMP, roofs), done, new UnitClosed(MILL));
    assertThat(look.next().orElseThrow().task(roofs.id())).isEmpty();
    assertThat(look.touched()).containsExactly(new TaskAtUnit(roofs.id(), MILL));
    Event roofed = ResultAchieved.of(roofs, "mill", "it is dry");
    assertThat(last(wanted(PUMP, roofs), done, roofed, new UnitClosed(MILL)))
        .isEqualTo(Look.unchanged());
  }

  @Test
  void aTaskThatNobodyStatedIsAskedForByTheNearestOneThatWas() {
    Tasks standing = last(relayed(PUMP)).next().orElseThrow();
    assertThat(TASKS.lookUp(standing, PUMP.id())).isEqualTo(new Lookup.There());
    assertThat(TASKS.lookUp(standing, TaskId.of("pumpe")))
        .isEqualTo(new Lookup.Missing(() -> "the id of a task that is known here ('pump'?)"));
    Event result = ResultAchieved.of(PUMP, "mill", "it runs");
    Tasks done = last(relayed(PUMP), result).next().orElseThrow();
    assertThat(TASKS.lookUp(done, PUMP.id())).isEqualTo(new Lookup.There());
    assertThat(TASKS.lookUp(done, TaskId.of("pumpe")))
        .isEqualTo(new Lookup.Missing(() -> "the id of a task that is known here ('pump'?)"));
    assertThat(TASKS.lookUp(done, TaskId.of("roofs")))
        .isEqualTo(new Lookup.Missing(() -> "the id of a task that is known here"));
  }

  @Test
  void whatOnlyPassedOrWasOnlyWantedThereIsNotLeftToNobody() {
    TaskRelayed through =
        TaskRelayed.of(
            PUMP, "works", "press", Delivery.of("mill", "ada"), Delivery.of("press", "eve"));
    assertThat(doubts(through, new UnitClosed(MILL))).isEmpty();
    assertThat(doubts(through, relayed(PUMP), new UnitClosed(MILL))).hasSize(1);
    assertThat(doubts(wanted(PUMP), new UnitClosed(MILL))).isEmpty();
  }

  @Test
  void theLastWorkIsTheLastThatWasWrittenDown() {
    Event work = new WorkDone(PUMP, MILL, ImmutableSet.of(PersonId.of("ada")));
    assertThat(last(relayed(PUMP)).next().orElseThrow().lastWork(AT_MILL)).isEmpty();
    assertThat(last(work, work).next().orElseThrow().lastWork(AT_MILL)).contains(EntryId.of("e2"));
  }
}
