package org.leadershipmethod.chain;

import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.LED;
import static org.leadershipmethod.society.Union.PAY;
import static org.leadershipmethod.society.Union.TRADE;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Union;
import org.leadershipmethod.testkit.Heard;
import org.leadershipmethod.testkit.Story;

/** What the rules about the chain and its links say beside their examples. */
public final class ChainHeard {

  private ChainHeard() {}

  /** One story for each sentence. */
  public static ImmutableList<Heard> all() {
    return ImmutableList.of(
        Heard.of(
            ChainRuleId.MAJORITY_NOT_SHOWN,
            "said",
            claiming(new Answers(WAGES, Part.ACTIVE, 2, 1, 0)),
            "The leaders claim the majority of the masses for a decision, but the entries that they"
                + " cite do not show it (1 of 2 asked in favour, 0 against)."),
        Heard.of(
            ChainRuleId.MAJORITY_NOT_SHOWN,
            "minority",
            claiming(answer(LAND), answer(TRADE)),
            "The leaders claim the majority of the masses for a decision, but those who were asked"
                + " belong to classes of a minority (2 of 2 asked in favour, 0 against)."),
        Heard.of(
            ChainRuleId.BROKEN_LINK,
            "classReports",
            LED.later(90),
            "let the class report to the masses"),
        Heard.of(
            ChainRuleId.BROKEN_LINK,
            "leadersReport",
            LED.later(90),
            "let the leaders report to their party"));
  }

  /** Whoever was asked is in favour. */
  private static Answers answer(EconomicPosition position) {
    return new Answers(position, Part.ACTIVE, 1, 1, 0);
  }

  private static Story claiming(Answers... answers) {
    DecisionTaken decision = Union.decision("d1", PAY);
    return LED.when(
        new MassesConsulted(UNION, PAY, ImmutableList.copyOf(answers)),
        decision.withMajorityShownBy(ImmutableList.of(EntryId.of("e7"))));
  }
}
