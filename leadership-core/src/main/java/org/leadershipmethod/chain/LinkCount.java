package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.SocietyView;

/**
 * How many links of all chains there are at a moment, and how many of them are broken ({@code
 * R5.1}).
 *
 * <p>Checked here: no more are broken than there are, and no figure is negative.
 *
 * @param moment the moment
 * @param links how many links there are
 * @param broken how many of them are broken
 */
public record LinkCount(Instant moment, int links, int broken) {

  /**
   * Makes the count.
   *
   * @throws IllegalArgumentException if more are broken than there are, or a figure is negative
   */
  public LinkCount {
    requireNonNull(moment, "moment");
    if (broken < 0 || broken > links) {
      throw new IllegalArgumentException(
          "No more links are broken than there are, but of "
              + links
              + " there were "
              + broken
              + ".");
    }
  }

  /** The count in a situation, over the chains of all parties. */
  public static LinkCount of(Situation now) {
    int links = 0;
    int broken = 0;
    for (PartyId party : now.view(SocietyView.SOCIETY).founded()) {
      for (LinkState link : Chain.of(party, now).links()) {
        links++;
        broken += link.isBroken() ? 1 : 0;
      }
    }
    return new LinkCount(now.moment(), links, broken);
  }

  /** The figures in words: {@code 1 of 3 links broken}. */
  @Override
  public String toString() {
    return broken + " of " + links + " links broken";
  }
}
