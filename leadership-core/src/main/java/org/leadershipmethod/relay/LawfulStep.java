package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Template;

/**
 * A relay or a delivery as it would have been granted: through whoever is in overall charge, and to
 * everybody, too, whom it was meant to reach.
 *
 * @param event what was to happen: a relay, or a delivery without any relay
 * @param unit where it went past somebody
 * @param organization the organization before it
 */
record LawfulStep(RelayEvent event, UnitId unit, Organization organization) {

  private static final Template THROUGH_HEADS =
      Template.of(
          "relay.throughHeads",
          "relay it level by level through the person in overall charge; tell that person"
              + " and the one with specific responsibility, and make both responsible");
  private static final Template NO_ROUTE =
      Template.of(
          "relay.noRoute",
          "{from} has no way down to {to} with somebody in overall charge at every level");
  private static final Template TO_HEAD =
      Template.of(
          "relay.toHead", "tell the person in overall charge of it, and make them responsible");
  private static final Template TO_HEAD_FIRST =
      Template.of(
          "relay.toHeadFirst",
          "first tell the person in overall charge of it and make them responsible, then"
              + " deliver it as you meant to");
  private static final Template NO_HEAD =
      Template.of("relay.noHead", "nobody is in overall charge of {unit}");

  /** What is said of such steps. */
  static final ImmutableList<Template> TEMPLATES =
      ImmutableList.of(THROUGH_HEADS, NO_ROUTE, TO_HEAD, TO_HEAD_FIRST, NO_HEAD);

  /** In place of a step that concerned a unit. */
  static LawfulStep insteadOf(Concern concern) {
    return new LawfulStep(concern.event(), concern.unit(), concern.before().organization());
  }

  /** Whether it could be taken as soon as somebody were in overall charge of the unit. */
  boolean lacksOnlyHead() {
    return !(event instanceof TaskRelayed relayed)
        || Route.between(organization, relayed.from(), relayed.to(), relayed.task().field())
            .filter(route -> ImmutableList.of(unit).containsAll(route.vacant()))
            .isPresent();
  }

  /** What is written down; empty where nobody is in overall charge through whom it could go. */
  Optional<ImmutableList<Event>> events() {
    return event instanceof TaskRelayed relayed
        ? RelayStep.lawful(relayed, relayed.from(), organization).map(ImmutableList::of)
        : organization.charge(unit).holders().stream()
            .findFirst()
            .map(head -> headFirst(head, (TaskDelivered) event));
  }

  /** Whoever was to be told is told, too, after the person in overall charge. */
  private static ImmutableList<Event> headFirst(PersonId head, TaskDelivered meant) {
    Delivery delivery = meant.delivery();
    Event toHead = new TaskDelivered(meant.task(), Delivery.of(delivery.unit(), head));
    return delivery.person().equals(head)
        ? ImmutableList.of(toHead)
        : ImmutableList.of(toHead, meant);
  }

  /** To take it, or why nobody can. */
  Remedy remedy() {
    return events()
        .<Remedy>map(events -> Remedy.proposal(words(events).alone(), events))
        .orElseGet(this::nothing);
  }

  private Template words(ImmutableList<Event> events) {
    if (event instanceof TaskRelayed) {
      return THROUGH_HEADS;
    }
    return events.size() == 1 ? TO_HEAD : TO_HEAD_FIRST;
  }

  private Remedy nothing() {
    return Remedy.nothing(
        event instanceof TaskRelayed relayed
            ? NO_ROUTE.with(Arguments.of("from", relayed.from()).and("to", relayed.to()))
            : NO_HEAD.with("unit", unit));
  }
}
