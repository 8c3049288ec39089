package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Remedy;

/** A task came to a unit of which nobody is in overall charge. */
final class ChargeVacant extends DeliveryRule {

  ChargeVacant() {
    super(
        Card.of(RelayRuleId.CHARGE_VACANT)
            .addClauses(Clause.M7_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why("Where nobody is in overall charge, nobody can take a task in and answer for it.")
            .ours(false)
            .addReads(TaskRelayed.class, OrganizationEvent.class)
            .addBounds(RelayBounds.ROUTE_READING)
            .putSays(
                "said",
                "'{task}' came here while the unit had nobody in overall charge to answer"
                    + " for it.")
            .putSays("missing", "somebody in overall charge")
            .putSays(
                "choose", "who takes overall charge of {unit}; after that you can take the step")
            .putSays("appoint", "appoint this person, and take the step through them")
            .build());
  }

  @Override
  protected boolean isBroken(Concern concern) {
    return concern.isVacant();
  }

  /** Where it would still lead nowhere with somebody in charge here, nobody is chosen for that. */
  @Override
  protected Optional<Remedy> instead(Concern concern) {
    LawfulStep step = LawfulStep.insteadOf(concern);
    return Optional.of(
        step.lacksOnlyHead()
            ? new Vacancy(concern.unit(), concern.before().organization())
                .filled(
                    say("choose", Arguments.of("unit", concern.unit())),
                    appointment -> appointedFirst(appointment, concern))
            : step.remedy());
  }

  private Remedy appointedFirst(Appointed appointment, Concern concern) {
    Organization appointed = concern.before().organization().after(appointment, concern.when());
    ImmutableList<Event> events =
        new LawfulStep(concern.event(), concern.unit(), appointed).events().orElseThrow();
    return Remedy.proposal(
        say("appoint"), ImmutableList.<Event>builder().add(appointment).addAll(events).build());
  }
}
