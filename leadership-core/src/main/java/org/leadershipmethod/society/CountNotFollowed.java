package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Count;
import org.leadershipmethod.election.Outcome;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Others took the seats than those whom the ballots elected, or more voted than could. */
final class CountNotFollowed extends SeatRule<LeadersElected> {

  private static final Card CARD =
      Card.of(SocietyRuleId.COUNT_NOT_FOLLOWED)
          .addClauses(Clause.R3_1)
          .deviation(Deviation.BUREAUCRATIC)
          .why("Where the count does not decide, somebody else does, and the vote was for show.")
          .ours(false)
          .addReads(LeadersElected.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<LeadersElected> examines() {
    return LeadersElected.class;
  }

  @Override
  public boolean looksAtTheStepAlone() {
    return true;
  }

  @Override
  String unknown(Occasion<LeadersElected> occasion) {
    LeadersElected event = occasion.event();
    if (event.ballots().isEmpty()) {
      return "the ballots were not written down";
    }
    return count(event, occasion.before())
        .map(count -> unreadable(event, count))
        .orElse("no count of the name '" + event.count() + "' is known; a program can add its own");
  }

  private static String unreadable(LeadersElected event, Count<?> count) {
    return recounted(event, count)
        .fold(outcome -> "", problems -> "the ballots cannot be counted: " + problems.get(0));
  }

  private static Optional<Count<?>> count(LeadersElected event, Situation situation) {
    return situation.bound(SocietyBounds.COUNTS).stream()
        .filter(count -> count.name().equals(event.count()))
        .findFirst();
  }

  private static Checked<Outcome> recounted(LeadersElected event, Count<?> count) {
    return count.of(
        event.candidates().stream().map(Candidate::person).toList(),
        event.ballots(),
        event.seats());
  }

  private static Optional<Outcome> outcome(Occasion<LeadersElected> occasion) {
    LeadersElected event = occasion.event();
    return count(event, occasion.before())
        .flatMap(count -> recounted(event, count).fold(Optional::of, problems -> Optional.empty()));
  }

  @Override
  boolean isBrokenBy(Occasion<LeadersElected> occasion) {
    return hasTooManyBallots(occasion.event())
        || outcome(occasion).filter(one -> !isFollowed(occasion.event(), one)).isPresent();
  }

  private static boolean hasTooManyBallots(LeadersElected event) {
    return event.eligible().filter(eligible -> event.ballots().size() > eligible).isPresent();
  }

  /** Seats that the count leaves tied may go to any of those between whom they are. */
  private static boolean isFollowed(LeadersElected event, Outcome outcome) {
    ImmutableSet<PersonId> elected = ImmutableSet.copyOf(event.elected());
    ImmutableSet<PersonId> certain = ImmutableSet.copyOf(outcome.elected());
    Sets.SetView<PersonId> drawn = Sets.difference(elected, certain);
    return elected.containsAll(certain)
        && outcome.tied().containsAll(drawn)
        && drawn.size() <= outcome.seatsTied();
  }

  @Override
  BreachBuilder breach(Occasion<LeadersElected> occasion, BreachBuilder begun) {
    LeadersElected event = occasion.event();
    if (hasTooManyBallots(event)) {
      return begun
          .said(
              Sentence.plain(
                  event.ballots().size()
                      + " ballots were counted, but only "
                      + event.eligible().orElse(0)
                      + " people could vote."))
          .addAllWho(event.elected())
          .addMissing(Sentence.plain("one ballot at most for each who may vote"));
    }
    ImmutableSet<PersonId> certain =
        outcome(occasion).map(one -> ImmutableSet.copyOf(one.elected())).orElse(ImmutableSet.of());
    ImmutableSet<PersonId> elected = ImmutableSet.copyOf(event.elected());
    return begun
        .said(
            Sentence.plain(
                "The seats did not go to those whom the ballots elected (" + event.count() + ")."))
        .addAllWho(Sets.symmetricDifference(elected, certain))
        .addMissing(Sentence.plain("the seats for those whom the count elected"));
  }

  /** Where a seat was only kept empty nobody has to leave: a change of seats has to come. */
  @Override
  boolean isMended(Finding finding, Situation now) {
    return super.isMended(finding, now)
        && now.view(GroupView.GROUPS)
            .of(group(finding))
            .lastChange()
            .filter(change -> !finding.breach().evidence().contains(change))
            .isPresent();
  }

  @Override
  Remedy instead(Occasion<LeadersElected> occasion) {
    LeadersElected event = occasion.event();
    Optional<Outcome> outcome = outcome(occasion).filter(one -> !one.isTied());
    return hasTooManyBallots(event) || outcome.isEmpty()
        ? Remedies.onlyPeople("vote again: one ballot for each, and a count that decides")
        : Remedies.instead(
            "seat those whom the count elected", electing(event, outcome.get().elected()));
  }

  private static LeadersElected electing(LeadersElected event, ImmutableList<PersonId> elected) {
    return new LeadersElected(
        event.group(),
        event.seats(),
        event.eligible(),
        event.candidates(),
        event.ballots(),
        event.count(),
        elected,
        event.leaving());
  }
}
