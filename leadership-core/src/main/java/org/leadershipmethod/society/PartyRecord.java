package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.person.PersonId;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;

/**
 * What a record says of a party, right or wrong.
 *
 * @param event how it was founded, as last written down
 * @param founded since when
 * @param interests the interests that its programme states
 * @param goals the goals that its programme states
 * @param stated since when the programme is so
 * @param members who belongs to it
 * @param links the links of its chain that have come into being
 */
record PartyRecord(
    PartyFounded event,
    Since founded,
    ImmutableSet<Interest> interests,
    ImmutableList<Goal> goals,
    Since stated,
    MapPSet<PersonId> members,
    ImmutableMap<Link, LinkRecord> links) {

  static PartyRecord founded(PartyFounded event, Since since) {
    ImmutableMap<Link, LinkRecord> links =
        ImmutableMap.of(
            Link.CLASS_TO_MASSES, LinkRecord.begun(since),
            Link.PARTY_TO_CLASS, LinkRecord.begun(since));
    return of(event, since, since, HashTreePSet.from(event.members()), links);
  }

  private static PartyRecord of(
      PartyFounded event,
      Since founded,
      Since stated,
      MapPSet<PersonId> members,
      ImmutableMap<Link, LinkRecord> links) {
    return new PartyRecord(
        event, founded, event.interests(), event.goals(), stated, members, links);
  }

  /** The same party after it was founded once more: links and leaders stay. */
  PartyRecord again(PartyFounded other, Since since) {
    return of(other, founded, since, HashTreePSet.from(other.members()), links);
  }

  PartyRecord stating(ProgrammeAdopted adopted, Since since) {
    return new PartyRecord(
        event, founded, adopted.interests(), adopted.goals(), since, members, links);
  }

  PartyRecord with(MapPSet<PersonId> others) {
    return new PartyRecord(event, founded, interests, goals, stated, others, links);
  }

  PartyRecord with(Link link, LinkRecord record) {
    ImmutableMap.Builder<Link, LinkRecord> all = ImmutableMap.builder();
    return new PartyRecord(
        event,
        founded,
        interests,
        goals,
        stated,
        members,
        all.putAll(links).put(link, record).buildKeepingLast());
  }

  /** A link of its chain; empty while one of its two layers is not there. */
  Optional<LinkRecord> link(Link link) {
    return Optional.ofNullable(links.get(link));
  }

  /** The one class that it is for; empty if it is for none or several. */
  Optional<EconomicPosition> soleClass() {
    return event.classes().size() == 1
        ? Optional.of(event.classes().iterator().next())
        : Optional.empty();
  }

  /** Its programme; empty if it states no interests or no goals. */
  Optional<Programme> programme() {
    return interests.isEmpty() || goals.isEmpty()
        ? Optional.empty()
        : Optional.of(new Programme(interests, goals));
  }
}
