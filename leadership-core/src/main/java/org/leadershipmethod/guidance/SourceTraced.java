package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.RuleId;

/**
 * Somebody found out where a defect at a unit comes from ({@code M5.5}).
 *
 * <p>The last one of a rule at a unit counts. It mends nothing: it says which remedy helps. For
 * example {@code new SourceTraced(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, UnitId.of("county"),
 * DefectSource.NOT_ABLE)}.
 *
 * @param rule the rule by which the defect was found
 * @param unit where it was found
 * @param source where it comes from
 */
public record SourceTraced(RuleId rule, UnitId unit, DefectSource source) implements Event {

  /** Makes the event. */
  public SourceTraced {
    requireNonNull(rule, "rule");
    requireNonNull(unit, "unit");
    requireNonNull(source, "source");
  }

  /** The unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the unit where the defect was found", unit));
  }
}
