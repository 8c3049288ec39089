package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Leaders lost their seats although no majority of the party recalled them. */
final class RecallWithoutMajority extends SeatRule<LeadersRecalled> {

  private static final Card CARD =
      Card.of(SocietyRuleId.RECALL_WITHOUT_MAJORITY)
          .addClauses(Clause.R3_5)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "Leaders answer to the whole party; where a few can unseat them, they answer to the few.")
          .ours(true)
          .addReads(LeadersRecalled.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<LeadersRecalled> examines() {
    return LeadersRecalled.class;
  }

  @Override
  boolean isBrokenBy(Occasion<LeadersRecalled> occasion) {
    LeadersRecalled event = occasion.event();
    return event.inFavour() <= event.against();
  }

  @Override
  BreachBuilder breach(Occasion<LeadersRecalled> occasion, BreachBuilder begun) {
    LeadersRecalled event = occasion.event();
    return begun
        .said(
            Sentence.plain(
                "Leaders were recalled with "
                    + event.inFavour()
                    + " votes for it and "
                    + event.against()
                    + " against."))
        .addAllWho(event.people())
        .addMissing(Sentence.plain("more votes for the recall than against it"))
        .reading(Sentence.plain("that a party recalls by vote, and by which majority, is ours"));
  }

  @Override
  boolean isMended(Finding finding, Situation now) {
    return now.view(GroupView.GROUPS)
        .of(group(finding))
        .members()
        .containsAll(finding.breach().who());
  }

  @Override
  Remedy instead(Occasion<LeadersRecalled> occasion) {
    return Remedies.onlyPeople("have the party's members vote on the recall");
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(Remedies.election());
  }
}
