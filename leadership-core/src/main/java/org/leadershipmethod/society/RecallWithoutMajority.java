package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** Leaders lost their seats although no majority of the party recalled them. */
final class RecallWithoutMajority extends SeatRule<LeadersRecalled> {

  @Override
  public Class<LeadersRecalled> examines() {
    return LeadersRecalled.class;
  }

  @Override
  public ImmutableSet<Clause> clauses() {
    return ImmutableSet.of(Clause.R3_5);
  }

  @Override
  public boolean isOurs() {
    return true;
  }

  @Override
  public String rationale() {
    return "Leaders answer to the whole party; where a few can unseat them, they answer to the few.";
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
            "Leaders were recalled with "
                + event.inFavour()
                + " votes for it and "
                + event.against()
                + " against.")
        .addAllWho(event.people())
        .addMissing("more votes for the recall than against it")
        .reading("that a party recalls by vote, and by which majority, is ours");
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
