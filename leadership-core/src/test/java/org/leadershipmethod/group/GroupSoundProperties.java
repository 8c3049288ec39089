package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Leadership;
import org.leadershipmethod.testkit.Leaderships;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Proves;

/** A lawful record of groups that lead together has no finding; every rule looked at something. */
class GroupSoundProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP);

  @Provide
  Arbitrary<Leadership> records() {
    return Leaderships.leaderships();
  }

  @Provide
  Arbitrary<Leadership> anything() {
    return Leaderships.anything();
  }

  @Property
  @Proves({Clause.R3_3, Clause.R3_4})
  void nothingIsFoundInALawfulRecord(@ForAll("records") Leadership record) {
    Diagnosis diagnosis = Diagnosis.of(METHOD, record.chronicle(), record.last());
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined()).isEmpty();
    for (Rule rule : METHOD.rules()) {
      Statistics.label(rule.id().value())
          .collect(diagnosis.examined().getOrDefault(rule.id(), 0) > 0)
          .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
    }
  }

  @Property(tries = 300)
  void everyStepOfALawfulRecordButItsFoundingIsGranted(@ForAll("records") Leadership record) {
    Practice practice = Practice.resume(Chronicle.empty(), METHOD);
    for (Noted note : record.notes()) {
      Ruling<Taken<Event>> ruling = practice.take(Step.of(note.event()), note.when());
      assertThat(ruling.isGranted()).as("%s of %s", ruling, note).isTrue();
      practice = ruling.orElseThrow().practice();
    }
  }

  /** Whatever the guard lets pass leaves nothing open but a group of one, which no step is. */
  @Property(tries = 300)
  @Proves({Clause.R3_3, Clause.R3_4})
  void whatWasGrantedIsLawful(@ForAll("anything") Leadership record) {
    Practice practice = Practice.resume(Chronicle.empty(), METHOD);
    int granted = 0;
    for (Noted note : record.notes()) {
      Practice before = practice;
      Optional<Practice> next =
          practice
              .take(Step.of(note.event()), note.when())
              .fold(taken -> Optional.of(taken.practice()), refused -> Optional.empty());
      granted += next.isPresent() ? 1 : 0;
      practice = next.orElse(before);
    }
    assertThat(practice.diagnosis(record.last()).findings())
        .allMatch(finding -> finding.rule().value().equals("GroupOfOne"));
    boolean some = granted > 3 && granted < record.notes().size();
    Statistics.label("some granted, some refused")
        .collect(some)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 30));
  }

  @Property
  void theRecordsAreNotNarrow(@ForAll("records") Leadership record) {
    Statistics.label("several groups")
        .collect(record.groups().size() > 1)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
    boolean allChanged =
        record.groups().stream()
            .anyMatch(
                group -> {
                  GroupRecord now =
                      Practice.resume(record.chronicle(), METHOD)
                          .situation()
                          .view(GroupView.GROUPS)
                          .of(group);
                  Noted first = record.notes().get(0);
                  return first.event() instanceof LeadersElected founding
                      && founding.group().equals(group)
                      && founding.elected().stream().noneMatch(now::contains);
                });
    Statistics.label("nobody left of the first ones")
        .collect(allChanged)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 1));
  }
}
