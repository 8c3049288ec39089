package org.leadershipmethod.examples.openstack;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.openstack.Governance.State;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;

/**
 * The chronicle that the files make: on each day the organization as it was found, and what came to
 * be listed as a team's to deliver since the day before, or is no longer.
 */
final class GovernanceRecord {

  private static final FieldOfWork DEVELOPMENT = FieldOfWork.of("development");

  private final ChronicleBuilder chronicle =
      Chronicle.builder()
          .covering(
              Coverage.EVERYTHING.ofKinds(
                  ImmutableSet.<Class<? extends Event>>of(
                      OrganizationEvent.class, TaskRelayed.class, TaskWithdrawn.class)));
  private final Set<TaskAtUnit> listed = new LinkedHashSet<>();
  private final Set<String> cited = new HashSet<>();

  private GovernanceRecord() {}

  static Chronicle of(Governance governance) {
    GovernanceRecord record = new GovernanceRecord();
    governance.states().forEach(record::add);
    return record.chronicle.build();
  }

  private void add(State state) {
    ImmutableSet<TaskAtUnit> now = tasks(state.roster());
    Set<TaskAtUnit> gone = new LinkedHashSet<>(listed);
    gone.removeIf(
        one -> now.contains(one) || (!state.roster().listsDeliverables() && stays(one, state)));
    gone.forEach(
        one ->
            chronicle.add(new TaskWithdrawn(one.task(), one.unit(), Roster.PROJECT), state.when()));
    listed.removeAll(gone);
    chronicle.add(new OrganizationRecorded(state.found()), state.when());
    for (Team team : state.roster().teams()) {
      team.deliverables().forEach(name -> add(team.id(), name, state.when()));
    }
  }

  /** Where a file tells none by name, what was listed before stays, as far as its team is there. */
  private static boolean stays(TaskAtUnit one, State state) {
    return state.found().contains(one.unit());
  }

  private static ImmutableSet<TaskAtUnit> tasks(Roster roster) {
    return roster.teams().stream()
        .flatMap(
            team ->
                team.deliverables().stream()
                    .map(name -> new TaskAtUnit(id(team.id(), name), team.id())))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static TaskId id(UnitId team, String deliverable) {
    return TaskId.of(team + "/" + deliverable);
  }

  private void add(UnitId team, String deliverable, When when) {
    TaskId id = id(team, deliverable);
    if (!listed.add(new TaskAtUnit(id, team))) {
      return;
    }
    Event relayed =
        TaskRelayed.of(
            new Task(id, deliverable, DEVELOPMENT), Roster.PROJECT.value(), team.value());
    // an id cites one entry only; what comes back to the list is cited by its position
    if (cited.add(id.value())) {
      chronicle.add(EntryId.of(id.value()), relayed, when);
    } else {
      chronicle.add(relayed, when);
    }
  }
}
