package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Majority;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Edges;
import org.leadershipmethod.testkit.FamilyContract;
import org.leadershipmethod.testkit.GroupEdit;
import org.leadershipmethod.testkit.Leaderships;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.PlainGroups;
import org.leadershipmethod.testkit.Proves;

/**
 * What holds of every family holds of this one; and what its guard grants, step by step, is lawful.
 */
@Proves({Clause.R3_3, Clause.R3_4, Clause.M9_3})
class GroupContractProperties extends FamilyContract<Notes> {

  @Override
  protected Family family() {
    return GROUP;
  }

  @Override
  protected Arbitrary<Notes> lawful() {
    return Leaderships.leaderships();
  }

  @Override
  protected List<GroupEdit> edits() {
    return List.of(GroupEdit.values());
  }

  @Override
  protected List<Edges<?>> edges() {
    return List.of(
        Edges.of(GroupBounds.QUORUM, Quorum.of(1, 3), Quorum.of(1, 1)).butNot(Quorum.of(33, 100)),
        Edges.of(GroupBounds.MAJORITY, Majority.of(1, 2), Majority.of(99, 100))
            .butNot(Majority.of(49, 100), Majority.of(1, 1)),
        Edges.ofDays(GroupBounds.STABILITY_WINDOW, 1, 366));
  }

  @Override
  protected boolean serves(Event step, Event proposed) {
    return proposed instanceof GroupEvent one && one.group().equals(((GroupEvent) step).group());
  }

  @Override
  protected List<Event> idle(Finding finding, Situation now) {
    if (finding.breach().about() instanceof DecisionOf one) {
      return List.of(CollectiveStep.nobodyVoted(one.group(), one.decision(), Matter.of("roofs")));
    }
    GroupRecord group = now.view(GroupView.GROUPS).of((GroupId) finding.breach().about());
    return group.members().stream()
        .<Event>map(person -> new SeatTaken(group.id(), person, SeatOrigin.ELECTED))
        .toList();
  }

  @Override
  protected double afterwardsIn100() {
    return 15;
  }

  @Provide
  Arbitrary<Notes> anything() {
    return Leaderships.anything();
  }

  /** Whatever the guard lets pass leaves nothing open but a group of one, which no step is. */
  @Property(tries = 300)
  @Proves({Clause.R3_3, Clause.R3_4})
  void whatWasGrantedIsLawful(@ForAll("anything") Notes record) {
    Practice practice = Practice.resume(Chronicle.empty(), method());
    int granted = 0;
    for (Noted note : record.all()) {
      Practice before = practice;
      Optional<Practice> next =
          practice
              .take(Step.of(note.event()), note.when())
              .fold(taken -> Optional.of(taken.practice()), refused -> Optional.empty());
      granted += next.isPresent() ? 1 : 0;
      practice = next.orElse(before);
    }
    assertThat(practice.diagnosis(record.asOf()).findings())
        .allMatch(finding -> finding.rule().equals(GroupRuleId.GROUP_OF_ONE));
    boolean some = granted > 3 && granted < record.all().size();
    share("some granted, some refused", some, 30);
  }

  @Property
  void theRecordsAreNotNarrow(@ForAll("lawfulRecords") Notes record) {
    share("several groups", PlainGroups.groups(record).size() > 1, 20);
    boolean allChanged =
        PlainGroups.groups(record).stream()
            .anyMatch(
                group -> {
                  GroupRecord now =
                      Practice.resume(record.chronicle(), method())
                          .situation()
                          .view(GroupView.GROUPS)
                          .of(group);
                  Noted first = record.all().get(0);
                  return first.event() instanceof LeadersElected founding
                      && founding.group().equals(group)
                      && founding.elected().stream().noneMatch(now::contains);
                });
    share("nobody left of the first ones", allChanged, 1);
  }
}
