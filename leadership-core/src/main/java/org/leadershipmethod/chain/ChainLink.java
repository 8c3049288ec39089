package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.Since;
import org.leadershipmethod.society.SocietyView;

/**
 * One link of the chain that a party belongs to, as what rules are asked about ({@code R5.1}).
 *
 * <p>It can name a link that is not there yet: rules ask about one as soon as both layers are. As a
 * text: {@code the link between the party and its class (union)}.
 *
 * <p>Two parties of one class have different links of this kind, although they lead to the same
 * class: each answers for its own.
 *
 * @param party the party
 * @param link which of its links
 */
public record ChainLink(PartyId party, Link link) implements Key {

  /** Makes the key. */
  public ChainLink {
    requireNonNull(party, "party");
    requireNonNull(link, "link");
  }

  /** What the record says of it, where both of its layers are there. */
  Optional<LinkRecord> standing(Situation now) {
    Optional<LinkRecord> record = Chains.in(now).link(this);
    return link == Link.LEADERS_TO_PARTY
        ? led(now).flatMap(since -> record.map(one -> one.notBefore(since)))
        : record.filter(one -> isOfPeople(now));
  }

  private boolean isOfPeople(Situation now) {
    return Chains.in(now)
        .of(party)
        .flatMap(ChainRecord::soleClass)
        .filter(one -> now.view(SocietyView.SOCIETY).masses().size(one) > 0)
        .isPresent();
  }

  /** Whoever comes into a group that was empty answers for the link from then on. */
  private Optional<Since> led(Situation now) {
    return now.view(GroupView.GROUPS).of(party.leadership()).seats().stream()
        .min(Comparator.comparing(seat -> seat.since().latest()))
        .map(seat -> new Since(seat.since(), seat.entry()));
  }

  /** That the upper layer reported on it. */
  ReportGiven report() {
    return new ReportGiven(party, link, ImmutableSet.of());
  }

  /** The link as words. */
  @Override
  public String toString() {
    return "the link " + link + " (" + party + ")";
  }
}
