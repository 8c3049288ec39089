package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Excuse;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * People of a unit were brought into the work on a task by somebody who is not in overall charge of
 * it.
 */
final class MobilizedPastHead extends CaseRule<PersonnelMobilized, Case<PersonnelMobilized>> {

  MobilizedPastHead() {
    super(
        PersonnelMobilized.class,
        Card.of(RelayRuleId.MOBILIZED_PAST_HEAD)
            .addClauses(Clause.M7_4)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "People who are called away leave a gap in their other work; only the"
                    + " person who answers for the whole sees it.")
            .ours(false)
            .addReads(PersonnelMobilized.class, OrganizationEvent.class)
            .putSays(
                "said",
                "Somebody who is not in overall charge here mobilized personnel for '{task}'.")
            .putSays("missing", "a mobilization by the person in overall charge")
            .putSays("instead", "let the person in overall charge mobilize them")
            .putSays("nobody", "nobody is in overall charge; appoint somebody first")
            .putSays("afterwards", "let the person in overall charge mobilize the same people now")
            .build());
  }

  @Override
  protected ImmutableList<Case<PersonnelMobilized>> cases(Occasion<PersonnelMobilized> occasion) {
    PersonnelMobilized event = occasion.event();
    return ImmutableList.of(
        Case.of(occasion, event.unit(), new TaskAtUnit(event.task(), event.unit())));
  }

  @Override
  protected boolean isBroken(Case<PersonnelMobilized> one) {
    return !one.before()
        .organization()
        .chargeDuring(one.event().unit(), one.when())
        .contains(one.event().by());
  }

  @Override
  protected Arguments arguments(Case<PersonnelMobilized> one) {
    return Arguments.of("task", one.before().view(TaskView.TASKS).called(one.event().task()));
  }

  @Override
  protected ImmutableSet<PersonId> who(Case<PersonnelMobilized> one) {
    return ImmutableSet.of(one.event().by());
  }

  @Override
  protected BreachBuilder breach(Case<PersonnelMobilized> one) {
    return super.breach(one)
        .addAlsoAbout(one.where())
        .excuse(new Excuse(Post.inCharge(one.event().unit()), who(one)));
  }

  @Override
  protected Optional<Remedy> instead(Case<PersonnelMobilized> one) {
    PersonnelMobilized event = one.event();
    return Optional.of(
        one.before().organization().charge(event.unit()).holders().stream()
            .findFirst()
            .<Remedy>map(head -> Remedy.proposal(say("instead"), event.by(head)))
            .orElseGet(() -> Remedy.nothing(say("nobody"))));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    TaskRecord record = StandingTask.of(finding, now).record();
    return own(record, finding).filter(own -> isMended(own, record, now)).isEmpty();
  }

  private static Optional<Told<PersonnelMobilized>> own(TaskRecord record, Finding finding) {
    return record.mobilizations().stream()
        .filter(one -> finding.breach().isAt(one.turn()))
        .findFirst();
  }

  /** Whether the head brought the same people in later. */
  private static boolean isMended(Told<PersonnelMobilized> own, TaskRecord record, Situation now) {
    return record
        .mobilizedByHeads(now.organization())
        .filter(one -> one.turn().isAfter(own.turn()))
        .anyMatch(one -> one.what().people().containsAll(own.what().people()));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    StandingTask task = StandingTask.of(finding, now);
    return ImmutableList.of(
        own(task.record(), finding)
            .map(own -> task.byHead(say("afterwards"), own.what()::by))
            .orElseGet(task::concluded));
  }
}
