package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.Contract;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Library;
import org.leadershipmethod.testkit.MingledRecords;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;

/**
 * What holds of all families together holds where they tell of the same units, people and days,
 * with entries that came late or are known only roughly.
 */
class AllFamiliesProperties {

  private static final Contract CONTRACT = Contract.ofStrangers(Library.method());

  @Provide
  Arbitrary<AnyRecord> records() {
    return MingledRecords.mingledRecords();
  }

  @Property(tries = 10)
  void whatIsProposedAfterwardsMendsItAndOpensNothing(
      @ForAll("records") AnyRecord record, @ForAll @IntRange(max = 999) int choice) {
    int drafts = CONTRACT.mendsAfterwards(record.chronicle(), record.asOf());
    Instant earlier = chosen(record, choice).when().latest();
    drafts += CONTRACT.mendsAfterwards(known(record, earlier).chronicle(), earlier);
    count("something proposed", drafts > 0, 20);
  }

  private static Noted chosen(AnyRecord record, int choice) {
    return record.notes().get(choice % record.notes().size());
  }

  /** What was over by then. */
  private static AnyRecord known(AnyRecord record, Instant moment) {
    return new AnyRecord(
        record.method(),
        new Notes(record.notes(), moment)
            .forgetting(one -> one.when().latest().isAfter(moment))
            .all(),
        moment);
  }

  private static ImmutableSet<Family> families(Diagnosis diagnosis) {
    return Library.FAMILIES.stream()
        .filter(
            family ->
                family.rules().stream()
                    .map(Rule::id)
                    .anyMatch(rule -> !diagnosis.findings(rule).isEmpty()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isLate(List<Noted> notes) {
    return IntStream.range(1, notes.size())
        .anyMatch(at -> notes.get(at).when().latest().isBefore(notes.get(at - 1).when().latest()));
  }

  private static boolean isVague(Noted note) {
    return !note.when().isOneDayAtMost();
  }

  private static void count(String what, boolean is, double least) {
    Statistics.label(what)
        .collect(is)
        .coverage(fair -> fair.check(true).percentage(share -> share >= least));
  }

  @Property(tries = 20)
  void whatTouchesNothingThatARuleReadsChangesNoFinding(
      @ForAll("records") AnyRecord record, @ForAll @IntRange(max = 999) int choice) {
    CONTRACT.isSameWithUnrelated(
        new Notes(record.notes(), record.asOf()), chosen(record, choice).id());
  }

  @Property(tries = 30)
  void theGuardSaysOfAStepWhatTheDiagnosisSaysAfterIt(
      @ForAll("records") AnyRecord record, @ForAll @IntRange(max = 999) int choice) {
    Noted step = chosen(record, choice);
    Notes others = new Notes(record.notes(), record.asOf()).without(step.id());
    Practice before = Practice.resume(others.chronicle(), record.method());
    Diagnosis after = before.note(step.event(), step.id(), step.when()).diagnosis(record.asOf());
    Ruling<?> ruling = before.take(Step.of(step.event()), step.id(), step.when());
    Set<Expected> open = openSteps(after);
    if (ruling instanceof Ruling.Refused<?> refused) {
      assertThat(
              refused.findings().stream()
                  .filter(AllFamiliesProperties::isStep)
                  .map(Expected::of)
                  .collect(Collectors.toSet()))
          .isSubsetOf(open);
    } else {
      assertThat(openSteps(before.diagnosis(record.asOf()))).containsAll(open);
    }
    count("granted", ruling.isGranted(), 1);
    count("refused", !ruling.isGranted(), 1);
  }

  private static Set<Expected> openSteps(Diagnosis diagnosis) {
    return diagnosis.open().stream()
        .filter(AllFamiliesProperties::isStep)
        .map(Expected::of)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isStep(Finding finding) {
    return finding.breach().turn().isPresent();
  }

  @Property(tries = 30)
  void stepByStepItReadsAsAtOnce(@ForAll("records") AnyRecord record) {
    Practice practice = Practice.resume(Chronicle.empty(), record.method());
    for (Noted note : record.notes()) {
      practice = practice.note(note.event(), note.id(), note.when());
    }
    Diagnosis diagnosis = record.diagnosis();
    assertThat(practice.diagnosis(record.asOf())).isEqualTo(diagnosis);
    count("findings of several families", families(diagnosis).size() > 1, 30);
    count("something late", isLate(record.notes()), 5);
    count("something vague", record.notes().stream().anyMatch(AllFamiliesProperties::isVague), 5);
    for (Family family : MingledRecords.FAMILIES) {
      count("findings of " + family, families(diagnosis).contains(family), 5);
    }
  }
}
