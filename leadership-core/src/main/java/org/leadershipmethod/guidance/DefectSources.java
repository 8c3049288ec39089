package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;

/**
 * Where defects come from, as the record says ({@code M5.5}).
 *
 * <p>This is the picture of {@link DefectSourceView}, immutable like each picture. For example:
 *
 * <pre>{@code
 * DefectSources sources = DefectSources.in(practice.situation());
 * diagnosis.open().forEach(finding -> System.out.println(sources.of(finding).remedy()));
 * }</pre>
 */
public final class DefectSources {

  static final DefectSources NONE = new DefectSources(SharedMap.empty());

  /**
   * A defect.
   *
   * @param rule the rule that finds it
   * @param where where it is found
   */
  private record Defect(RuleId rule, Key where) {}

  private final SharedMap<Defect, DefectSource> traced;

  private DefectSources(SharedMap<Defect, DefectSource> traced) {
    this.traced = traced;
  }

  /** The sources as they are known in a situation. */
  public static DefectSources in(Situation now) {
    return now.view(DefectSourceView.SOURCES);
  }

  /** The source of what was found; unknown where nobody wrote it down. */
  public DefectSource of(Finding finding) {
    requireNonNull(finding, "finding");
    return traced.getOrDefault(new Defect(finding.rule(), finding.where()), DefectSource.UNKNOWN);
  }

  DefectSources with(SourceTraced source) {
    return new DefectSources(
        traced.plus(new Defect(source.rule(), source.unit()), source.source()));
  }

  /** Of how many defects the source is known. */
  @Override
  public String toString() {
    return Counted.of(traced.size(), "defect", "defects");
  }
}
