package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanFamily.PLAN;

import com.google.common.collect.ImmutableMultiset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.testkit.PlanEdit;
import org.leadershipmethod.testkit.PlannedRecords;
import org.leadershipmethod.testkit.Relabelling;
import org.leadershipmethod.testkit.SpoiledPlan;

/** Other ids for the same units, people and tasks change nothing but names. */
class RelabelledPlanProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(PLAN);

  @Provide
  Arbitrary<SpoiledPlan> records() {
    return Combinators.combine(
            PlannedRecords.plannedRecords(),
            Arbitraries.of(PlanEdit.class),
            Arbitraries.integers().between(0, 999))
        .as((record, edit, choice) -> edit.of(record, choice))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  @Property(tries = 300)
  void otherIdsChangeNothingButNames(@ForAll("records") SpoiledPlan record) {
    Relabelling relabelling = Relabelling.reversed();
    SpoiledPlan other =
        new SpoiledPlan(
            relabelling.ofNotes(record.notes()), record.edited(), record.asOf(), record.expected());
    Diagnosis before = Diagnosis.of(METHOD, record.chronicle(), record.asOf());
    Diagnosis after = Diagnosis.of(METHOD, other.chronicle(), record.asOf());
    assertThat(what(after, relabelling)).isEqualTo(what(before, Relabelling.none()));
    assertThat(after.examined()).isEqualTo(before.examined());
    Statistics.label("found")
        .collect(!before.findings().isEmpty())
        .coverage(fair -> fair.check(true).percentage(share -> share > 90));
  }

  private record What(String rule, String where, Optional<Turn> turn, boolean open) {}

  private static ImmutableMultiset<What> what(Diagnosis diagnosis, Relabelling relabelling) {
    return diagnosis.findings().stream()
        .map(
            one ->
                new What(
                    one.rule().value(),
                    relabelling.back(one.where().toString()),
                    one.breach().turn(),
                    one.isOpen()))
        .collect(ImmutableMultiset.toImmutableMultiset());
  }
}
