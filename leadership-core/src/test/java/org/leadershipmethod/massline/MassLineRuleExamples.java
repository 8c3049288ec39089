package org.leadershipmethod.massline;

import static org.leadershipmethod.massline.ReadingInCounty.ASKED;
import static org.leadershipmethod.massline.ReadingInCounty.EMBRACED;
import static org.leadershipmethod.massline.ReadingInCounty.EVENINGS;
import static org.leadershipmethod.massline.ReadingInCounty.EXPLAINED;
import static org.leadershipmethod.massline.ReadingInCounty.HEARD;
import static org.leadershipmethod.massline.ReadingInCounty.HELD;
import static org.leadershipmethod.massline.ReadingInCounty.KNOWN;
import static org.leadershipmethod.massline.ReadingInCounty.LAMPS;
import static org.leadershipmethod.massline.ReadingInCounty.MADE;
import static org.leadershipmethod.massline.ReadingInCounty.PRACTISED;
import static org.leadershipmethod.massline.ReadingInCounty.STUDIED;
import static org.leadershipmethod.massline.ReadingInCounty.TEST;
import static org.leadershipmethod.massline.ReadingInCounty.TESTED;
import static org.leadershipmethod.massline.ReadingInCounty.begun;
import static org.leadershipmethod.massline.ReadingInCounty.directive;
import static org.leadershipmethod.massline.ReadingInCounty.embraced;
import static org.leadershipmethod.massline.ReadingInCounty.explained;
import static org.leadershipmethod.massline.ReadingInCounty.made;
import static org.leadershipmethod.massline.ReadingInCounty.studied;
import static org.leadershipmethod.massline.ReadingInCounty.tested;
import static org.leadershipmethod.massline.ReadingInCounty.voiced;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.RuleExample;

/** What breaks each rule about ideas on their way, and what keeps it. */
public final class MassLineRuleExamples {

  private MassLineRuleExamples() {}

  /** One for each rule. */
  public static ImmutableList<RuleExample> all() {
    return ImmutableList.of(
        new RuleExample(MassLineRuleId.IDEA_FROM_NOBODY, ASKED.when(made()), MADE),
        new RuleExample(
            MassLineRuleId.VOICES_OF_ONE_PART,
            ASKED.when(voiced(EVENINGS, "ada"), studied(EVENINGS), made(EVENINGS)),
            MADE),
        new RuleExample(
            MassLineRuleId.CONCENTRATED_WITHOUT_STUDY, HEARD.when(made(EVENINGS, LAMPS)), MADE),
        new RuleExample(
            MassLineRuleId.IDEA_UNACCOUNTED_FOR,
            STUDIED.when(made(EVENINGS), explained()).later(30),
            EXPLAINED.later(30)),
        new RuleExample(MassLineRuleId.IDEA_NOT_PROPAGATED, MADE.later(30), EXPLAINED.later(30)),
        new RuleExample(MassLineRuleId.IDEA_NOT_EXPLAINED, KNOWN.later(30), EXPLAINED.later(30)),
        new RuleExample(MassLineRuleId.PHASE_SKIPPED, KNOWN.when(embraced()), EMBRACED),
        new RuleExample(MassLineRuleId.IDEA_LEFT_LYING, EXPLAINED.later(90), TESTED.later(90)),
        new RuleExample(MassLineRuleId.TESTED_WITHOUT_ACTION, HELD.when(tested()), TESTED),
        new RuleExample(
            MassLineRuleId.EXPERIENCE_NEVER_SUMMED_UP, PRACTISED.later(90), TESTED.later(90)),
        new RuleExample(
            MassLineRuleId.SPIRAL_STOPPED,
            TESTED.later(183),
            TESTED.when(begun("who still cannot read")).later(90)),
        new RuleExample(
            MassLineRuleId.DIRECTIVE_OUTSIDE_TURN,
            TESTED.when(directive()),
            TESTED.when(directive(TEST))));
  }
}
