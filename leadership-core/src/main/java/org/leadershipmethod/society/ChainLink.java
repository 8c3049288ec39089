package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;

/**
 * One link of the chain that a party belongs to, as what rules are asked about ({@code R5.1}).
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

  /** The link as words. */
  @Override
  public String toString() {
    return "the link " + link + " (" + party + ")";
  }
}
