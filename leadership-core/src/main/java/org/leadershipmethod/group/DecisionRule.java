package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/**
 * What the rules about how a decision was taken have in common: each looks for one fault, and says
 * nothing where another is the cause.
 */
abstract class DecisionRule extends CaseRule<DecisionTaken, GroupDecision> {

  /** R3 speaks of those who direct a party. */
  static final String EVERY_GROUP =
      "we ask this of every leading group; the text speaks of a party's leaders";

  private static final Template WITHOUT_SEAT =
      Template.of(
          "group.withoutSeat",
          "{others:vote|votes} came from {others?somebody|people} without a seat, and"
              + " {others?does|do} not count.");
  private static final Template WITHDRAW =
      Template.of(
          "group.withdraw", "withdraw the decision until the leading group has decided together");
  private static final Template ANEW =
      Template.of(
          "group.anew",
          "take the decision anew, and ask everybody who sits in the leading group to take part");

  /** What these rules say beside what is on their cards. */
  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(WITHOUT_SEAT, WITHDRAW, ANEW);

  private final Fault fault;

  DecisionRule(Fault fault, Card card) {
    super(DecisionTaken.class, card);
    this.fault = fault;
  }

  /** Where the record does not say enough, the first of these rules says so for all. */
  @Override
  protected ImmutableList<GroupDecision> cases(Occasion<DecisionTaken> occasion) {
    return Stream.of(GroupDecision.of(occasion))
        .filter(one -> one.isKnown() ? one.fault().compareTo(fault) >= 0 : fault == Fault.BY_ONE)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(GroupDecision decision) {
    return decision.fault() == fault;
  }

  @Override
  protected Arguments arguments(GroupDecision decision) {
    return decision.arguments();
  }

  @Override
  protected Sentence said(GroupDecision decision) {
    int others = decision.attendance().others();
    Sentence said = super.said(decision);
    return others == 0 ? said : said.and(WITHOUT_SEAT.with("others", others));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    DecisionOf key = (DecisionOf) finding.breach().about();
    GroupRecord group = now.view(GroupView.GROUPS).of(key.group());
    return group.decision(key.decision()).filter(one -> isNoBetter(one, now)).isPresent();
  }

  /** Whether the decision as it stands, be it taken anew, does not keep the rule. */
  private boolean isNoBetter(StandingDecision decision, Situation now) {
    return !decision.attendance().isKnown()
        || Fault.of(decision.attendance(), now).compareTo(fault) <= 0;
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    DecisionOf key = (DecisionOf) finding.breach().about();
    return ImmutableList.of(
        Remedy.proposal(WITHDRAW.alone(), new DecisionWithdrawn(key.group(), key.decision())),
        Remedy.forPeople(ANEW.alone()));
  }
}
