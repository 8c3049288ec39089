package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.person.PersonId;

/**
 * What a record says of a party, right or wrong.
 *
 * @param told how it was founded, as last written down
 * @param founded since when it is there: how it was first written down
 * @param interests the interests that its programme states
 * @param goals the goals that its programme states
 * @param members who belongs to it
 */
record PartyRecord(
    Told<PartyFounded> told,
    Since founded,
    ImmutableSet<Interest> interests,
    ImmutableList<Goal> goals,
    SharedSet<PersonId> members) {

  static PartyRecord founded(Told<PartyFounded> told) {
    return of(told, Since.of(told));
  }

  private static PartyRecord of(Told<PartyFounded> told, Since founded) {
    PartyFounded event = told.what();
    return new PartyRecord(
        told, founded, event.interests(), event.goals(), SharedSet.from(event.members()));
  }

  /** How it was founded, as last written down. */
  PartyFounded event() {
    return told.what();
  }

  /** The same party after it was founded once more. */
  PartyRecord again(Told<PartyFounded> other) {
    return of(other, founded);
  }

  PartyRecord stating(ProgrammeAdopted adopted) {
    return new PartyRecord(told, founded, adopted.interests(), adopted.goals(), members);
  }

  PartyRecord with(SharedSet<PersonId> others) {
    return new PartyRecord(told, founded, interests, goals, others);
  }

  /** The one class that it is for; empty if it is for none or several. */
  Optional<EconomicPosition> soleClass() {
    return event().classes().size() == 1
        ? Optional.of(event().classes().iterator().next())
        : Optional.empty();
  }

  /** Its programme; empty if it states no interests or no goals. */
  Optional<Programme> programme() {
    return interests.isEmpty() || goals.isEmpty()
        ? Optional.empty()
        : Optional.of(new Programme(interests, goals));
  }
}
