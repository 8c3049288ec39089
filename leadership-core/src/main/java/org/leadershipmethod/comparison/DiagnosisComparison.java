package org.leadershipmethod.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.TreeMap;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.RuleId;

/**
 * Two diagnoses side by side: what is new, what became of the rest, and whether both looked at the
 * same.
 *
 * <p>For example the record of March and that of June, or one record under two bounds:
 *
 * <pre>{@code
 * System.out.println(DiagnosisComparison.between(inMarch, inJune));
 * }</pre>
 *
 * <p>Turned round, what was new is what is not open any more, and the other way about. It is a
 * value: two are equal when they compare equal diagnoses.
 *
 * <p>It compares what both found, and not the two records: entries that no rule minds do not show.
 * Whether the work got better it does not say either: fewer findings may mean that less was looked
 * at, which is why the rules that were asked are compared, too. Numbers of findings are of those
 * that are open.
 */
public final class DiagnosisComparison {

  private final Diagnosis earlier;
  private final Diagnosis later;
  private final FindingsSince findings;

  private DiagnosisComparison(Diagnosis earlier, Diagnosis later) {
    this.earlier = requireNonNull(earlier, "earlier");
    this.later = requireNonNull(later, "later");
    this.findings = KnownFindings.of(earlier).in(later);
  }

  /**
   * One diagnosis beside another that was made later, or under other bounds, or of a copy.
   *
   * @param earlier what to compare with; nobody checks that its moment is the earlier one
   * @param later what to compare
   */
  public static DiagnosisComparison between(Diagnosis earlier, Diagnosis later) {
    return new DiagnosisComparison(earlier, later);
  }

  /** The diagnosis that the other is compared with. */
  public Diagnosis earlier() {
    return earlier;
  }

  /** The diagnosis that is compared. */
  public Diagnosis later() {
    return later;
  }

  /**
   * What became of the findings that were open, and what is new. Those that the earlier diagnosis
   * has as mended are not followed.
   */
  public FindingsSince findings() {
    return findings;
  }

  /**
   * The rules that could be asked later and not earlier: what they find was perhaps there before.
   *
   * <p>For example a family was put in force in between: its findings are new to the diagnosis, and
   * perhaps old in the work.
   */
  public ImmutableSet<RuleId> newlyExamined() {
    return Sets.difference(asked(later), asked(earlier)).immutableCopy();
  }

  /** The rules that could be asked earlier and not later: of these nothing is said any more. */
  public ImmutableSet<RuleId> noLongerExamined() {
    return Sets.difference(asked(earlier), asked(later)).immutableCopy();
  }

  private static Set<RuleId> asked(Diagnosis diagnosis) {
    return diagnosis.examined().keySet();
  }

  /**
   * Which bounds differ, a line each: first how they were, then how they are. Empty where both were
   * asked under the same bounds.
   */
  public ImmutableList<String> changedBounds() {
    ImmutableList<String> before = earlier.bounds().changes();
    ImmutableList<String> now = later.bounds().changes();
    return ImmutableList.<String>builder()
        .addAll(onlyIn(before, now, "before: "))
        .addAll(onlyIn(now, before, "now: "))
        .build();
  }

  private static ImmutableList<String> onlyIn(
      ImmutableList<String> lines, ImmutableList<String> others, String label) {
    return lines.stream()
        .filter(line -> !others.contains(line))
        .map(label::concat)
        .collect(toImmutableList());
  }

  /**
   * How many findings of a rule were open, and are.
   *
   * @param before in the earlier diagnosis
   * @param now in the later one
   */
  public record Count(int before, int now) {

    /** Both numbers: {@code 3 to 1}, or one where they are equal. */
    @Override
    public String toString() {
      return before == now ? String.valueOf(now) : before + " to " + now;
    }
  }

  /**
   * How many findings were open and are, of each rule that has any in either diagnosis.
   *
   * <p>Equal numbers need not be the same findings: one may have been mended and another come.
   * {@link #findings} tells them apart.
   */
  public ImmutableSortedMap<RuleId, Count> openByRule() {
    TreeMap<RuleId, Count> counts = new TreeMap<>();
    earlier.openByRule().forEach((rule, before) -> counts.put(rule, new Count(before, 0)));
    later
        .openByRule()
        .forEach(
            (rule, now) ->
                counts.merge(
                    rule, new Count(0, now), (was, is) -> new Count(was.before(), is.now())));
    return ImmutableSortedMap.copyOfSorted(counts);
  }

  /** Two are equal when they compare equal diagnoses. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DiagnosisComparison that
        && earlier.equals(that.earlier)
        && later.equals(that.later);
  }

  @Override
  public int hashCode() {
    return 31 * earlier.hashCode() + later.hashCode();
  }

  /** The two moments, the counts, whether both looked at the same, and what changed. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("From " + earlier.asOf() + " to " + later.asOf() + ":");
    openByRule().forEach((rule, count) -> line(text, "open of " + rule, count));
    lineOf(text, "examined now and not before", newlyExamined());
    lineOf(text, "examined before and not now", noLongerExamined());
    changedBounds().forEach(bound -> line(text, "bound", bound));
    return text.append('\n').append(findings).toString();
  }

  private static void lineOf(StringBuilder text, String label, ImmutableSet<RuleId> rules) {
    if (!rules.isEmpty()) {
      line(text, label, Joiner.on(", ").join(rules));
    }
  }

  private static void line(StringBuilder text, String label, Object words) {
    text.append("\n").append(label).append(": ").append(words);
  }
}
