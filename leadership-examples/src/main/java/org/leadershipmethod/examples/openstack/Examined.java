package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.examples.openstack.Governance.State;
import org.leadershipmethod.group.LeadershipSource;
import org.leadershipmethod.group.RenewalPeriod;
import org.leadershipmethod.group.Renewals;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.relay.Tasks;
import org.leadershipmethod.rule.Situation;

/**
 * The teams as of a moment: how things stood, and what was found.
 *
 * @param states what the files tell of days until then, the earliest first
 * @param situation how things stood
 * @param diagnosis what was found
 * @param renewals what became of the teams and their leads from each day to the next
 */
record Examined(
    ImmutableList<State> states,
    Situation situation,
    Diagnosis diagnosis,
    ImmutableList<RenewalPeriod> renewals) {

  static Examined of(Governance governance, Instant moment) {
    Chronicle chronicle = GovernanceRecord.of(governance);
    Situation situation = OpenStackCommand.METHOD.start(chronicle.coverage());
    for (Entry entry : chronicle) {
      if (!entry.when().latest().isAfter(moment)) {
        situation = situation.after(entry);
      }
    }
    ImmutableList<State> states =
        governance.states().stream()
            .filter(state -> !state.when().latest().isAfter(moment))
            .collect(toImmutableList());
    Diagnosis diagnosis = Diagnosis.of(OpenStackCommand.METHOD, chronicle, moment);
    return new Examined(states, situation, diagnosis, renewals(chronicle, states));
  }

  /** Two files of one day are one moment of the record, and not compared with each other. */
  private static ImmutableList<RenewalPeriod> renewals(
      Chronicle chronicle, ImmutableList<State> states) {
    ImmutableSet<Instant> moments =
        states.stream().map(state -> state.when().latest()).collect(toImmutableSet());
    return Renewals.of(chronicle, LeadershipSource.CHARGE).inTurn(moments).stream()
        .map(period -> period.of(unit -> !unit.equals(Roster.PROJECT)))
        .collect(toImmutableList());
  }

  /** What became of the leads since the day before that of a state; empty at the first. */
  Optional<RenewalPeriod> since(State state) {
    return renewals.stream()
        .filter(period -> period.to().equals(state.when().latest()))
        .filter(period -> lastOf(period.to()).equals(state))
        .findFirst();
  }

  private State lastOf(Instant moment) {
    return states.stream()
        .filter(state -> state.when().latest().equals(moment))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** How the teams are led. */
  Figures figures() {
    return Figures.of(situation.organization());
  }

  /** How the teams are led, with words in the place of a name taken for names. */
  Figures asWritten() {
    return Figures.of(last().map(State::asWritten).orElse(Organization.empty()));
  }

  /** The latest state until then. */
  Optional<State> last() {
    return states.stream().reduce((earlier, later) -> later);
  }

  /** How many deliverables stand with teams. */
  int deliverables() {
    Tasks tasks = situation.view(TaskView.TASKS);
    return situation.organization().units().mapToInt(unit -> tasks.at(unit.id()).size()).sum();
  }
}
