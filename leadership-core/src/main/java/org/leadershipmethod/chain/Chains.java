package org.leadershipmethod.chain;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.Since;

/**
 * What has gone up and down between the layers of all chains.
 *
 * <p>This is the picture of {@link ChainView}. It is immutable and shares structure with the one
 * before it. What it does not know is which layers are there by now: {@link Chain} has both. For
 * example:
 *
 * <pre>{@code
 * Chains chains = practice.situation().view(ChainView.CHAINS);
 * chains.mandate(new ChainLink(PartyId.of("union"), Link.LEADERS_TO_PARTY)); // Optional[...]
 * }</pre>
 */
public final class Chains {

  static final Chains NONE = new Chains(SharedMap.empty(), Consultations.NONE);

  private final SharedMap<PartyId, ChainRecord> byParty;
  private final Consultations consultations;

  private Chains(SharedMap<PartyId, ChainRecord> byParty, Consultations consultations) {
    this.byParty = byParty;
    this.consultations = consultations;
  }

  /** How the chains stand in a situation. */
  static Chains in(Situation now) {
    return now.view(ChainView.CHAINS);
  }

  /**
   * The mandate that was last given on a link of a party's chain ({@code R4.4}).
   *
   * <p>It may have run out: {@link MandateGiven#during} says for which time it is. Empty too where
   * the link is not there.
   *
   * @param link the link on which the lower layer gave it
   */
  public Optional<MandateGiven> mandate(ChainLink link) {
    return link(link).flatMap(LinkRecord::mandate).map(Told::what);
  }

  /**
   * What people answered when they were asked; empty if an entry is no consultation, or is older
   * than a decision can be shown by: somewhat more than five years.
   *
   * @param entry the entry that a decision cites to show its majority
   */
  public Optional<MassesConsulted> consultation(EntryId entry) {
    return consultations.of(entry).map(Told::what);
  }

  Consultations consultations() {
    return consultations;
  }

  /** A link of a party's chain; empty while one of its two layers has never been there. */
  Optional<LinkRecord> link(ChainLink link) {
    return of(link.party()).flatMap(chain -> chain.link(link.link()));
  }

  /** The chain of a party; empty where nobody founded it. */
  Optional<ChainRecord> of(PartyId party) {
    return Optional.ofNullable(byParty.get(party));
  }

  Chains founded(PartyFounded event, Since since) {
    return with(
        event.party(),
        of(event.party())
            .map(chain -> chain.again(event))
            .orElseGet(() -> ChainRecord.begun(event, since)));
  }

  Chains consulted(Told<MassesConsulted> told) {
    Chains next = new Chains(byParty, consultations.with(told));
    return next.change(told.what().party(), chain -> chain.consulted(told.what(), Since.of(told)));
  }

  /**
   * With a change of the chain of a party. Where nobody has founded it so far it is another picture
   * all the same: the founding may have been earlier than it is read, and then there is a change.
   */
  Chains change(PartyId party, UnaryOperator<ChainRecord> change) {
    return of(party)
        .map(chain -> with(party, change.apply(chain)))
        .orElseGet(() -> new Chains(byParty, consultations));
  }

  private Chains with(PartyId party, ChainRecord chain) {
    return new Chains(byParty.plus(party, chain), consultations);
  }

  /** How many chains there are. */
  @Override
  public String toString() {
    return Counted.of(byParty.size(), "chain", "chains");
  }
}
