package org.leadershipmethod.society;

import java.util.Optional;

/** The four layers, from the bottom up: each rests on the one before ({@code R4.1}). */
public enum LayerKind {
  /** Everyone. */
  MASSES("the masses"),
  /** Those of one economic position. */
  CLASS("a class"),
  /** What represents the interests of a class. */
  PARTY("a party"),
  /** Who was elected to direct a party. */
  LEADERS("the leaders");

  private final String words;

  LayerKind(String words) {
    this.words = words;
  }

  /** The layer that this one rests on and answers to; empty for the masses. */
  public Optional<LayerKind> below() {
    return switch (this) {
      case MASSES -> Optional.empty();
      case CLASS -> Optional.of(MASSES);
      case PARTY -> Optional.of(CLASS);
      case LEADERS -> Optional.of(PARTY);
    };
  }

  /** Whether this one stands above another. */
  public boolean isAbove(LayerKind other) {
    return compareTo(other) > 0;
  }

  /** The layer as words in a sentence. */
  @Override
  public String toString() {
    return words;
  }
}
