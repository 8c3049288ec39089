package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.OfUnknownKind;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Noted;

/** What this program does not know is a hole in the record, and nobody's fault. */
class UnknownKindProperties {

  /** Something that a newer program wrote down. */
  private record Newer(String kind) implements OfUnknownKind {}

  private static final Newer NEWER = new Newer("newer");

  @Provide
  Arbitrary<AnyRecord> records() {
    return AnyRecords.records();
  }

  @Property(tries = 400)
  void anEntryOfAnUnknownKindNeverAddsAFinding(
      @ForAll("records") AnyRecord record, @ForAll int choice) {
    int place = Math.floorMod(choice, record.notes().size());
    List<Noted> written = new ArrayList<>(record.notes());
    Noted lost = written.get(place);
    written.set(place, new Noted(lost.id(), NEWER, lost.when()));
    Diagnosis known = record.diagnosis();
    Diagnosis diagnosis = record.diagnosis(written);
    assertThat(Expected.in(known)).containsAll(Expected.in(diagnosis));
    if (lost.when().latest().isAfter(record.asOf())) {
      assertThat(diagnosis.unknownKinds()).isEmpty();
    } else {
      assertThat(diagnosis.unknownKinds()).isEqualTo(ImmutableMap.of("newer", 1));
      assertThat(diagnosis.toString()).contains("not known here: 1 entry of the kind 'newer'");
    }
    Statistics.label("a finding less")
        .collect(Expected.in(diagnosis).size() < Expected.in(known).size())
        .coverage(fair -> fair.check(true).percentage(share -> share > 15));
  }

  @Property(tries = 300)
  void whatWasFoundBeforeItStands(@ForAll("records") AnyRecord record) {
    List<Noted> written = new ArrayList<>(record.notes());
    written.add(new Noted(EntryId.of("newer"), NEWER, When.at(record.asOf())));
    Diagnosis diagnosis = record.diagnosis(written);
    ImmutableList<NotExamined> open =
        diagnosis.notExamined().stream()
            .filter(one -> one.reason().toString().contains("which is not known here"))
            .collect(ImmutableList.toImmutableList());
    Diagnosis known = record.diagnosis();
    assertThat(diagnosis.findings())
        .isEqualTo(
            known.findings().stream().filter(one -> one.breach().turn().isPresent()).toList());
    assertThat(open).hasSize(known.findings().size() - diagnosis.findings().size());
    assertThat(open).allMatch(one -> one.rule().isPresent() && one.where().isPresent());
  }

  @Property(tries = 200)
  void aKindThatDoesNotMatterChangesNothing(
      @ForAll("records") AnyRecord record, @ForAll int choice) {
    int place = Math.floorMod(choice, record.notes().size());
    List<Noted> written = new ArrayList<>(record.notes());
    written.add(place + 1, new Noted(EntryId.of("newer"), NEWER, record.notes().get(place).when()));
    AnyRecord disregarding =
        new AnyRecord(record.method().disregarding("newer"), record.notes(), record.asOf());
    assertThat(disregarding.diagnosis(written)).isEqualTo(record.diagnosis());
  }
}
