package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanFamily.PLAN;

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
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.PlanEdit;
import org.leadershipmethod.testkit.PlannedRecord;
import org.leadershipmethod.testkit.PlannedRecords;
import org.leadershipmethod.testkit.Proposed;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.Purpose;
import org.leadershipmethod.testkit.SpoiledPlan;

/**
 * Every way of breaking a clause about plans is found, exactly; refused beforehand; and mended by
 * what the finding proposes.
 */
class PlanCompleteProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(PLAN);

  /** The rules that look at how things stand, and not at a step. */
  private static final ImmutableSet<String> STATES =
      ImmutableSet.of("NoCentreDecided", "PeriodWithoutResult");

  /** A lawful record and an edit of it. */
  record Case(PlannedRecord record, PlanEdit edit, SpoiledPlan spoiled) {

    Diagnosis diagnosis() {
      return Diagnosis.of(METHOD, spoiled.chronicle(), spoiled.asOf());
    }

    /** The practice just before the edited event. */
    Practice before() {
      return Practice.resume(PlannedRecord.chronicle(spoiled.notes().subList(0, place())), METHOD);
    }

    /** The moments at which something can be done: as soon as it happened, and long after. */
    ImmutableList<Instant> moments() {
      return ImmutableList.of(broken().when().latest(), spoiled.asOf());
    }

    Practice asOf(Instant moment) {
      ImmutableList<Noted> known =
          spoiled.notes().stream()
              .filter(one -> !one.when().latest().isAfter(moment))
              .collect(ImmutableList.toImmutableList());
      return Practice.resume(PlannedRecord.chronicle(known), METHOD);
    }

    private int place() {
      return spoiled.notes().indexOf(broken());
    }

    Noted broken() {
      return spoiled.notes().stream()
          .filter(one -> one.id().equals(spoiled.edited()))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public String toString() {
      return edit + " at " + spoiled.edited() + " of " + spoiled.notes();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            PlannedRecords.plannedRecords(),
            Arbitraries.of(PlanEdit.class),
            Arbitraries.integers().between(0, 999))
        .as(PlanCompleteProperties::spoiled)
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<Case> spoiled(PlannedRecord record, PlanEdit edit, int choice) {
    return edit.of(record, choice).map(spoiled -> new Case(record, edit, spoiled));
  }

  private static void countEdits(Case one) {
    Statistics.label("edit")
        .collect(one.edit())
        .coverage(
            fair -> {
              for (PlanEdit edit : PlanEdit.values()) {
                fair.check(edit).count(count -> count > 0);
              }
            });
  }

  @Property
  @Proves({Clause.M8_1, Clause.M8_2, Clause.M8_3, Clause.M8_4})
  void whatIsBrokenIsFoundAndNothingElse(@ForAll("cases") Case one) {
    countEdits(one);
    Diagnosis diagnosis = one.diagnosis();
    assertThat(Expected.in(diagnosis)).isEqualTo(one.spoiled().expected());
    assertThat(diagnosis.notExamined()).isEmpty();
    for (Rule rule : METHOD.rules()) {
      Statistics.label("broken: " + rule.id())
          .collect(!diagnosis.findings(rule.id()).isEmpty())
          .coverage(fair -> fair.check(true).count(count -> count > 0));
    }
  }

  @Property
  @Proves({Clause.M8_1, Clause.M8_2, Clause.M8_3, Clause.M8_4})
  void whatBreaksAClauseIsRefusedBeforehand(@ForAll("cases") Case one) {
    ImmutableSet<Expected> now =
        one.spoiled().expected().stream()
            .filter(finding -> isFoundAt(one.broken().event(), finding.rule()))
            .collect(ImmutableSet.toImmutableSet());
    Assume.that(!now.isEmpty());
    var ruling = one.before().take(Step.of(one.broken().event()), one.broken().when());
    ImmutableList<Finding> findings =
        ruling.fold(taken -> ImmutableList.of(), Ruling.Refused::findings);
    assertThat(findings.stream().map(Expected::of)).containsExactlyInAnyOrderElementsOf(now);
  }

  /** What comes of an edit only later is not for the guard of this step. */
  private static boolean isFoundAt(Event event, String rule) {
    return switch (rule) {
      case "NoCentreDecided", "PeriodWithoutResult" -> false;
      case "ClosedWithoutResult" -> event instanceof PeriodClosed;
      case "RelayedUnranked" -> event instanceof TaskRelayed;
      default -> true;
    };
  }

  @Property
  @Proves(Clause.M9_3)
  void whatIsProposedInsteadWouldHaveBeenGranted(@ForAll("cases") Case one) {
    Assume.that(
        !STATES.containsAll(one.spoiled().expected().stream().map(Expected::rule).toList()));
    var ruling = one.before().take(Step.of(one.broken().event()), one.broken().when());
    ImmutableList<Finding> findings =
        ruling.fold(taken -> ImmutableList.of(), Ruling.Refused::findings);
    int proposed = 0;
    for (Finding finding : findings) {
      assertThat(finding.instead()).as("instead of %s", finding).isNotEmpty();
      proposed += checkGranted(one, finding.instead().get(0));
    }
    Statistics.label("proposed")
        .collect(proposed > 0)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 40));
  }

  /** How many drafts a remedy proposes; each of them has to be granted. */
  private static int checkGranted(Case one, Remedy remedy) {
    ImmutableList<Remedy.Proposal> drafts = Proposed.instead(remedy);
    for (Remedy.Proposal draft : drafts) {
      var ruling = one.before().take(draft, one.broken().when());
      assertThat(ruling.isGranted()).as("%s in %s", ruling, one).isTrue();
      assertThat(Purpose.isKept(one.broken().event(), draft.events()))
          .as("%s does what %s was to do", draft, one.broken())
          .isTrue();
    }
    return drafts.size();
  }

  @Property
  @Proves(Clause.M9_3)
  void whatIsProposedAfterwardsMendsItAndNothingElseChanges(@ForAll("cases") Case one) {
    int proposed = 0;
    for (Instant moment : one.moments()) {
      Practice practice = one.asOf(moment);
      proposed +=
          Proposed.eachAfterwards(
              practice.diagnosis(moment),
              (finding, draft) -> checkMended(practice, moment, finding, draft));
    }
    Statistics.label("proposed")
        .collect(proposed > 0)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 40));
  }

  private static void checkMended(
      Practice start, Instant moment, Finding finding, Remedy.Proposal afterwards) {
    Diagnosis before = start.diagnosis(moment);
    Diagnosis after =
        start.take(afterwards, When.at(moment)).orElseThrow().practice().diagnosis(moment);
    ImmutableSet<Expected> were =
        before.open().stream()
            .filter(open -> !open.equals(finding))
            .map(Expected::of)
            .collect(ImmutableSet.toImmutableSet());
    assertThat(after.open().stream().map(Expected::of))
        .as("%s after %s in %s", finding, afterwards, start.chronicle().entries().toList())
        .isSubsetOf(were);
    assertThat(after.notExamined()).isEqualTo(before.notExamined());
  }
}
