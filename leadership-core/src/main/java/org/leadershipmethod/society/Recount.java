package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Count;
import org.leadershipmethod.election.Outcome;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Occasion;

/**
 * An election of leaders as a rule meets it: counted again by what was voted.
 *
 * @param change the election
 * @param counted what the ballots say, or why they cannot be counted; empty where nobody knows the
 *     way of counting
 */
record Recount(LeadersChange<LeadersElected> change, Optional<Checked<Outcome>> counted)
    implements Case<LeadersElected> {

  static Recount of(LeadersChange<LeadersElected> change) {
    LeadersElected event = change.event();
    return new Recount(
        change,
        change.before().bound(SocietyBounds.COUNTS).stream()
            .filter(count -> count.name().equals(event.count()))
            .findFirst()
            .map(count -> counted(event, count)));
  }

  private static Checked<Outcome> counted(LeadersElected event, Count<?> count) {
    return count.of(
        event.candidates().stream().map(Candidate::person).toList(),
        event.ballots(),
        event.seats());
  }

  @Override
  public Occasion<LeadersElected> occasion() {
    return change.occasion();
  }

  @Override
  public Key where() {
    return change.where();
  }

  @Override
  public Key about() {
    return change.about();
  }

  /** What the ballots say; empty where they cannot be counted. */
  Optional<Outcome> outcome() {
    return counted.flatMap(one -> one.fold(Optional::of, problems -> Optional.empty()));
  }

  /** Why the ballots cannot be counted; empty where they can. */
  Optional<Problem> problem() {
    return counted.flatMap(
        one -> one.fold(outcome -> Optional.empty(), problems -> Optional.of(problems.get(0))));
  }

  /** Whether more voted than could. */
  boolean hasTooManyBallots() {
    return event().eligible().filter(eligible -> event().ballots().size() > eligible).isPresent();
  }

  /** Seats that the count leaves tied may go to any of those between whom they are. */
  boolean isFollowed() {
    return outcome().filter(one -> !isFollowedBy(elected(), one)).isEmpty();
  }

  private static boolean isFollowedBy(ImmutableSet<PersonId> elected, Outcome outcome) {
    ImmutableSet<PersonId> certain = ImmutableSet.copyOf(outcome.elected());
    Sets.SetView<PersonId> drawn = Sets.difference(elected, certain);
    return elected.containsAll(certain)
        && outcome.tied().containsAll(drawn)
        && drawn.size() <= outcome.seatsTied();
  }

  /** Who was declared elected. */
  ImmutableSet<PersonId> elected() {
    return ImmutableSet.copyOf(event().elected());
  }

  /** Who was declared elected and was not, and who was elected and was not declared so. */
  ImmutableSet<PersonId> misplaced() {
    ImmutableSet<PersonId> certain =
        outcome().map(one -> ImmutableSet.copyOf(one.elected())).orElse(ImmutableSet.of());
    return Sets.symmetricDifference(elected(), certain).immutableCopy();
  }
}
