package org.leadershipmethod.society;

import org.leadershipmethod.rule.Sentence;

/** The masses of the society that a record is about: everyone in it. */
public record MassesId() implements LayerId {

  /** The one there is: a record is about one society. */
  public static final MassesId MASSES = new MassesId();

  @Override
  public LayerKind kind() {
    return LayerKind.MASSES;
  }

  @Override
  public Sentence named() {
    return kind().named(kind());
  }

  /** The layer as words. */
  @Override
  public String toString() {
    return "the masses";
  }
}
