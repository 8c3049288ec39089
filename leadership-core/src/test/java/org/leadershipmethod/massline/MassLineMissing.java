package org.leadershipmethod.massline;

import static org.leadershipmethod.massline.ReadingInCounty.TESTED;
import static org.leadershipmethod.massline.ReadingInCounty.directive;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Missing;

/** What each rule about ideas on their way says is missing. */
public final class MassLineMissing {

  private MassLineMissing() {}

  /** At least one story for each rule. */
  public static ImmutableList<Missing> all() {
    return ImmutableList.of(
        of(MassLineRuleId.IDEA_FROM_NOBODY, "an idea that somebody else voiced"),
        of(MassLineRuleId.VOICES_OF_ONE_PART, "the voice of somebody else"),
        of(MassLineRuleId.CONCENTRATED_WITHOUT_STUDY, "a study of each idea that it was made of"),
        of(
            MassLineRuleId.IDEA_UNACCOUNTED_FOR,
            "a concentrated idea that comes from it, or a reason why none does"),
        of(MassLineRuleId.IDEA_NOT_PROPAGATED, "a unit in which it is made known and explained"),
        of(MassLineRuleId.IDEA_NOT_EXPLAINED, "that somebody explains it here"),
        of(MassLineRuleId.PHASE_SKIPPED, "the station before it on the way of an idea"),
        of(
            MassLineRuleId.IDEA_LEFT_LYING,
            "a word on how the idea goes on here, or why it does not"),
        of(MassLineRuleId.TESTED_WITHOUT_ACTION, "that people here act on it"),
        of(
            MassLineRuleId.EXPERIENCE_NEVER_SUMMED_UP,
            "a test of the idea in what they did, or a summing-up of it"),
        of(MassLineRuleId.SPIRAL_STOPPED, "the next step of a turn, or the next turn"),
        of(
            MassLineRuleId.DIRECTIVE_OUTSIDE_TURN,
            "an idea that was concentrated in a turn of a spiral"),
        Missing.of(
            MassLineRuleId.DIRECTIVE_OUTSIDE_TURN,
            TESTED.when(directive(EntryId.of("e2"))),
            "the directive cites entries of which nobody can tell whether an idea stands behind"
                + " them"));
  }

  private static Missing of(RuleId rule, String... said) {
    return Missing.in(MassLineRuleExamples.all(), rule, said);
  }
}
