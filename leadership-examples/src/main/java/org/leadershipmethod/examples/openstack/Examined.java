package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.examples.openstack.Governance.State;
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
 */
record Examined(ImmutableList<State> states, Situation situation, Diagnosis diagnosis) {

  static Examined of(Governance governance, Instant moment) {
    Chronicle chronicle = GovernanceRecord.of(governance);
    Situation situation = OpenStackCommand.METHOD.start(chronicle.coverage());
    for (Entry entry : chronicle) {
      if (!entry.when().latest().isAfter(moment)) {
        situation = situation.after(entry);
      }
    }
    return new Examined(
        governance.states().stream()
            .filter(state -> !state.when().latest().isAfter(moment))
            .collect(toImmutableList()),
        situation,
        Diagnosis.of(OpenStackCommand.METHOD, chronicle, moment));
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
    return Optional.ofNullable(Iterables.getLast(states, null));
  }

  /** How many deliverables stand with teams. */
  int deliverables() {
    Tasks tasks = situation.view(TaskView.TASKS);
    return situation.organization().units().mapToInt(unit -> tasks.at(unit.id()).size()).sum();
  }
}
