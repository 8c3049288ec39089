package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Others took the seats than those whom the ballots elected, or more voted than could. */
final class CountNotFollowed extends SeatRule<LeadersElected, Recount> {

  CountNotFollowed() {
    super(
        LeadersElected.class,
        Card.of(SocietyRuleId.COUNT_NOT_FOLLOWED)
            .addClauses(Clause.R3_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Where the count does not decide, somebody else decides, and the vote was for"
                    + " show.")
            .ours(false)
            .addReads(LeadersElected.class)
            .addBounds(SocietyBounds.COUNTS)
            .putSays("said", "The ballots elected others than those who took the seats ({count}).")
            .putSays("missing", "the seats for those whom the count elected")
            .putSays("instead", "give the seats to those whom the count elected")
            .putSays(
                "tooMany",
                "The count has {ballots:ballot|ballots}, but only {eligible:person|people} could"
                    + " vote.")
            .putSays("tooManyMissing", "one ballot at most for each who may vote")
            .putSays("again", "vote again: one ballot for each, and a count that decides")
            .putSays("noBallots", "nobody wrote down the ballots")
            .putSays(
                "noCount", "no count of the name '{count}' is known; a program can add its own")
            .putSays("uncountable", "the ballots cannot be counted: {problem}")
            .build());
  }

  @Override
  public boolean looksAtTheStepAlone() {
    return true;
  }

  @Override
  protected ImmutableList<Recount> cases(Occasion<LeadersElected> occasion) {
    return LeadersChange.of(occasion).map(Recount::of).collect(ImmutableList.toImmutableList());
  }

  @Override
  protected Optional<Sentence> unknown(Recount recount) {
    if (recount.event().ballots().isEmpty()) {
      return Optional.of(say("noBallots"));
    } else if (recount.counted().isEmpty()) {
      return Optional.of(say("noCount", arguments(recount)));
    }
    return recount.problem().map(problem -> say("uncountable", Arguments.of("problem", problem)));
  }

  @Override
  protected boolean isBroken(Recount recount) {
    return recount.hasTooManyBallots() || !recount.isFollowed();
  }

  @Override
  protected Arguments arguments(Recount recount) {
    LeadersElected event = recount.event();
    return Arguments.of("count", event.count())
        .and("ballots", event.ballots().size())
        .and("eligible", event.eligible().orElse(0));
  }

  @Override
  protected Sentence said(Recount recount) {
    return say(recount.hasTooManyBallots() ? "tooMany" : "said", arguments(recount));
  }

  @Override
  protected ImmutableList<Sentence> missing(Recount recount) {
    return ImmutableList.of(say(recount.hasTooManyBallots() ? "tooManyMissing" : "missing"));
  }

  @Override
  protected ImmutableSet<PersonId> who(Recount recount) {
    return recount.hasTooManyBallots() ? recount.elected() : recount.misplaced();
  }

  @Override
  protected Optional<Remedy> instead(Recount recount) {
    return recount
        .outcome()
        .filter(outcome -> !recount.hasTooManyBallots() && !outcome.isTied())
        .<Remedy>map(
            outcome ->
                Remedy.proposal(say("instead"), recount.event().withElected(outcome.elected())))
        .or(() -> Optional.of(Remedy.forPeople(say("again"))));
  }

  /** Where a seat was only kept empty nobody has to leave: a change of seats has to come. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    return super.stands(finding, now)
        || now.view(GroupView.GROUPS)
            .of(group(finding))
            .lastChange()
            .filter(change -> !finding.breach().evidence().contains(change))
            .isEmpty();
  }
}
