package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;

/** In which order things became known changes nothing in what is found of what happened. */
class RecordingOrderProperties {

  @Provide
  Arbitrary<AnyRecord> records() {
    return AnyRecords.records();
  }

  @Property(tries = 300)
  void theOrderOfRecordingChangesNoDiagnosis(
      @ForAll("records") AnyRecord record, @ForAll long seed) {
    ImmutableList<Noted> recorded = record.shuffled(new Random(seed));
    Diagnosis diagnosis = record.diagnosis(recorded);
    assertThat(diagnosis).isEqualTo(record.diagnosis());
    Statistics.label("recorded otherwise")
        .collect(!recorded.equals(record.notes()))
        .coverage(fair -> fair.check(true).percentage(share -> share > 60));
    Statistics.label("something found")
        .collect(!diagnosis.findings().isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share > 60));
  }

  @Property(tries = 200)
  void entryByEntryInAnyOrderIsTheSameAsAtOnce(
      @ForAll("records") AnyRecord record, @ForAll long seed) {
    Practice practice = Practice.resume(Chronicle.empty(), record.method());
    for (Noted note : record.shuffled(new Random(seed))) {
      practice = practice.note(note.event(), note.id(), note.when());
    }
    assertThat(practice.diagnosis(record.asOf())).isEqualTo(record.diagnosis());
  }

  @Property(tries = 100)
  void whatWasKnownAtAnyPointIsTheRecordAsItWasThen(
      @ForAll("records") AnyRecord record, @ForAll long seed) {
    Practice practice = Practice.resume(Chronicle.empty(), record.method());
    Chronicle whole = Notes.chronicle(record.shuffled(new Random(seed)));
    for (Entry entry : whole.since(0)) {
      assertThat(practice.diagnosis(record.asOf()))
          .isEqualTo(Diagnosis.of(record.method(), whole.first(practice.version()), record.asOf()));
      practice = practice.note(entry.event(), entry.id(), entry.when());
    }
  }

  /** Four entries of each record, since most entries are none that a rule of a step looks at. */
  @Property(tries = 200)
  void theGuardSaysOfALateStepWhatTheDiagnosisSaysAfterIt(
      @ForAll("records") AnyRecord record, @ForAll long seed) {
    List<Boolean> granted =
        record.shuffled(new Random(seed)).stream()
            .limit(4)
            .map(late -> isGrantedLate(record, late))
            .toList();
    Statistics.label("refused")
        .collect(granted.contains(false))
        .coverage(fair -> fair.check(true).percentage(share -> share > 4));
    Statistics.label("granted")
        .collect(granted.contains(true))
        .coverage(fair -> fair.check(true).percentage(share -> share > 4));
  }

  private static boolean isGrantedLate(AnyRecord record, Noted late) {
    ImmutableList<Noted> others =
        record.notes().stream()
            .filter(one -> !one.equals(late))
            .collect(ImmutableList.toImmutableList());
    Practice before = Practice.resume(Notes.chronicle(others), record.method());
    Diagnosis noted = before.note(late.event(), late.id(), late.when()).diagnosis(record.asOf());
    Ruling<?> ruling = before.take(Step.of(late.event()), late.id(), late.when());
    if (ruling instanceof Ruling.Refused<?> refused) {
      assertThat(refused.findings().stream().filter(RecordingOrderProperties::isStep))
          .allMatch(one -> openSteps(noted).contains(Expected.of(one)));
    } else {
      assertThat(openSteps(before.diagnosis(record.asOf()))).containsAll(openSteps(noted));
    }
    return ruling.isGranted();
  }

  private static ImmutableSet<Expected> openSteps(Diagnosis diagnosis) {
    return diagnosis.open().stream()
        .filter(RecordingOrderProperties::isStep)
        .map(Expected::of)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isStep(Finding finding) {
    return finding.breach().turn().isPresent();
  }
}
