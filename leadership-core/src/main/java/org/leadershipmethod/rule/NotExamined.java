package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.input.Problem;

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
    Optional<RuleId> rule, Optional<Key> where, Optional<EntryId> entry, Sentence reason) {

  private static final Template UNCOVERED =
      Template.of("unexamined.uncovered", "the record does not cover {what}");
  private static final Template NOT_IN_FORCE =
      Template.of("unexamined.notInForce", "the rule is not in force");
  private static final Template NOT_OVER =
      Template.of("unexamined.notOver", "it was not over by {moment}");
  private static final Template RULE = Template.of("unexamined.rule", "rule {rule}");
  private static final Template RULE_AT =
      Template.of("unexamined.ruleAt", "rule {rule} at {where}");
  private static final Template TOLD =
      Template.of("unexamined.told", "{subject}: not examined: {reason}");

  static final ImmutableList<Template> TEMPLATES =
      ImmutableList.of(UNCOVERED, NOT_IN_FORCE, NOT_OVER, RULE, RULE_AT, TOLD);

  /** Makes a note of what was not examined. */
  public NotExamined {
    requireNonNull(rule, "rule");
    requireNonNull(where, "where");
    requireNonNull(entry, "entry");
    requireNonNull(reason, "reason");
  }

  /** That a rule could not be asked at all. */
  public static NotExamined of(RuleId rule, Sentence reason) {
    return new NotExamined(
        Optional.of(requireNonNull(rule, "rule")), Optional.empty(), Optional.empty(), reason);
  }

  /** That a rule could not be asked about one thing. */
  public static NotExamined of(RuleId rule, Key where, Sentence reason) {
    return new NotExamined(
        Optional.of(requireNonNull(rule, "rule")),
        Optional.of(requireNonNull(where, "where")),
        Optional.empty(),
        reason);
  }

  /** That a rule could not look at one thing in an entry. */
  public static NotExamined of(RuleId rule, Key where, EntryId entry, Sentence reason) {
    return new NotExamined(
        Optional.of(requireNonNull(rule, "rule")),
        Optional.of(requireNonNull(where, "where")),
        Optional.of(requireNonNull(entry, "entry")),
        reason);
  }

  /** That no view could use an entry. */
  public static NotExamined of(EntryId entry, Sentence reason) {
    return new NotExamined(
        Optional.empty(), Optional.empty(), Optional.of(requireNonNull(entry, "entry")), reason);
  }

  /** That an entry names something, or says something, that cannot be used. */
  public static NotExamined of(EntryId entry, Problem problem) {
    return of(entry, ValueWords.of(requireNonNull(problem, "problem")));
  }

  /**
   * The reason where a record does not cover something.
   *
   * @param what a place, or a time
   */
  public static Sentence uncovered(Object what) {
    return UNCOVERED.with("what", requireNonNull(what, "what"));
  }

  /** The reason where a rule was asked earlier, and is not any more. */
  public static Sentence notInForce() {
    return NOT_IN_FORCE.alone();
  }

  /** The reason where something may have happened later than a moment. */
  public static Sentence notOver(Instant moment) {
    return NOT_OVER.with("moment", requireNonNull(moment, "moment"));
  }

  /** What was not examined: {@code rule HeadBypassed at school, entry e2}. */
  public Phrase subject() {
    return subject(Set.of());
  }

  /**
   * The same where some entries were not written, since they are of a step that was refused: {@code
   * rule HeadBypassed at school, the step itself}.
   *
   * @param unwritten the ids that these would have had
   */
  public Phrase subject(Set<EntryId> unwritten) {
    ImmutableList.Builder<Object> parts = ImmutableList.builder();
    rule.ifPresent(id -> parts.add(asked(id)));
    entry.ifPresent(parts::add);
    return Sentence.withUnwritten(Phrase.of(parts.build()), requireNonNull(unwritten, "unwritten"));
  }

  private Sentence asked(RuleId id) {
    return where
        .map(place -> RULE_AT.with(Arguments.of("rule", id).and("where", place)))
        .orElseGet(() -> RULE.with("rule", id));
  }

  /**
   * The reason where some entries were not written, since they are of a step that was refused: it
   * names no id that another entry will have.
   *
   * @param unwritten the ids that these would have had
   */
  public Sentence reason(Set<EntryId> unwritten) {
    return reason.withUnwritten(requireNonNull(unwritten, "unwritten"));
  }

  /** What was not examined, and the reason, as a sentence. */
  public Sentence told() {
    return TOLD.with(Arguments.of("subject", subject()).and("reason", reason));
  }

  /** What was not examined, and the reason. */
  @Override
  public String toString() {
    return told().toString();
  }
}
