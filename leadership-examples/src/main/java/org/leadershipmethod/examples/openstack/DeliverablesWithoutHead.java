package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * Deliverables stand with a team of which nobody is in overall charge: a rule of this program's
 * own, for files that tell what stands where and not how it came there.
 */
final class DeliverablesWithoutHead extends DueRule<UnitId> {

  DeliverablesWithoutHead() {
    super(
        UnitId.class,
        Card.of(RuleId.of("DeliverablesWithoutHead"))
            .addClauses(Clause.M7_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "Where nobody is in overall charge, nobody answers for the whole of what a team"
                    + " delivers.")
            .ours(true)
            .addReads(OrganizationEvent.class, TaskRelayed.class)
            .putSays(
                "said",
                "{tasks:deliverable has|deliverables have} nobody in overall charge here"
                    + " who answers for the whole.")
            .putSays("nobody", "Nobody is named for a part of it, either.")
            .putSays("liaisons", "There are liaisons for {fields}.")
            .putSays("missing", "somebody in overall charge")
            .putSays("afterwards", "who takes overall charge of {team}")
            .putSays("appoint", "appoint this person")
            .build());
  }

  @Override
  public ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(UnitId.class, TaskAtUnit.class);
  }

  @Override
  public ImmutableSet<UnitId> concerned(Key touched, Situation now) {
    return touched instanceof TaskAtUnit task
        ? ImmutableSet.of(task.unit())
        : super.concerned(touched, now);
  }

  @Override
  protected Owed owed(UnitId team, Situation now) {
    return tasks(team, now) > 0
            && now.organization().contains(team)
            && now.organization().charge(team).isVacant()
        ? Owed.asItIs(ImmutableList.of())
        : Owed.nothing();
  }

  private static int tasks(UnitId team, Situation now) {
    return now.view(TaskView.TASKS).at(team).size();
  }

  @Override
  protected Arguments arguments(UnitId team, Situation now) {
    return Arguments.of("tasks", tasks(team, now));
  }

  @Override
  protected Sentence said(UnitId team, Situation now) {
    return super.said(team, now).and(liaisons(team, now));
  }

  private Sentence liaisons(UnitId team, Situation now) {
    ImmutableList<String> fields =
        now.organization().departments(team).stream()
            .map(one -> one.field().value())
            .collect(toImmutableList());
    return fields.isEmpty() ? say("nobody") : say("liaisons", Arguments.of("fields", fields));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId team = (UnitId) finding.where();
    return ImmutableList.of(
        new Remedy.Choice(
            say("afterwards", Arguments.of("team", team)),
            now.organization().personnel(team).stream()
                .map(person -> appointing(person, team))
                .collect(toImmutableList()),
            0));
  }

  private Remedy.Candidate appointing(PersonId person, UnitId team) {
    return new Remedy.Candidate(
        person.value(),
        Remedy.proposal(say("appoint"), new Appointed(person, Post.inCharge(team))));
  }
}
