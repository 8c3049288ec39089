package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.rule.Sentence;

/**
 * A class, named by the economic position that its people share ({@code R1.1}).
 *
 * <p>It can name a class to which nobody belongs, since a record may do so; a {@link SocialClass}
 * always has people. As a text: {@code the class of wage labour}.
 *
 * <p>Two are equal when the position is the same to the letter, so a misspelt one names another
 * class.
 *
 * @param position what they share
 */
public record ClassId(EconomicPosition position) implements LayerId {

  /** Makes the name of a class. */
  public ClassId {
    requireNonNull(position, "position");
  }

  @Override
  public LayerKind kind() {
    return LayerKind.CLASS;
  }

  @Override
  public Sentence named() {
    return kind().named(position);
  }

  /** The class as words. */
  @Override
  public String toString() {
    return "the class of " + position;
  }
}
