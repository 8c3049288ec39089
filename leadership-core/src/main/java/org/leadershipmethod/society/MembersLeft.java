package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.person.PersonId;

/**
 * People left a party.
 *
 * <p>It takes nobody's seat among the leaders away: whoever still sits there is found as {@link
 * SocietyRuleId#LEADER_LEFT_PARTY}. Nor does it take anybody out of the masses; that is {@link
 * PeopleLeft}.
 *
 * @param party which party
 * @param people who
 */
public record MembersLeft(PartyId party, ImmutableSet<PersonId> people) implements SocietyEvent {

  /** Makes the event. */
  public MembersLeft {
    requireNonNull(party, "party");
    requireNonNull(people, "people");
  }

  /** The party. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the party", party));
  }
}
