package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Reference;

/**
 * A party adopted a programme, in place of the one before ({@code R2.2}).
 *
 * <p>It takes the place of the whole programme: what it does not name again is no longer in it. One
 * without interests, or without goals, is no programme, and {@link Society#party} is empty then.
 *
 * @param party which party
 * @param interests the interests that it states
 * @param goals the goals that it states
 */
public record ProgrammeAdopted(
    PartyId party, ImmutableSet<Interest> interests, ImmutableList<Goal> goals)
    implements SocietyEvent {

  /** Makes the event. */
  public ProgrammeAdopted {
    requireNonNull(party, "party");
    requireNonNull(interests, "interests");
    requireNonNull(goals, "goals");
  }

  /** The party. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the party", party));
  }
}
