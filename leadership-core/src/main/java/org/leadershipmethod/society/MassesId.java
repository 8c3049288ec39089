package org.leadershipmethod.society;

import org.leadershipmethod.rule.Sentence;

/**
 * The masses of the society that a record is about: everyone in it.
 *
 * <p>All of them are equal, so that {@link #MASSES} is enough. It says nothing of who they are:
 * that is {@link Masses}. As a text it reads {@code the masses}.
 */
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
