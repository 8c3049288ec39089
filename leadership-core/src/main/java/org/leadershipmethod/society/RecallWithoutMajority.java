package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** Leaders lost their seats although no majority of the party recalled them. */
final class RecallWithoutMajority
    extends SeatRule<LeadersRecalled, LeadersChange<LeadersRecalled>> {

  RecallWithoutMajority() {
    super(
        LeadersRecalled.class,
        Card.of(SocietyRuleId.RECALL_WITHOUT_MAJORITY)
            .addClauses(Clause.R3_5)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Leaders answer to the whole party; where a few can unseat them, they answer to the"
                    + " few.")
            .ours(true)
            .addReads(LeadersRecalled.class)
            .putSays(
                "said",
                "Leaders lost their seats in a recall with {for:vote|votes} for it and {against} against.")
            .putSays("missing", "more votes for the recall than against it")
            .putSays(
                "reading",
                "we ask that a party recalls leaders by vote, with more votes for it than against")
            .putSays("instead", "let the party's members vote on the recall")
            .build());
  }

  @Override
  protected ImmutableList<LeadersChange<LeadersRecalled>> cases(
      Occasion<LeadersRecalled> occasion) {
    return LeadersChange.of(occasion).collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(LeadersChange<LeadersRecalled> change) {
    return change.event().inFavour() <= change.event().against();
  }

  @Override
  protected Arguments arguments(LeadersChange<LeadersRecalled> change) {
    return Arguments.of("for", change.event().inFavour()).and("against", change.event().against());
  }

  @Override
  protected ImmutableSet<PersonId> who(LeadersChange<LeadersRecalled> change) {
    return change.event().people();
  }

  /** It is mended when they sit there again. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    return !now.view(GroupView.GROUPS)
        .of(group(finding))
        .members()
        .containsAll(finding.breach().who());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(SeatsGivenUp.election());
  }
}
