package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

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
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.Proposed;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.Purpose;
import org.leadershipmethod.testkit.RelayEdit;
import org.leadershipmethod.testkit.SpoiledRelay;
import org.leadershipmethod.testkit.Written;

/**
 * Every way of breaking a clause is found, exactly; refused beforehand; and mended by what the
 * finding proposes.
 */
class RelayCompleteProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);

  /** The rules that look at how things stand, and not at a step. */
  private static final ImmutableSet<String> STATES =
      ImmutableSet.of("DepartmentAlone", "ChargeShared", "NobodyAnswers");

  /** The edits of which nothing is refused: what is found is due later. */
  private static final ImmutableSet<RelayEdit> DUE_LATER =
      ImmutableSet.of(RelayEdit.NOT_MOBILIZED, RelayEdit.SUCCESSOR_NOT_TOLD);

  /** A lawful record and an edit of it. */
  record Case(LawfulRecord record, RelayEdit edit, SpoiledRelay spoiled) {

    Diagnosis diagnosis() {
      return Diagnosis.of(METHOD, spoiled.chronicle(), record.asOf());
    }

    /** The practice just before the edited event. */
    Practice before() {
      return Practice.resume(
          LawfulRecord.chronicle(spoiled.written().subList(0, spoiled.place())), METHOD);
    }

    Written broken() {
      return spoiled.written().get(spoiled.place());
    }

    @Override
    public String toString() {
      return edit + " at " + spoiled.place() + " of " + record;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            LawfulRecords.lawfulRecords(),
            Arbitraries.of(RelayEdit.class),
            Arbitraries.integers().between(0, 999))
        .as((record, edit, choice) -> spoiled(record, edit, choice))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<Case> spoiled(LawfulRecord record, RelayEdit edit, int choice) {
    return edit.of(record, choice).map(spoiled -> new Case(record, edit, spoiled));
  }

  private static void countEdits(Case one) {
    Statistics.label("edit")
        .collect(one.edit())
        .coverage(
            fair -> {
              for (RelayEdit edit : RelayEdit.values()) {
                fair.check(edit).count(count -> count > 0);
              }
            });
  }

  @Property
  @Proves({Clause.M7_1, Clause.M7_2, Clause.M7_3, Clause.M7_4, Clause.M7_5})
  void whatIsBrokenIsFoundAndNothingElse(@ForAll("cases") Case one) {
    countEdits(one);
    Diagnosis diagnosis = one.diagnosis();
    assertThat(Expected.in(diagnosis)).isEqualTo(one.spoiled().expected());
    assertThat(diagnosis.open()).hasSameSizeAs(one.spoiled().expected());
    assertThat(diagnosis.notExamined()).isEmpty();
    countRules(diagnosis);
  }

  private static void countRules(Diagnosis diagnosis) {
    for (Rule rule : METHOD.rules()) {
      Statistics.label("broken: " + rule.id())
          .collect(!diagnosis.findings(rule.id()).isEmpty())
          .coverage(fair -> fair.check(true).count(count -> count > 0));
    }
  }

  @Property
  @Proves({Clause.M7_1, Clause.M7_2, Clause.M7_3, Clause.M7_4})
  void whatBreaksAClauseIsRefusedBeforehand(@ForAll("cases") Case one) {
    countEdits(one);
    Assume.that(!DUE_LATER.contains(one.edit()));
    ImmutableSet<Expected> expected =
        one.spoiled().expected().stream()
            .filter(finding -> !finding.rule().equals("DepartmentAlone"))
            .collect(ImmutableSet.toImmutableSet());
    var ruling = one.before().take(Step.of(one.broken().event()), one.broken().when());
    ImmutableList<Finding> findings =
        ruling.fold(taken -> ImmutableList.of(), Ruling.Refused::findings);
    assertThat(findings.stream().map(Expected::of)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property
  @Proves(Clause.M9_3)
  void whatIsProposedInsteadWouldHaveBeenGranted(@ForAll("cases") Case one) {
    int proposed = 0;
    for (Finding finding : one.diagnosis().open()) {
      Optional<Remedy> instead = finding.breach().instead();
      assertThat(instead.isPresent() || STATES.contains(finding.rule().value()))
          .as("%s says what would have been granted", finding)
          .isTrue();
      proposed += instead.map(remedy -> checkGranted(one, remedy)).orElse(0);
    }
    Statistics.label("proposed")
        .collect(proposed > 0)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 40));
  }

  /** A step of two events, of which the second breaks a clause. */
  @Property
  @Proves(Clause.M9_3)
  void whatIsProposedInsteadOfOneEventOfAStepDoesTheOthersToo(@ForAll("cases") Case one) {
    int place = one.spoiled().place();
    Assume.that(place > 1);
    Event first = one.spoiled().written().get(place - 1).event();
    Practice before =
        Practice.resume(
            LawfulRecord.chronicle(one.spoiled().written().subList(0, place - 1)), METHOD);
    ImmutableList<Finding> findings =
        before
            .take(Step.of(first, one.broken().event()), one.broken().when())
            .fold(taken -> ImmutableList.of(), Ruling.Refused::findings);
    for (Finding finding : findings) {
      for (Remedy remedy : finding.remedies()) {
        for (Remedy.Instead draft : Proposed.instead(remedy)) {
          var ruling = before.take(draft, one.broken().when());
          assertThat(ruling.isGranted()).as("%s in %s", ruling, one).isTrue();
          assertThat(draft.events()).startsWith(first);
          assertThat(Purpose.isKept(one.broken().event(), draft.events())).isTrue();
        }
      }
    }
    Statistics.label("refused")
        .collect(!findings.isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 40));
  }

  /** How many drafts a remedy proposes; each of them has to be granted. */
  private static int checkGranted(Case one, Remedy remedy) {
    ImmutableList<Remedy.Instead> drafts = Proposed.instead(remedy);
    for (Remedy.Instead draft : drafts) {
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
    Diagnosis before = one.diagnosis();
    for (Finding finding : before.open()) {
      assertThat(finding.remedies()).as("remedies of %s", finding).isNotEmpty();
      finding.remedies().forEach(remedy -> checkAfterwards(one, before, finding, remedy));
    }
  }

  private static void checkAfterwards(Case one, Diagnosis before, Finding finding, Remedy remedy) {
    Statistics.label("remedy").collect(remedy.getClass().getSimpleName());
    if (remedy instanceof Remedy.Afterwards afterwards) {
      checkMended(one, before, finding, afterwards);
    } else if (remedy instanceof Remedy.Choice choice) {
      // a unit in which nobody is left has nobody to choose from
      assertThat(choice.candidates().isEmpty() && choice.others() > 0).isFalse();
      choice
          .candidates()
          .forEach(candidate -> checkAfterwards(one, before, finding, candidate.remedy()));
    }
  }

  private static void checkMended(
      Case one, Diagnosis before, Finding finding, Remedy.Afterwards afterwards) {
    Practice practice = Practice.resume(one.spoiled().chronicle(), METHOD);
    Instant now = one.record().asOf();
    Diagnosis after =
        practice.take(afterwards, When.at(now)).orElseThrow().practice().diagnosis(now);
    assertThat(after.open())
        .allSatisfy(open -> assertThat(before.open()).anySatisfy(was -> assertSame(was, open)));
    assertThat(after.open().stream().map(open -> open.breach()))
        .as("%s after %s", finding, afterwards)
        .doesNotContain(finding.breach());
    long others = before.open().stream().filter(was -> !was.equals(finding)).count();
    assertThat(after.open().size()).isLessThanOrEqualTo((int) others);
    assertThat(after.notExamined()).isEqualTo(before.notExamined());
  }

  private static void assertSame(Finding was, Finding open) {
    assertThat(Expected.of(open)).isEqualTo(Expected.of(was));
  }

  @Property
  @Proves(Clause.M3_13)
  void noFieldOfWorkIsExempt(@ForAll @NotBlank String field) {
    Assume.that(!field.isBlank());
    Organization organization =
        Organization.builder()
            .unit("county")
            .inCharge("secretary")
            .unit("school")
            .under("county")
            .inCharge("principal")
            .department(FieldOfWork.of(field), "counterpart")
            .build();
    UnitId school = UnitId.of("school");
    TaskRelayed solely =
        new TaskRelayed(
            Task.of("task", "Task", FieldOfWork.of(field)),
            UnitId.of("county"),
            Optional.empty(),
            school,
            ImmutableList.of(Delivery.of(school, PersonId.of("counterpart"))));
    Practice practice = Practice.begin(organization, METHOD).note(solely, When.OUTSET);
    assertThat(Expected.in(practice.diagnosis(Instant.EPOCH)))
        .containsExactly(Expected.of("HeadBypassed", school));
  }
}
