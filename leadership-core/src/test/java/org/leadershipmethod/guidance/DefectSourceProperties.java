package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.guidance.LiteracyInCounty.CALLED;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.Story;

/** A defect comes from what was written down last of its rule and its unit, and from no guess. */
@Proves(Clause.M5_5)
class DefectSourceProperties {

  @Provide
  Arbitrary<List<SourceTraced>> traced() {
    return Combinators.combine(
            Arbitraries.of(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, RuleId.of("Another")),
            Arbitraries.of(LiteracyInCounty.COUNTY, LiteracyInCounty.SCHOOL),
            Arbitraries.of(DefectSource.class))
        .as(SourceTraced::new)
        .list()
        .ofMaxSize(6);
  }

  @Property
  void theLastOneOfTheRuleAtTheUnitCounts(@ForAll("traced") List<SourceTraced> traced) {
    Story story = CALLED.when(traced.toArray(SourceTraced[]::new)).later(20);
    Finding finding = story.diagnosis().open().get(0);
    UnitId county = LiteracyInCounty.COUNTY;
    DefectSource last =
        traced.stream()
            .filter(one -> one.unit().equals(county) && one.rule().equals(finding.rule()))
            .reduce((before, after) -> after)
            .map(SourceTraced::source)
            .orElse(DefectSource.UNKNOWN);
    assertThat(finding.where()).isEqualTo(county);
    assertThat(DefectSources.in(story.practice().situation()).of(finding)).isEqualTo(last);
    Statistics.label("source")
        .collect(last)
        .coverage(fair -> fair.check(DefectSource.NOT_SEEN).percentage(share -> share > 5));
  }

  @Example
  void eachSourceHasItsOwnRemedy() {
    assertThat(Stream.of(DefectSource.values()).map(one -> one.remedy().toString()))
        .isEqualTo(
            ImmutableList.of(
                "ask those concerned whether they did not see why it matters, or do not know how"
                    + " to do it",
                "explain why it matters, by what came of it where it was done",
                "practise it at one point, together with somebody who can do it"));
  }
}
