package org.leadershipmethod.chain;

import org.leadershipmethod.society.LayerKind;

/**
 * Where two neighbouring layers of a chain meet: the upper one represents the lower and answers to
 * it, which is one relation ({@code R4.2}).
 *
 * <p>In order from the masses up, so that the first broken one is the lowest.
 *
 * <p>The masses have no link below them, and two parties of one class have a link each, to that
 * class. A link does not know its party; {@link ChainLink} does. As a text: {@code between the
 * party and its class}.
 */
public enum Link {
  /** The class answers to the masses. */
  CLASS_TO_MASSES(LayerKind.CLASS),
  /** The party answers to its class. */
  PARTY_TO_CLASS(LayerKind.PARTY),
  /** The leaders answer to their party. */
  LEADERS_TO_PARTY(LayerKind.LEADERS);

  private final LayerKind upper;

  Link(LayerKind upper) {
    this.upper = upper;
  }

  /** The layer that represents and answers. */
  public LayerKind upper() {
    return upper;
  }

  /** The layer that is represented and is answered to. */
  public LayerKind lower() {
    return upper.below().orElse(upper);
  }

  /** The link as words in a sentence. */
  @Override
  public String toString() {
    return switch (this) {
      case CLASS_TO_MASSES -> "between the class and the masses";
      case PARTY_TO_CLASS -> "between the party and its class";
      case LEADERS_TO_PARTY -> "between the leaders and their party";
    };
  }
}
