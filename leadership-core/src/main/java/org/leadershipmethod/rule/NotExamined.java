package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;

/**
 * Something that a diagnosis could not look at, and why: neither a pass nor a finding.
 *
 * <p>It is a rule as a whole, a rule at one place, a rule at one place and entry, or an entry that
 * no view could use.
 *
 * @param rule the rule that could not be asked, if it is about one
 * @param where what would have been looked at, if it is about one thing
 * @param entry the entry that could not be looked at, if it is about one
 * @param reason what is not known or not covered, in plain words
 */
public record NotExamined(
    Optional<RuleId> rule, Optional<Key> where, Optional<EntryId> entry, String reason) {

  /** Makes a note of what was not examined. */
  public NotExamined {
    requireNonNull(rule, "rule");
    requireNonNull(where, "where");
    requireNonNull(entry, "entry");
    requireNonNull(reason, "reason");
  }

  /** That a rule could not be asked at all. */
  public static NotExamined of(RuleId rule, String reason) {
    return new NotExamined(
        Optional.of(requireNonNull(rule, "rule")), Optional.empty(), Optional.empty(), reason);
  }

  /** That a rule could not be asked about one thing. */
  public static NotExamined of(RuleId rule, Key where, String reason) {
    return new NotExamined(
        Optional.of(requireNonNull(rule, "rule")),
        Optional.of(requireNonNull(where, "where")),
        Optional.empty(),
        reason);
  }

  /** That a rule could not look at one thing in an entry. */
  public static NotExamined of(RuleId rule, Key where, EntryId entry, String reason) {
    return new NotExamined(
        Optional.of(requireNonNull(rule, "rule")),
        Optional.of(requireNonNull(where, "where")),
        Optional.of(requireNonNull(entry, "entry")),
        reason);
  }

  /** That no view could use an entry. */
  public static NotExamined of(EntryId entry, String reason) {
    return new NotExamined(
        Optional.empty(), Optional.empty(), Optional.of(requireNonNull(entry, "entry")), reason);
  }

  /** What was not examined, as words: {@code rule HeadBypassed at school, entry e2}. */
  public String subject() {
    return subject(Set.of());
  }

  /**
   * The same where some entries were not written, since they are of a step that was refused: {@code
   * rule HeadBypassed at school, the step itself}.
   *
   * @param unwritten the ids that these would have had
   */
  public String subject(Set<EntryId> unwritten) {
    List<String> parts = new ArrayList<>();
    rule.ifPresent(id -> parts.add("rule " + id + where.map(place -> " at " + place).orElse("")));
    entry.ifPresent(id -> parts.add(unwritten.contains(id) ? Breach.STEP : "entry " + id));
    return String.join(", ", parts);
  }

  /**
   * The reason where some entries were not written, since they are of a step that was refused: it
   * names no id that another entry will have.
   *
   * @param unwritten the ids that these would have had
   */
  public String reason(Set<EntryId> unwritten) {
    String words = reason;
    for (EntryId id : unwritten) {
      String named = "entry " + id;
      words =
          words.endsWith(named)
              ? words.substring(0, words.length() - named.length()) + Breach.STEP
              : words;
      words = words.replace(named + " ", Breach.STEP + " ").replace(named + ",", Breach.STEP + ",");
    }
    return words;
  }

  /** What was not examined, and the reason. */
  @Override
  public String toString() {
    return subject() + ": not examined: " + reason;
  }
}
