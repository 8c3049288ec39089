package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.election.Ballot;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Count;
import org.leadershipmethod.election.Outcome;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.Seat;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The step of electing a party's leaders: the ballots are counted, and those whom the count elects
 * take their seats ({@code R3.1}).
 *
 * <p>It is faulty if the party is not there, if the ballots and the candidates do not fit, if there
 * are more ballots than members, if the count leaves seats tied, if somebody stays who was not
 * elected or is no member, or if fewer than two would lead afterwards. Whether the candidates are
 * members and tested is for the rules to say.
 *
 * <p>It draws no lot: of two candidates with as many votes and one seat between them it says that
 * they are tied, and the members vote again. It drafts no ballot either. It is begun with {@link
 * LeadersElection#of}.
 *
 * <p>A practice whose method has the family {@code society} asks its rules at once, and refuses a
 * step that breaks one. A faulty step is refused under any method. Either way nothing is written.
 * For example, where 40 members cast 41 ballots, the step says that it found 41 ballots and
 * expected one for each of 40.
 *
 * <p>What it writes is one {@link org.leadershipmethod.group.LeadersElected}: the candidates with
 * their deeds, the ballots without the names of voters, the name of the count, and how many members
 * could vote. So anybody who reads the record can count again.
 *
 * <p>The seats are those to be filled now. Leaders whose term goes on keep their seats beside them:
 * with 3 who stay and 2 seats, 5 lead afterwards.
 *
 * @param <B> the kind of ballot
 */
public final class ElectionStep<B extends Ballot> implements Step<PartyLeadingGroup> {

  private final PartyId party;
  private final ImmutableList<Candidate> candidates;
  private final int seats;
  private final ImmutableSet<PersonId> leaving;
  private final Count<B> count;
  private final ImmutableList<B> ballots;

  ElectionStep(
      PartyId party,
      ImmutableList<Candidate> candidates,
      int seats,
      ImmutableSet<PersonId> leaving,
      Count<B> count,
      ImmutableList<B> ballots) {
    this.party = party;
    this.candidates = candidates;
    this.seats = seats;
    this.leaving = leaving;
    this.count = count;
    this.ballots = ballots;
  }

  /**
   * What would be written, and the leaders as they would be then; or what is faulty.
   *
   * <p>The ballots are counted here, each time that it is asked. The rules are not asked here.
   *
   * @param situation how things stand at the moment of the election: who is a member then may vote
   */
  @Override
  public Checked<Draft<PartyLeadingGroup>> draft(Situation situation) {
    Society society = situation.view(SocietyView.SOCIETY);
    Optional<Party> there = society.party(party);
    if (there.isEmpty()) {
      String hint = Nearest.hint(party, society.founded().stream());
      return faulty("the party", Quoted.text(party), "the id of a party of one class" + hint);
    }
    int members = there.get().members().size();
    if (ballots.size() > members) {
      return faulty("the ballots", ballots.size() + " ballots", "one for each of " + members);
    }
    return outcome().fold(counted -> draft(situation, there.get(), counted), Checked.Faulty::new);
  }

  /** What the count says. */
  private Checked<Outcome> outcome() {
    return count.of(candidates.stream().map(Candidate::person).toList(), ballots, seats);
  }

  private Checked<Draft<PartyLeadingGroup>> draft(
      Situation situation, Party there, Outcome outcome) {
    if (outcome.seatsTied() > 0) {
      return faulty("the count", tied(outcome), "another vote between them: no lot is drawn here");
    }
    ImmutableSet<PersonId> elected = ImmutableSet.copyOf(outcome.elected());
    ImmutableList<Seat> staying =
        situation.view(GroupView.GROUPS).of(party.leadership()).seats().stream()
            .filter(seat -> !leaving.contains(seat.person()) && !elected.contains(seat.person()))
            .collect(ImmutableList.toImmutableList());
    long unlawful =
        staying.stream().filter(seat -> !PartyLeadingGroup.isLawful(seat, there)).count();
    if (unlawful > 0) {
      return faulty(
          "the leaders who stay",
          unlawful + " who were not elected, or are no members",
          "elected members; the term of the others has to be over");
    }
    ImmutableSet<PersonId> after =
        Stream.concat(staying.stream().map(Seat::person), elected.stream())
            .collect(ImmutableSet.toImmutableSet());
    return PartyLeadingGroup.of(there, after)
        .map(group -> Checked.usable(Draft.of(event(there, outcome), group)))
        .orElseGet(() -> faulty("the leaders", after.size() + " afterwards", "two or more"));
  }

  private LeadersElected event(Party there, Outcome outcome) {
    return new LeadersElected(
        party.leadership(),
        seats,
        Optional.of(there.members().size()),
        candidates,
        ImmutableList.copyOf(ballots),
        count.name(),
        outcome.elected(),
        leaving);
  }

  private static String tied(Outcome outcome) {
    int seats = outcome.seatsTied();
    return (seats == 1 ? "1 seat" : seats + " seats")
        + " tied between "
        + outcome.tied().size()
        + " candidates";
  }

  private static <T> Checked<T> faulty(String where, String found, String expected) {
    return new Checked.Faulty<>(ImmutableList.of(new Problem(where, found, expected)));
  }

  /** What is elected, in which party. */
  @Override
  public String toString() {
    return "elect " + seats + " leaders of the party " + party;
  }
}
