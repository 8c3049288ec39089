package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.Since;

/**
 * What a record says of the chain of a party, right or wrong.
 *
 * @param classes the classes that the party was founded for, as last written down
 * @param links the links that have come into being
 */
record ChainRecord(ImmutableSet<EconomicPosition> classes, ImmutableMap<Link, LinkRecord> links) {

  /** What the founding of a party begins. */
  static ChainRecord begun(PartyFounded event, Since since) {
    LinkRecord begun = LinkRecord.begun(since);
    return new ChainRecord(
        event.classes(), ImmutableMap.of(Link.CLASS_TO_MASSES, begun, Link.PARTY_TO_CLASS, begun));
  }

  /** The same chain after its party was founded once more: the links stay. */
  ChainRecord again(PartyFounded event) {
    return new ChainRecord(event.classes(), links);
  }

  /** The link between leaders and party begins with the first who take a seat. */
  ChainRecord led(Since since) {
    return links.containsKey(Link.LEADERS_TO_PARTY)
        ? this
        : with(Link.LEADERS_TO_PARTY, LinkRecord.begun(since));
  }

  /** Asking anybody keeps the link to the masses alive, asking its own class that of the party. */
  ChainRecord consulted(MassesConsulted event, Since since) {
    if (event.support().asked() == 0) {
      return this;
    }
    LinkAct act = new LinkAct(LinkAct.Kind.CONSULTATION, since);
    ChainRecord next = on(Link.CLASS_TO_MASSES, link -> link.kept(act));
    return event.answers().stream()
            .anyMatch(one -> classes.contains(one.ofClass()) && one.asked() > 0)
        ? next.on(Link.PARTY_TO_CLASS, link -> link.kept(act))
        : next;
  }

  /** With a change of a link; nothing changes while one of its two layers is not there. */
  ChainRecord on(Link link, UnaryOperator<LinkRecord> change) {
    return link(link).map(record -> with(link, change.apply(record))).orElse(this);
  }

  private ChainRecord with(Link link, LinkRecord record) {
    ImmutableMap.Builder<Link, LinkRecord> all = ImmutableMap.builder();
    return new ChainRecord(classes, all.putAll(links).put(link, record).buildKeepingLast());
  }

  /** A link; empty while one of its two layers is not there. */
  Optional<LinkRecord> link(Link link) {
    return Optional.ofNullable(links.get(link));
  }

  /** The one class that the party is for; empty if it is for none or several. */
  Optional<EconomicPosition> soleClass() {
    return classes.size() == 1 ? Optional.of(classes.iterator().next()) : Optional.empty();
  }
}
