package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * Those whom a leading group answers to recalled people from it, who lose their seats.
 *
 * <p>Nothing is required of the vote: that too few took part or were for it is what rules find.
 * Checked here: nothing is counted below zero.
 *
 * <p>Somebody among them who has no seat does no harm, as long as one of them has: that one loses
 * it. If none of them has, nothing changes, and a diagnosis says that the entry was not examined.
 *
 * @param group the leading group
 * @param people who lost their seats
 * @param eligible how many could have voted, if that was written down
 * @param inFavour how many voted for the recall
 * @param against how many voted against it
 */
public record LeadersRecalled(
    GroupId group,
    ImmutableSet<PersonId> people,
    Optional<Integer> eligible,
    int inFavour,
    int against)
    implements GroupEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  public LeadersRecalled {
    requireNonNull(group, "group");
    requireNonNull(people, "people");
    requireNonNull(eligible, "eligible").ifPresent(number -> Argument.count("eligible", number));
    Argument.count("inFavour", inFavour);
    Argument.count("against", against);
  }

  /**
   * How many votes were given.
   *
   * <p>Abstentions are not recorded of a recall, so this can be less than how many took part.
   */
  public long votes() {
    return (long) inFavour + against;
  }
}
