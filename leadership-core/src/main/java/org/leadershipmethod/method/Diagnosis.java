package org.leadershipmethod.method;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.rule.Bounds;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Words;

/**
 * What was found in a record, as of a moment: every departure from the method, and what could not
 * be looked at.
 *
 * <p>Findings of steps come first, in the order of the record; then what is so as of the moment,
 * rule by rule and place by place. What somebody did again before it was mended is one finding, if
 * the rule says whose step it was ({@link org.leadershipmethod.rule.Breach#by}). The same record
 * gives the same diagnosis: it is a value with equality, and two can be compared. A bound that was
 * moved shows in {@link #bounds()}. Every finding comes with what would mend it, or says why
 * nothing can ({@code M9.3}).
 *
 * @param asOf the moment
 * @param coverage what the record covers
 * @param bounds the bounds that were in force
 * @param findings every departure, open and mended
 * @param notExamined what is neither a pass nor a finding
 * @param examined how often each rule that could be asked looked at something; 0 says that nothing
 *     in the record concerned it, which is no pass
 * @param unknownKinds how many entries there are of each kind that is not known here; what is found
 *     broken after the first of them is not examined unless the step alone shows it, because nobody
 *     can say what it changed
 */
public record Diagnosis(
    Instant asOf,
    Coverage coverage,
    Bounds bounds,
    ImmutableList<Finding> findings,
    ImmutableList<NotExamined> notExamined,
    ImmutableMap<RuleId, Integer> examined,
    ImmutableMap<String, Integer> unknownKinds) {

  /** Makes a diagnosis of its parts. */
  public Diagnosis {
    requireNonNull(asOf, "asOf");
    requireNonNull(coverage, "coverage");
    requireNonNull(bounds, "bounds");
    requireNonNull(findings, "findings");
    requireNonNull(notExamined, "notExamined");
    requireNonNull(examined, "examined");
    requireNonNull(unknownKinds, "unknownKinds");
  }

  /**
   * Reads a chronicle as of a moment; entries that were over later are not known then.
   *
   * <p>A finding stands in every order that the times of the entries allow, and for the moments
   * that are tried in it. Where one choice of them is lawful, it is not examined, and the reason
   * says which entry is too vague. Of a time of more than a day the ends are tried and some days
   * between them: each day of a month, if nothing else is so vague. So a finding may remain that
   * only other days would acquit, of a longer time or of several at once. Nor is anything tried of
   * an entry that came certainly before the last hundred; where its order is open, it is not
   * examined.
   *
   * @param method what is in force
   * @param chronicle what happened
   * @param asOf the moment
   */
  public static Diagnosis of(LeadershipMethod method, Chronicle chronicle, Instant asOf) {
    requireNonNull(asOf, "asOf");
    Fold fold = new Fold(Examination.begin(method, chronicle.coverage()));
    Ahead ahead = new Ahead(chronicle);
    int read = 0;
    for (Entry entry : chronicle) {
      if (entry.when().latest().isAfter(asOf)) {
        break;
      }
      fold.read(entry, ahead);
      read++;
    }
    return fold.examination().diagnosis(asOf, Ahead.straddling(chronicle, read, asOf));
  }

  /** The same, with more that could not be looked at. */
  public Diagnosis withNotExamined(Iterable<NotExamined> more) {
    return new Diagnosis(
        asOf,
        coverage,
        bounds,
        findings,
        ImmutableList.<NotExamined>builder()
            .addAll(notExamined)
            .addAll(Argument.all("more", more))
            .build(),
        examined,
        unknownKinds);
  }

  /** The findings that nothing has mended yet. */
  public ImmutableList<Finding> open() {
    return findings.stream().filter(Finding::isOpen).collect(toImmutableList());
  }

  /** Those of the open findings that are questions, which a reason answers. */
  public ImmutableList<Finding> questions() {
    return open().stream().filter(Finding::question).collect(toImmutableList());
  }

  /** The findings that were mended since. */
  public ImmutableList<Finding> mended() {
    return findings.stream().filter(finding -> !finding.isOpen()).collect(toImmutableList());
  }

  /** The findings of one rule, open and mended. */
  public ImmutableList<Finding> findings(RuleId rule) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(rule))
        .collect(toImmutableList());
  }

  /** How many findings of each rule are open; the rules with the most come first. */
  public ImmutableMap<RuleId, Integer> openByRule() {
    return CountsByKind.of(open(), Finding::rule);
  }

  /** How many findings are open at each place; the places with the most come first. */
  public ImmutableMap<Key, Integer> openByPlace() {
    return CountsByKind.of(open(), Finding::where);
  }

  /** How many findings of each rule were mended since; the rules with the most come first. */
  public ImmutableMap<RuleId, Integer> mendedByRule() {
    return CountsByKind.of(mended(), Finding::rule);
  }

  /** How many findings were mended since at each place; the places with the most come first. */
  public ImmutableMap<Key, Integer> mendedByPlace() {
    return CountsByKind.of(mended(), Finding::where);
  }

  /** The rules that were asked and found nothing that concerned them: neither passed nor broken. */
  public ImmutableList<RuleId> idle() {
    return examined.entrySet().stream()
        .filter(count -> count.getValue() == 0)
        .map(count -> count.getKey())
        .collect(toImmutableList());
  }

  /** Counts, the open findings in full, and what was not examined, in a language. */
  public String told(Words words) {
    return new DiagnosisText(requireNonNull(words, "words")).of(this);
  }

  /** Counts, the open findings in full, and what was not examined, in English. */
  @Override
  public String toString() {
    return told(Words.ENGLISH);
  }
}
