package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.Since;

/** What one entry does to the picture of chains: which links change, and which are touched. */
final class ChainLook {

  private final Chains before;
  private final Entry entry;
  private final Since since;

  ChainLook(Chains before, Entry entry) {
    this.before = before;
    this.entry = entry;
    this.since = Since.of(entry);
  }

  Look<Chains> look() {
    Event event = entry.event();
    if (event instanceof ChainEvent ours) {
      return between(ours);
    } else if (event instanceof PartyFounded founded) {
      return Look.changed(before.founded(founded, since), wholeChain(founded.party()));
    }
    return event instanceof GroupEvent group && group.group().of() instanceof PartyId party
        ? leaders(group, party)
        : Look.unchanged();
  }

  private Look<Chains> between(ChainEvent event) {
    if (event instanceof MandateGiven given) {
      return link(
          new ChainLink(given.party(), given.link()), link -> link.mandated(entry.told(given)));
    } else if (event instanceof ReportGiven given) {
      return link(new ChainLink(given.party(), given.link()), link -> link.reported(since));
    } else if (event instanceof DirectiveGiven given) {
      return link(new ChainLink(given.party(), given.link()), link -> link);
    }
    MassesConsulted consulted = (MassesConsulted) event;
    return Look.changed(
        before.consulted(entry.told(consulted)),
        ImmutableSet.<Key>builder()
            .addAll(wholeChain(consulted.party()))
            .add(Asked.in(consulted))
            .build());
  }

  private Look<Chains> link(ChainLink key, UnaryOperator<LinkRecord> change) {
    return before.link(key).isPresent()
        ? Look.changed(
            before.change(key.party(), chain -> chain.on(key.link(), change)),
            ImmutableSet.of(key, key.party()))
        : Look.unusable(
            ImmutableList.of(new Problem("the link", key.toString(), "a party that has leaders")));
  }

  private Look<Chains> leaders(GroupEvent event, PartyId party) {
    return Look.changed(
        before.change(party, chain -> led(chain, event)),
        ImmutableSet.of(party, new ChainLink(party, Link.LEADERS_TO_PARTY)));
  }

  /** What happens to leaders: their link to the party is kept by an election of them. */
  private ChainRecord led(ChainRecord chain, GroupEvent event) {
    if (event instanceof LeadersElected) {
      LinkAct act = new LinkAct(LinkAct.Kind.ELECTION, since);
      return chain.led(since).on(Link.LEADERS_TO_PARTY, link -> link.kept(act));
    }
    return event instanceof SeatTaken ? chain.led(since) : chain;
  }

  /** A party with all its links. */
  private static ImmutableSet<Key> wholeChain(PartyId party) {
    return Stream.concat(
            Stream.of(party), Arrays.stream(Link.values()).map(link -> new ChainLink(party, link)))
        .collect(ImmutableSet.toImmutableSet());
  }
}
