package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.Verdict;

/**
 * Deliverables stand with a team of which nobody is in overall charge: a rule of this program's
 * own, for files that tell what stands where and not how it came there.
 */
final class DeliverablesWithoutHead implements StateRule<UnitId> {

  private static final Card CARD =
      Card.of(RuleId.of("DeliverablesWithoutHead"))
          .addClauses(Clause.M7_1)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "Where nobody is in overall charge, nobody answers for the whole of what a team delivers.")
          .ours(true)
          .addReads(OrganizationEvent.class, TaskRelayed.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<UnitId> examines() {
    return UnitId.class;
  }

  @Override
  public Stream<UnitId> concerned(Key touched, Situation now) {
    if (touched instanceof TaskAtUnit task) {
      return Stream.of(task.unit());
    }
    return touched instanceof UnitId unit ? Stream.of(unit) : Stream.empty();
  }

  @Override
  public Verdict examine(UnitId team, Situation now) {
    int tasks = now.view(TaskView.TASKS).at(team).size();
    return tasks > 0
            && now.organization().contains(team)
            && now.organization().charge(team).isVacant()
        ? new Verdict.Broken(breach(team, tasks, now.organization()))
        : new Verdict.Kept(team);
  }

  private static Breach breach(UnitId team, int tasks, Organization organization) {
    return Breach.builder()
        .where(team)
        .about(team)
        .said(
            Sentence.plain(
                Count.of(tasks, "deliverable")
                    + (tasks == 1 ? " stands" : " stand")
                    + " here, and nobody is in overall charge who answers for the whole; "
                    + liaisons(organization.departments(team))))
        .addMissing(Sentence.plain("somebody in overall charge"))
        .build();
  }

  private static String liaisons(ImmutableList<Department> departments) {
    return departments.isEmpty()
        ? "nobody is named for a part of it either."
        : "there are liaisons for "
            + departments.stream().map(one -> one.field().value()).collect(joining(", "))
            + ".";
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId team = (UnitId) finding.where();
    return ImmutableList.of(
        new Remedy.Choice(
            Sentence.plain("who is to take overall charge of " + team),
            now.organization().personnel(team).stream()
                .map(person -> appointing(person, team))
                .collect(toImmutableList()),
            0));
  }

  private static Remedy.Candidate appointing(PersonId person, UnitId team) {
    Event appointment = new Appointed(person, Post.inCharge(team));
    return new Remedy.Candidate(
        person.value(),
        new Remedy.Proposal(Sentence.plain("appoint this person"), ImmutableList.of(appointment)));
  }
}
