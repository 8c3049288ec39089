package org.leadershipmethod.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanFamily.PLAN;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.PlanEdit;
import org.leadershipmethod.testkit.PlannedRecord;
import org.leadershipmethod.testkit.PlannedRecords;
import org.leadershipmethod.testkit.Spoiled;

/** Findings in records in which the host gave every entry its id. */
class FollowedPlansProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(PLAN);

  /** An event that no view and no rule knows. */
  private record Remark(String words) implements Event {}

  /** A lawful record and an edit of it. */
  record Case(PlannedRecord record, Spoiled spoiled) {

    Diagnosis diagnosis(Chronicle chronicle) {
      return Diagnosis.of(METHOD, chronicle, spoiled.notes().asOf());
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            PlannedRecords.plannedRecords(),
            Arbitraries.of(PlanEdit.class),
            Arbitraries.integers().between(0, 999))
        .as((record, edit, choice) -> edit.of(record, choice).map(one -> new Case(record, one)))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  @Property(tries = 200)
  void exactlyWhatWentWrongIsNewAndComesBackFromTheFile(@ForAll("cases") Case one) {
    KnownFindings lawful = KnownFindings.of(one.diagnosis(one.record().chronicle()));
    Diagnosis spoiled = one.diagnosis(one.spoiled().chronicle());
    FindingsSince since = lawful.in(spoiled);
    assertThat(Expected.in(spoiled)).isEqualTo(one.spoiled().expected());
    // what was mended later in the record is not open, and so not new
    assertThat(since.appeared()).isEqualTo(spoiled.open());
    assertThat(since.stillOpen()).isEmpty();
    KnownFindings known = KnownFindings.of(spoiled);
    assertThat(KnownFindings.ofText(known.toText()).orElseThrow()).isEqualTo(known);
    Statistics.label("known by its entries")
        .collect(known.findings().stream().anyMatch(finding -> !finding.entries().isEmpty()))
        .coverage(fair -> fair.check(true).percentage(share -> share > 5));
  }

  @Property(tries = 200)
  void aFindingIsTheSameWhenEntriesMove(@ForAll("cases") Case one) {
    ChronicleBuilder moved = Chronicle.builder();
    moved.add(EntryId.of("remark"), new Remark("written in later"), When.OUTSET);
    for (Noted note : one.spoiled().notes().all()) {
      moved.add(note.id(), note.event(), note.when());
    }
    KnownFindings known = KnownFindings.of(one.diagnosis(one.spoiled().chronicle()));
    assertThat(known.in(one.diagnosis(moved.build())).isUnchanged()).isTrue();
  }
}
