package org.leadershipmethod.diagram;

import org.leadershipmethod.chain.Chain;

/**
 * The chain of a party: leaders, party, class and masses in boxes one below the other, the other
 * classes beside, and on each link what last kept it alive and how long ago that was ({@code R4.2},
 * {@code R5.1}).
 *
 * <p>A layer that is not there has a dashed box that says so; a broken link is dashed. Of many
 * other classes the smaller ones are folded.
 *
 * <p>For example {@code Diagram.of(Chain.of("union-party", practice.situation())).mermaid()}. Ages
 * are in whole days. It is one moment and one party; how links fare over time is counted by {@link
 * org.leadershipmethod.chain.LinkTrend}.
 */
public final class ChainDiagram extends Diagram {

  private final Chain chain;
  private final int limit;
  private final boolean withPeople;

  private ChainDiagram(Chain chain, int limit, boolean withPeople) {
    this.chain = chain;
    this.limit = limit;
    this.withPeople = withPeople;
  }

  static ChainDiagram read(Chain chain) {
    return new ChainDiagram(chain, BOXES, false);
  }

  /**
   * The same with another limit than {@link #BOXES}. The four layers are always drawn; the limit is
   * for the classes beside, of which the biggest are kept.
   *
   * @param boxes how many boxes there may be, folds included
   * @throws IllegalArgumentException if there are fewer than {@link #FEWEST_BOXES}
   */
  public ChainDiagram atMost(int boxes) {
    return new ChainDiagram(chain, requireEnough(boxes), withPeople);
  }

  /** The same with the ids of the leaders. */
  public ChainDiagram withPeople() {
    return new ChainDiagram(chain, limit, true);
  }

  @Override
  Drawing drawing() {
    return new ChainSheet(chain, limit, withPeople).drawing();
  }
}
