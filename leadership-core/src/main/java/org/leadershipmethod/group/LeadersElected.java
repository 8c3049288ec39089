package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.election.Ballot;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * An election to a leading group as it was recorded ({@code R3.1}).
 *
 * <p>Afterwards those sit in the group who did before, without those who left with this election,
 * and those who were elected; whoever is in both sits. Nothing is required of it: that there was no
 * choice, or that others had more votes, is what rules find. Checked here: nothing is counted below
 * zero.
 *
 * <p>Others stay: whoever neither leaves nor is elected keeps the seat they had. So the number of
 * seats to be filled need not be the size of the group afterwards. For example, two of five were up
 * for election, and ada was elected again while cem took the place of ben: {@code elected} is ada
 * and cem, {@code leaving} is ben, and three others sit there still.
 *
 * @param group the leading group
 * @param seats how many seats were to be filled
 * @param eligible how many could have voted, if that was written down
 * @param candidates who stood, with what they had shown before
 * @param ballots what was voted, ballot by ballot
 * @param count by which way of counting, as it was called
 * @param elected who was declared elected
 * @param leaving who left their seats with it
 */
public record LeadersElected(
    GroupId group,
    int seats,
    Optional<Integer> eligible,
    ImmutableList<Candidate> candidates,
    ImmutableList<Ballot> ballots,
    String count,
    ImmutableList<PersonId> elected,
    ImmutableSet<PersonId> leaving)
    implements GroupEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  public LeadersElected {
    requireNonNull(group, "group");
    Argument.count("seats", seats);
    requireNonNull(eligible, "eligible").ifPresent(number -> Argument.count("eligible", number));
    requireNonNull(candidates, "candidates");
    requireNonNull(ballots, "ballots");
    requireNonNull(count, "count");
    requireNonNull(elected, "elected");
    requireNonNull(leaving, "leaving");
  }

  /** The deeds by which the candidates were known. */
  @Override
  public ImmutableList<EntryId> cites() {
    return candidates.stream()
        .flatMap(one -> one.standing().deeds().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The same election, with the deeds of those who stood as they are called then. */
  @Override
  public LeadersElected citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new LeadersElected(
        group,
        seats,
        eligible,
        candidates.stream().map(one -> one.citing(ids)).collect(ImmutableList.toImmutableList()),
        ballots,
        count,
        elected,
        leaving);
  }

  /**
   * The same election with these people declared elected.
   *
   * @param others all who are declared elected; those who were before are gone
   */
  public LeadersElected withElected(Iterable<PersonId> others) {
    return new LeadersElected(
        group,
        seats,
        eligible,
        candidates,
        ballots,
        count,
        Argument.all("others", others),
        leaving);
  }

  /**
   * The same election with these people leaving their seats.
   *
   * @param others all who leave; of these, whoever is elected stays
   */
  public LeadersElected withLeaving(Iterable<PersonId> others) {
    return new LeadersElected(
        group,
        seats,
        eligible,
        candidates,
        ballots,
        count,
        elected,
        ImmutableSet.copyOf(Argument.all("others", others)));
  }
}
