package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Later;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;
import org.leadershipmethod.testkit.MingledRecords;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Proposed;

/** A finding is mended by the first entry after which its rule says that it no longer stands. */
class MendingProperties {

  /** Something that no view and no rule knows. */
  private record Unrelated() implements Event {}

  /** A finding, and what mended it as far as is known. */
  private record RuleAnswer(Finding finding, Optional<EntryId> mendedBy) {}

  @Provide
  Arbitrary<AnyRecord> records() {
    return AnyRecords.records();
  }

  /** Asks every rule about every open finding after every entry, whatever the entry touched. */
  private static List<RuleAnswer> naively(AnyRecord record) {
    Examination examination = Examination.begin(record.method(), record.chronicle().coverage());
    Ahead ahead = new Ahead(record.chronicle());
    List<RuleAnswer> asked = new ArrayList<>();
    for (Entry entry : record.chronicle()) {
      examination = examination.after(entry, ahead);
      Situation now = examination.situation();
      for (int at = 0; at < asked.size(); at++) {
        RuleAnswer one = asked.get(at);
        if (one.mendedBy().isEmpty() && !stands(record, one.finding(), now)) {
          asked.set(at, new RuleAnswer(one.finding(), Optional.of(entry.id())));
        }
      }
      for (int at = asked.size(); at < examination.found().steps().size(); at++) {
        asked.add(new RuleAnswer(examination.found().steps().get(at), Optional.empty()));
      }
    }
    return asked;
  }

  /** What was found at a unit that is gone stays as it was found. */
  private static boolean stands(AnyRecord record, Finding finding, Situation now) {
    return Reading.isGone(finding.where(), now.organization())
        || rule(record, finding).stands(finding, now);
  }

  private static StepRule<?> rule(AnyRecord record, Finding finding) {
    ImmutableMap<RuleId, StepRule<?>> rules =
        record.method().rules().stream()
            .filter(StepRule.class::isInstance)
            .collect(ImmutableMap.toImmutableMap((Rule one) -> one.id(), one -> (StepRule<?>) one));
    return rules.get(finding.rule());
  }

  private static Map<Finding, ImmutableList<EntryId>> mended(AnyRecord record) {
    Map<Finding, ImmutableList<EntryId>> mended = new LinkedHashMap<>();
    Examination examination = Examination.begin(record.method(), record.chronicle().coverage());
    Ahead ahead = new Ahead(record.chronicle());
    for (Entry entry : record.chronicle()) {
      examination = examination.after(entry, ahead);
    }
    for (Finding one : examination.found().steps()) {
      mended.put(plain(one), one.mendedBy());
    }
    return mended;
  }

  /** A finding apart from what became of it. */
  private static Finding plain(Finding finding) {
    return finding.withMendedBy(ImmutableList.of()).withInstead(Later.now(ImmutableList.of()));
  }

  @Property(tries = 1000)
  void theEntryThatMendsIsTheOneAfterWhichItNoLongerStands(
      @ForAll("records") AnyRecord given, @ForAll long seed) {
    AnyRecord record = mending(given, new Random(seed));
    List<RuleAnswer> asked = naively(record);
    Map<Finding, ImmutableList<EntryId>> mended = mended(record);
    for (RuleAnswer one : asked) {
      assertThat(mended.get(plain(one.finding())))
          .as("%s", one.finding())
          .isEqualTo(one.mendedBy().stream().collect(ImmutableList.toImmutableList()));
    }
    Statistics.label("mended")
        .collect(asked.stream().anyMatch(one -> one.mendedBy().isPresent()))
        .coverage(fair -> fair.check(true).percentage(share -> share > 15));
  }

  /** Where the same is told of several families, with entries that came late or are vague. */
  @Property(tries = 40)
  void soItIsWhereSeveralFamiliesTellOfTheSame(
      @ForAll("mingled") AnyRecord given, @ForAll long seed) {
    theEntryThatMendsIsTheOneAfterWhichItNoLongerStands(given, seed);
  }

  @Provide
  Arbitrary<AnyRecord> mingled() {
    return MingledRecords.mingledRecords();
  }

  /** The same record, after which something is done about some finding, or happens once more. */
  private static AnyRecord mending(AnyRecord record, Random random) {
    List<Noted> notes = new ArrayList<>(record.notes());
    Noted again = notes.get(random.nextInt(notes.size()));
    When end = When.at(record.asOf());
    Diagnosis diagnosis = record.diagnosis();
    List<Event> more = new ArrayList<>();
    diagnosis.open().stream()
        .flatMap(finding -> Proposed.afterwards(finding).stream())
        .forEach(draft -> more.addAll(draft.events()));
    if (!more.isEmpty() && random.nextBoolean()) {
      more.subList(0, random.nextInt(more.size())).clear();
    }
    more.add(random.nextInt(more.size() + 1), again.event());
    for (Event event : more) {
      notes.add(new Noted(EntryId.of("more " + notes.size()), event, end));
    }
    return new AnyRecord(record.method(), ImmutableList.copyOf(notes), record.asOf());
  }

  @Property(tries = 300)
  void whatTouchesNothingThatARuleReadsChangesNoFinding(
      @ForAll("records") AnyRecord record, @ForAll int choice) {
    List<Noted> notes = new ArrayList<>(record.notes());
    int place = Math.floorMod(choice, notes.size());
    notes.add(
        place + 1, new Noted(EntryId.of("unrelated"), new Unrelated(), notes.get(place).when()));
    assertThat(record.diagnosis(notes)).isEqualTo(record.diagnosis());
  }
}
