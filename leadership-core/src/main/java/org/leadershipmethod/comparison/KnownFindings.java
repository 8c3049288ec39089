package org.leadershipmethod.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multisets;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * The open findings of an earlier diagnosis, written down so that only new ones fail a check.
 *
 * <p>A check reads the file, looks, and says what is new:
 *
 * <pre>{@code
 * KnownFindings known = KnownFindings.ofText(Files.readString(file)).orElseThrow();
 * FindingsSince since = known.in(diagnosis);
 * System.out.println(since);
 * System.exit(since.hasNew() ? 1 : 0);
 * }</pre>
 *
 * <p>It is a ratchet: {@link #tightenedBy} only ever takes away, namely what was mended; the one
 * way to make it longer is {@link #adopting}, which somebody has to write down. {@code
 * later.without(earlier)} shows how it grew between two versions of the file, and {@code
 * earlier.without(later)} what was struck out.
 *
 * <p>Findings are recognized by their {@link FindingIdentity}; where several are not told apart by
 * it, so many are known. A state of things that ended, was struck out and comes again is new.
 *
 * <p>This class is immutable.
 */
public final class KnownFindings {

  private static final KnownFindings NONE = new KnownFindings(ImmutableSortedMultiset.of());

  private final ImmutableSortedMultiset<FindingIdentity> findings;

  KnownFindings(ImmutableSortedMultiset<FindingIdentity> findings) {
    this.findings = findings;
  }

  /** Nothing is known: every open finding is new. */
  public static KnownFindings none() {
    return NONE;
  }

  /** The findings that are open in a diagnosis. */
  public static KnownFindings of(Diagnosis diagnosis) {
    return NONE.adopting(diagnosis.open());
  }

  /**
   * Known findings from their text form, or everything that is wrong with it, line by line.
   *
   * <p>The order of the lines does not matter; lines that are blank or begin with {@code #} say
   * nothing.
   *
   * @param text what {@link #toText} wrote, and people may have edited
   */
  public static Checked<KnownFindings> ofText(String text) {
    return new KnownFindingsReading(requireNonNull(text, "text")).read();
  }

  /**
   * These findings as a text for people and for version control: a heading, then a line for each
   * finding, in a fixed order.
   *
   * <p>A line has the rule, the place and the thing it is about, then the occasion, if there is
   * one, and how many there are, if there are several:
   *
   * <pre>{@code
   * known findings, format 1
   * ChargeShared | mill | mill
   * HeadBypassed | school | task literacy at school | when 2030-03-01
   * HeadBypassed | school | task literacy at school | in ticket-17 | 2 times
   * }</pre>
   *
   * <p>A backslash goes before whatever would be misread: <code>\|</code>, <code>\\</code>, <code>
   * \n</code>, and characters that nobody can see by their number.
   */
  public String toText() {
    return KnownFindingsText.of(findings);
  }

  /** What is known, with how many there are of each. */
  public ImmutableSortedMultiset<FindingIdentity> findings() {
    return findings;
  }

  /** How many findings are known. */
  public int size() {
    return findings.size();
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return findings.isEmpty();
  }

  /** How many findings of each rule are known. */
  public ImmutableSortedMap<RuleId, Integer> byRule() {
    TreeMap<RuleId, Integer> counts = new TreeMap<>();
    findings.forEach(one -> counts.merge(one.rule(), 1, Integer::sum));
    return ImmutableSortedMap.copyOfSorted(counts);
  }

  /** What became of them in a diagnosis, and what is new in it. */
  public FindingsSince in(Diagnosis diagnosis) {
    return new Following(this, diagnosis).findings();
  }

  /**
   * What still has to be known after a diagnosis: all but what was mended or has ended.
   *
   * <p>Nothing is added, and what was not examined, or is no longer in the record, stays: not to be
   * seen is not to be mended.
   */
  public KnownFindings tightenedBy(Diagnosis diagnosis) {
    FindingsSince since = in(diagnosis);
    return without(
        known(
            Stream.concat(
                since.mended().stream().map(FindingIdentity::of), since.ended().stream())));
  }

  /** These and some findings more, of which somebody decided that they are to be known. */
  public KnownFindings adopting(Iterable<Finding> adopted) {
    ImmutableSortedMultiset.Builder<FindingIdentity> all = ImmutableSortedMultiset.naturalOrder();
    all.addAll(findings);
    Argument.all("adopted", adopted).forEach(finding -> all.add(FindingIdentity.of(finding)));
    return new KnownFindings(all.build());
  }

  /** These without those that others know too, each as often as they know it. */
  public KnownFindings without(KnownFindings others) {
    return new KnownFindings(
        ImmutableSortedMultiset.copyOf(Multisets.difference(findings, others.findings)));
  }

  private static KnownFindings known(Stream<FindingIdentity> findings) {
    return new KnownFindings(ImmutableSortedMultiset.copyOf(findings.iterator()));
  }

  /** Two are equal when they know the same findings, each as often. */
  @Override
  public boolean equals(Object other) {
    return other instanceof KnownFindings that && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return findings.hashCode();
  }

  /** How many there are, rule by rule. */
  @Override
  public String toString() {
    return size() + " known findings" + (isEmpty() ? "" : " " + byRule());
  }
}
