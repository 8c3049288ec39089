package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Template;

/**
 * The four layers, from the bottom up: each rests on the one before ({@code R4.1}).
 *
 * <p>The order counts: {@code LayerKind.PARTY.isAbove(LayerKind.CLASS)}, and {@code
 * LayerKind.PARTY.below()} is the class. There is no fifth.
 *
 * <p>It is the kind and not the layer: there are many classes and parties in a society, and each of
 * them has a {@link LayerId} of its own. The four come into being in this order ({@code R4.1}).
 */
public enum LayerKind {
  /** Everyone, whatever they live by. There is no layer below it. */
  MASSES("the masses", "the masses"),
  /** Those of one economic position. It answers to the masses. */
  CLASS("a class", "the class of {name}"),
  /** What represents the interests of a class. It answers to that class. */
  PARTY("a party", "{name}"),
  /** Who was elected to direct a party. They answer to that party. */
  LEADERS("the leaders", "the leaders of {name}");

  /** How layers are named in sentences. */
  static final ImmutableList<Template> TEMPLATES =
      Arrays.stream(values()).map(LayerKind::template).collect(ImmutableList.toImmutableList());

  private final String words;
  private final String named;

  LayerKind(String words, String named) {
    this.words = words;
    this.named = named;
  }

  /** The layer of this kind that has a name, in a sentence of whatever language. */
  Sentence named(Object name) {
    return template().with(Arguments.of("name", name));
  }

  private Template template() {
    return Template.of("society.layer." + name(), named);
  }

  /**
   * The layer that this one rests on and answers to; empty for the masses ({@code R4.2}). Asked
   * again and again, it leads from anywhere down to the masses.
   */
  public Optional<LayerKind> below() {
    return switch (this) {
      case MASSES -> Optional.empty();
      case CLASS -> Optional.of(MASSES);
      case PARTY -> Optional.of(CLASS);
      case LEADERS -> Optional.of(PARTY);
    };
  }

  /**
   * Whether this one stands above another, be it directly or further up: the leaders stand above
   * the class. None stands above itself.
   *
   * @param other a kind of layer of the same chain
   */
  public boolean isAbove(LayerKind other) {
    return compareTo(other) > 0;
  }

  /** The layer as words in a sentence. */
  @Override
  public String toString() {
    return words;
  }
}
