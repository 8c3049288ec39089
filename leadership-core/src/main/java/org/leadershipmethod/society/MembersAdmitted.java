package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.person.PersonId;

/**
 * People joined a party.
 *
 * <p>Whoever is a member already stays one. Of which class they are is not asked. Whoever got a
 * seat among the leaders without being a member is found as {@link SocietyRuleId#NOT_A_MEMBER};
 * admitting them mends it.
 *
 * @param party which party
 * @param people who
 */
public record MembersAdmitted(PartyId party, ImmutableSet<PersonId> people)
    implements SocietyEvent {

  /** Makes the event. */
  public MembersAdmitted {
    requireNonNull(party, "party");
    requireNonNull(people, "people");
  }

  /** The party. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the party", party));
  }
}
