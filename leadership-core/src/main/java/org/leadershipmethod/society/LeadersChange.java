package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Occasion;

/**
 * A change among the leaders of a party as rules meet it.
 *
 * @param occasion the step
 * @param party the party that they lead, or are said to lead
 * @param about what can mend a finding about it: the leaders, or the whole party
 * @param <E> the kind of event
 */
record LeadersChange<E extends GroupEvent>(Occasion<E> occasion, PartyId party, Key about)
    implements Case<E> {

  /** The change by an event; none if it is about the leaders of something else. */
  static <E extends GroupEvent> Stream<LeadersChange<E>> of(Occasion<E> occasion) {
    GroupId group = occasion.event().group();
    return group.of() instanceof PartyId party
        ? Stream.of(new LeadersChange<>(occasion, party, group))
        : Stream.empty();
  }

  /** The same, where what happens to the party can mend it, too. */
  LeadersChange<E> ofWholeParty() {
    return new LeadersChange<>(occasion, party, party);
  }

  @Override
  public Key where() {
    return party;
  }

  /** What the record says of the party before it; empty if nobody founded it. */
  Optional<PartyRecord> record() {
    return Society.in(before()).record(party);
  }

  /** Who takes a seat by it. */
  ImmutableSet<PersonId> seated() {
    if (occasion.event() instanceof LeadersElected elected) {
      return ImmutableSet.copyOf(elected.elected());
    }
    return occasion.event() instanceof SeatTaken taken
        ? ImmutableSet.of(taken.person())
        : ImmutableSet.of();
  }
}
