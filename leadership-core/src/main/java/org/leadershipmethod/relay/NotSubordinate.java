package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** A task was relayed to a unit that is not below the relaying one. */
final class NotSubordinate extends CaseRule<TaskRelayed, Case<TaskRelayed>> {

  NotSubordinate() {
    super(
        TaskRelayed.class,
        Card.of(RelayRuleId.NOT_SUBORDINATE)
            .addClauses(Clause.M7_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "A unit that takes tasks from elsewhere beside those from above has two"
                    + " lists of tasks, and nobody sees both.")
            .ours(false)
            .addReads(TaskRelayed.class, OrganizationEvent.class)
            .putSays("said", "{from} relayed '{task}' here, but does not stand above this unit.")
            .putSays("missing", "a relay from a unit above")
            .putSays("above", "let {above} relay it, which stands above this unit")
            .putSays("nothing", "no unit stands above both {from} and {to}, so nobody can relay it")
            .putSays(
                "vacant",
                "{above} stands above both, but not every level down to {to} has somebody in"
                    + " overall charge; appoint whoever is missing first")
            .build());
  }

  @Override
  protected ImmutableList<Case<TaskRelayed>> cases(Occasion<TaskRelayed> occasion) {
    TaskRelayed event = occasion.event();
    return ImmutableList.of(
        Case.of(occasion, event.to(), new TaskAtUnit(event.task().id(), event.to())));
  }

  @Override
  protected boolean isBroken(Case<TaskRelayed> one) {
    return !isFromAbove(one.event(), one.before().organization());
  }

  private static boolean isFromAbove(TaskRelayed relayed, Organization organization) {
    return organization.contains(relayed.from())
        && organization.contains(relayed.to())
        && organization.isSubordinate(relayed.to(), relayed.from());
  }

  @Override
  protected Arguments arguments(Case<TaskRelayed> one) {
    return Arguments.of("task", one.event().task().title()).and("from", one.event().from());
  }

  @Override
  protected BreachBuilder breach(Case<TaskRelayed> one) {
    return super.breach(one).addAlsoAbout(one.where()).by(one.event().from());
  }

  @Override
  protected Optional<Remedy> instead(Case<TaskRelayed> one) {
    return Optional.of(fromAbove(one.event(), one.before().organization()));
  }

  private Remedy fromAbove(TaskRelayed event, Organization organization) {
    return above(event.from(), event.to(), organization)
        .map(above -> by(above, event, organization))
        .orElseGet(
            () ->
                Remedy.nothing(
                    say("nothing", Arguments.of("from", event.from()).and("to", event.to()))));
  }

  private Remedy by(UnitId above, TaskRelayed event, Organization organization) {
    Arguments arguments = Arguments.of("above", above).and("to", event.to());
    return RelayStep.lawful(event, above, organization)
        .<Remedy>map(lawful -> Remedy.proposal(say("above", arguments), lawful))
        .orElseGet(() -> Remedy.nothing(say("vacant", arguments)));
  }

  /**
   * The nearest unit that is above the addressed one, and above the relaying one or that one
   * itself.
   */
  private static Optional<UnitId> above(UnitId from, UnitId to, Organization organization) {
    if (!organization.contains(from) || !organization.contains(to)) {
      return Optional.empty();
    }
    return Stream.iterate(
            organization.parent(to), Optional::isPresent, up -> up.flatMap(organization::parent))
        .flatMap(Optional::stream)
        .filter(up -> up.equals(from) || organization.isSubordinate(from, up))
        .findFirst();
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return StandingTask.of(finding, now).record().relays().stream()
        .filter(one -> finding.breach().isAt(one.turn()) || finding.breach().isBefore(one.turn()))
        .noneMatch(one -> isFromAbove(one.what(), now.organization()));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    StandingTask task = StandingTask.of(finding, now);
    return ImmutableList.of(
        task.record().relays().stream()
            .filter(one -> finding.breach().isAt(one.turn()))
            .findFirst()
            .map(one -> fromAbove(one.what(), now.organization()))
            .orElseGet(task::concluded));
  }
}
