package org.leadershipmethod.society;

import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
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
  protected Stream<Recount> cases(Occasion<LeadersElected> occasion) {
    return LeadersChange.of(occasion).map(Recount::of);
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
  protected BreachBuilder breach(Recount recount) {
    return recount.hasTooManyBallots()
        ? recount
            .begun()
            .said(say("tooMany", arguments(recount)))
            .addMissing(say("tooManyMissing"))
            .addAllWho(recount.elected())
        : super.breach(recount).addAllWho(recount.misplaced());
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
