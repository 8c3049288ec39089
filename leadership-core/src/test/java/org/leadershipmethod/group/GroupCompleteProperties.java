package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Leadership;
import org.leadershipmethod.testkit.LeadershipEdit;
import org.leadershipmethod.testkit.Leaderships;
import org.leadershipmethod.testkit.Proposed;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.SpoiledLeadership;

/**
 * Every way of breaking a clause about leading together is found, exactly; refused beforehand; and
 * mended by what the finding proposes.
 */
class GroupCompleteProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP);

  /** A lawful record after an edit of it. */
  record Case(LeadershipEdit edit, SpoiledLeadership spoiled) {}

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            Leaderships.leaderships(),
            Arbitraries.of(LeadershipEdit.class),
            Arbitraries.integers().between(0, 999))
        .as(GroupCompleteProperties::spoiled)
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<Case> spoiled(Leadership record, LeadershipEdit edit, int choice) {
    return edit.of(record, choice).map(spoiled -> new Case(edit, spoiled));
  }

  @Property
  @Proves({Clause.R3_3, Clause.R3_4})
  void whatIsBrokenIsFoundAndNothingElse(@ForAll("cases") Case one) {
    Diagnosis diagnosis = Diagnosis.of(METHOD, one.spoiled().chronicle(), one.spoiled().asOf());
    assertThat(Expected.in(diagnosis)).isEqualTo(one.spoiled().expected());
    assertThat(diagnosis.findings()).hasSize(1);
    assertThat(diagnosis.notExamined()).isEmpty();
    Statistics.label("edit")
        .collect(one.edit())
        .coverage(
            fair -> {
              for (LeadershipEdit edit : LeadershipEdit.values()) {
                fair.check(edit).count(count -> count > 0);
              }
            });
  }

  @Property
  @Proves({Clause.R3_3, Clause.R3_4})
  void whatBreaksAClauseIsRefusedBeforehand(@ForAll("cases") Case one) {
    Assume.that(one.edit() != LeadershipEdit.ONE_LEFT);
    Practice before = Practice.resume(one.spoiled().before(), METHOD);
    var ruling =
        before.take(Step.of(one.spoiled().edited().event()), one.spoiled().edited().when());
    ImmutableList<Finding> findings =
        ruling.fold(taken -> ImmutableList.of(), Ruling.Refused::findings);
    assertThat(findings.stream().map(Expected::of))
        .containsExactlyElementsOf(one.spoiled().expected());
    assertThat(findings.get(0).instead()).hasSize(1).hasOnlyElementsOfType(Remedy.ForPeople.class);
  }

  @Property
  @Proves(Clause.M9_3)
  void whatIsProposedAfterwardsMendsItAndNothingElseChanges(@ForAll("cases") Case one) {
    Practice practice = Practice.resume(one.spoiled().chronicle(), METHOD);
    Instant moment = one.spoiled().asOf();
    int proposed =
        Proposed.eachAfterwards(
            practice.diagnosis(moment),
            (finding, draft) -> checkMended(practice, moment, finding, draft));
    Statistics.label("proposed")
        .collect(proposed > 0)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 15));
  }

  private static void checkMended(
      Practice start, Instant moment, Finding finding, Remedy.Proposal afterwards) {
    Diagnosis before = start.diagnosis(moment);
    Practice next = start.take(afterwards, When.at(moment)).orElseThrow().practice();
    Diagnosis after = next.diagnosis(moment);
    ImmutableSet<Finding> others =
        before.open().stream()
            .filter(open -> !open.equals(finding))
            .collect(ImmutableSet.toImmutableSet());
    assertThat(after.open()).containsExactlyElementsOf(others);
    assertThat(after.mended()).hasSize(before.mended().size() + 1);
    assertThat(after.notExamined()).isEqualTo(before.notExamined());
  }
}
