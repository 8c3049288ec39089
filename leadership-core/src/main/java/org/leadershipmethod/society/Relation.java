package org.leadershipmethod.society;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How the layers of one chain stand to each other: these seven ways and no others, so that
 * opposition within a chain cannot be written down ({@code R2.1}, {@code R4.2}, {@code R4.3}).
 *
 * <p>Between classes there is struggle, which is a recorded fact and none of these: {@link
 * Struggle}.
 *
 * <p>The direction counts: the party represents its class, and the class does not represent the
 * party. For example {@code Relation.between(LayerKind.PARTY, LayerKind.CLASS)} is represents,
 * obeys and leads.
 */
public enum Relation {
  /** The masses divide into classes. */
  DIVIDES_INTO,
  /** A layer represents the one below it. */
  REPRESENTS,
  /** A layer obeys the one below it. */
  OBEYS,
  /** The leaders lead their party, and both lead class and masses. */
  LEADS,
  /** Every layer relies on the masses. */
  RELIES_ON,
  /** Every layer serves the masses. */
  SERVES,
  /** The party elects its leaders. */
  ELECTS;

  /** Whether one kind of layer stands to another in this way, within a chain. */
  public boolean holds(LayerKind from, LayerKind to) {
    return switch (this) {
      case DIVIDES_INTO -> from == LayerKind.MASSES && to == LayerKind.CLASS;
      case REPRESENTS, OBEYS -> from.below().filter(below -> below == to).isPresent();
      case LEADS -> from.isAbove(LayerKind.CLASS) && from.isAbove(to);
      case RELIES_ON, SERVES -> to == LayerKind.MASSES && from.isAbove(to);
      case ELECTS -> from == LayerKind.PARTY && to == LayerKind.LEADERS;
    };
  }

  /** In which ways one kind of layer stands to another within a chain. */
  public static ImmutableSet<Relation> between(LayerKind from, LayerKind to) {
    requireNonNull(to, "to");
    return Arrays.stream(values()).filter(one -> one.holds(from, to)).collect(toImmutableSet());
  }

  /** The relation with these words, ignoring case: {@code relies on}; empty if there is none. */
  public static Optional<Relation> named(String words) {
    String asked = words.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> one.toString().equals(asked)).findFirst();
  }

  /** The relation as words in a sentence: {@code relies on}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
