package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.MOBILIZATION_WINDOW;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.RelayEdit;
import org.leadershipmethod.testkit.Spoiled;

/** The harder the circumstances, the sooner a duty is due; never later. */
class DifficultyProperties {

  @Provide
  Arbitrary<Chronicle> records() {
    return LawfulRecords.lawfulRecords()
        .map(record -> RelayEdit.NOT_MOBILIZED.of(record, 0))
        .filter(Optional::isPresent)
        .map(spoiled -> spoiled.map(Spoiled::chronicle).orElseThrow());
  }

  @Property(tries = 300)
  @Proves(Clause.M9_2)
  void harderCircumstancesFindAtLeastAsMuchAtEveryMoment(
      @ForAll("records") Chronicle chronicle, @ForAll @IntRange(max = 40) int days) {
    Diagnosis ordinary = diagnosis(chronicle, Difficulty.ORDINARY, days);
    Diagnosis hard = diagnosis(chronicle, Difficulty.HARD, days);
    Diagnosis severe = diagnosis(chronicle, Difficulty.SEVERE, days);
    assertThat(Expected.in(hard)).containsAll(Expected.in(ordinary));
    assertThat(Expected.in(severe)).containsAll(Expected.in(hard));
    Statistics.label("sooner")
        .collect(Expected.in(severe).size() > Expected.in(ordinary).size())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 2));
  }

  private static Diagnosis diagnosis(Chronicle chronicle, Difficulty difficulty, int days) {
    return Diagnosis.of(
        LeadershipMethod.of(RELAY).under(difficulty),
        chronicle,
        chronicle.last().orElseThrow().when().latest().plus(Duration.ofDays(days)));
  }

  @Property
  @Proves(Clause.M9_2)
  void aWindowIsNeverLongerThanStated(@ForAll @IntRange(min = 1, max = 366) int days) {
    Duration stated = Duration.ofDays(days);
    Duration hard = MOBILIZATION_WINDOW.under(Difficulty.HARD, stated);
    assertThat(MOBILIZATION_WINDOW.under(Difficulty.ORDINARY, stated)).isEqualTo(stated);
    assertThat(hard).isLessThan(stated);
    assertThat(MOBILIZATION_WINDOW.under(Difficulty.SEVERE, stated)).isLessThan(hard);
  }
}
