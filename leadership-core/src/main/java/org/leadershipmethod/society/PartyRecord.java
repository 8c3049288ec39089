package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.person.PersonId;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;

/**
 * What a record says of a party, right or wrong.
 *
 * @param told how it was founded, as last written down
 * @param founded since when it is there: how it was first written down
 * @param interests the interests that its programme states
 * @param goals the goals that its programme states
 * @param members who belongs to it
 * @param links the links of its chain that have come into being
 */
record PartyRecord(
    Told<PartyFounded> told,
    Since founded,
    ImmutableSet<Interest> interests,
    ImmutableList<Goal> goals,
    MapPSet<PersonId> members,
    ImmutableMap<Link, LinkRecord> links) {

  static PartyRecord founded(Told<PartyFounded> told) {
    Since since = Since.of(told);
    ImmutableMap<Link, LinkRecord> links =
        ImmutableMap.of(
            Link.CLASS_TO_MASSES, LinkRecord.begun(since),
            Link.PARTY_TO_CLASS, LinkRecord.begun(since));
    return of(told, since, links);
  }

  private static PartyRecord of(
      Told<PartyFounded> told, Since founded, ImmutableMap<Link, LinkRecord> links) {
    PartyFounded event = told.what();
    return new PartyRecord(
        told, founded, event.interests(), event.goals(), HashTreePSet.from(event.members()), links);
  }

  /** How it was founded, as last written down. */
  PartyFounded event() {
    return told.what();
  }

  /** The same party after it was founded once more: links and leaders stay. */
  PartyRecord again(Told<PartyFounded> other) {
    return of(other, founded, links);
  }

  PartyRecord stating(ProgrammeAdopted adopted) {
    return new PartyRecord(told, founded, adopted.interests(), adopted.goals(), members, links);
  }

  PartyRecord with(MapPSet<PersonId> others) {
    return new PartyRecord(told, founded, interests, goals, others, links);
  }

  PartyRecord with(Link link, LinkRecord record) {
    ImmutableMap.Builder<Link, LinkRecord> all = ImmutableMap.builder();
    return new PartyRecord(
        told,
        founded,
        interests,
        goals,
        members,
        all.putAll(links).put(link, record).buildKeepingLast());
  }

  /** A link of its chain; empty while one of its two layers is not there. */
  Optional<LinkRecord> link(Link link) {
    return Optional.ofNullable(links.get(link));
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
