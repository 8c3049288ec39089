package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.Relabelling;
import org.leadershipmethod.testkit.RelayEdit;
import org.leadershipmethod.testkit.SpoiledRelay;

/** Other ids for the same units, people and tasks change nothing but names. */
class RelabelledProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);

  @Provide
  Arbitrary<SpoiledRelay> records() {
    return Combinators.combine(
            LawfulRecords.lawfulRecords(),
            Arbitraries.of(RelayEdit.class),
            Arbitraries.integers().between(0, 999))
        .as((record, edit, choice) -> edit.of(record, choice))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  @Property(tries = 300)
  void otherIdsChangeNothingButNames(@ForAll("records") SpoiledRelay record) {
    Relabelling relabelling = Relabelling.reversed();
    Chronicle relabelled = LawfulRecord.chronicle(relabelling.of(record.written()));
    Diagnosis before = diagnosis(record.chronicle());
    Diagnosis after = diagnosis(relabelled);
    Statistics.label("found")
        .collect(!before.findings().isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share > 90));
    assertThat(after.findings()).hasSameSizeAs(before.findings());
    assertThat(what(after, relabelling)).isEqualTo(what(before, Relabelling.none()));
    assertThat(after.examined()).isEqualTo(before.examined());
  }

  private static Diagnosis diagnosis(Chronicle chronicle) {
    return Diagnosis.of(
        METHOD,
        chronicle,
        chronicle.last().orElseThrow().when().latest().plusSeconds(400L * 86_400));
  }

  /** What a finding says, in the names of before; positions and words stay. */
  private record What(String rule, String where, ImmutableSet<String> who, Optional<Turn> turn) {}

  private static ImmutableSet<What> what(Diagnosis diagnosis, Relabelling relabelling) {
    return diagnosis.findings().stream()
        .map(one -> what(one, relabelling))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static What what(Finding finding, Relabelling relabelling) {
    return new What(
        finding.rule().value(),
        relabelling.back(finding.where().toString()),
        finding.who().stream()
            .map(PersonId::value)
            .map(relabelling::back)
            .collect(ImmutableSet.toImmutableSet()),
        finding.breach().turn());
  }
}
