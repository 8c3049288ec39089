package org.leadershipmethod.chain;

import static org.leadershipmethod.society.SocietyRuleExamples.LED;
import static org.leadershipmethod.society.SocietyRuleExamples.PARTY;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.PAY;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.SocietyFamily;
import org.leadershipmethod.society.Union;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** What breaks each rule about the chain and its links, and what keeps it. */
public final class ChainRuleExamples {

  private static final DecisionTaken DECISION = Union.decision("d1", PAY);
  private static final MassesConsulted ASKED_WIDELY =
      asked(answers(WAGES, Part.ACTIVE, 3), answers(LAND, Part.BACKWARD, 0));

  /** What the leaders may decide: e5. */
  private static final Story MANDATED = LED.together(Union.mandate(PAY));

  /** A majority that is claimed and shown, while nobody recorded any masses. */
  static final Story CLAIMED_WITHOUT_MASSES =
      Story.of(LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY, ChainFamily.CHAIN))
          .when(
              Union.founding(),
              ASKED_WIDELY,
              DECISION.withMajorityShownBy(ImmutableList.of(EntryId.of("e2"))));

  private ChainRuleExamples() {}

  /** One for each rule. */
  public static ImmutableList<RuleExample> all() {
    return ImmutableList.<RuleExample>builder().addAll(ofDecisions()).addAll(ofTime()).build();
  }

  private static ImmutableList<RuleExample> ofDecisions() {
    ImmutableSet<ClassId> workers = ImmutableSet.of(new ClassId(WAGES));
    DirectiveGiven directive = new DirectiveGiven(UNION, Link.LEADERS_TO_PARTY, PAY);
    return ImmutableList.of(
        new RuleExample(ChainRuleId.OUTSIDE_MANDATE, LED.when(DECISION), MANDATED.when(DECISION)),
        new RuleExample(
            ChainRuleId.LAYER_AGAINST_LAYER,
            MANDATED.when(DECISION.withLayers(ImmutableSet.of(new LeadersId(UNION)), workers)),
            MANDATED.when(DECISION.withLayers(workers, ImmutableSet.of(new ClassId(LAND))))),
        new RuleExample(
            ChainRuleId.MAJORITY_NOT_SHOWN,
            MANDATED.when(DECISION.withMajorityShownBy(ImmutableList.of())),
            MANDATED.when(
                ASKED_WIDELY, DECISION.withMajorityShownBy(ImmutableList.of(EntryId.of("e6"))))),
        new RuleExample(
            ChainRuleId.ASKED_IN_PART,
            PARTY.when(asked(answers(WAGES, Part.ACTIVE, 3))),
            PARTY.when(ASKED_WIDELY)),
        new RuleExample(
            ChainRuleId.DIRECTED_WITHOUT_MANDATE, LED.when(directive), MANDATED.when(directive)));
  }

  private static MassesConsulted asked(Answers... answers) {
    return new MassesConsulted(UNION, PAY, ImmutableList.copyOf(answers));
  }

  /** Those who were asked and were not in favour kept silent. */
  private static Answers answers(EconomicPosition position, Part part, int inFavour) {
    return new Answers(position, part, Math.max(1, inFavour), inFavour, 0);
  }

  /** The last entry of what breaks one of these is of the time at which it shows. */
  private static ImmutableList<RuleExample> ofTime() {
    return ImmutableList.of(
        new RuleExample(
            ChainRuleId.NO_REPORT,
            LED.later(90).together(Union.mandate(PAY), ASKED_WIDELY),
            LED.later(80).together(Union.report(Link.LEADERS_TO_PARTY))),
        new RuleExample(
            ChainRuleId.BROKEN_LINK,
            PARTY.later(90).together(Union.report(Link.CLASS_TO_MASSES)),
            PARTY.later(80).together(ASKED_WIDELY)));
  }
}
