package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leadershipmethod.chronicle.Key;

/**
 * Two layers, the one as it stands to the other: what a statement about their relation is about
 * ({@code R2.1}).
 *
 * <p>The order counts: that the party represents its class says nothing of the class as it stands
 * to the party. The two may be of different chains, as two classes are; then there may be struggle
 * between them, and no rule about chains speaks. As a text: {@code union and the class of wage
 * labour}.
 *
 * <p>For example {@code new LayerPair(PartyId.of("union"), new ClassId(WAGE_LABOUR))} is what the
 * entry was about that said {@code union opposes the class of wage labour}. A later entry about the
 * same two in the same order, with a relation that holds, mends it; one in the other order is about
 * another thing.
 *
 * <p>Whether the two belong to one chain is not said by their ids. It follows from the class that a
 * party was founded for, so the record has to be asked.
 *
 * @param from the layer that stands to the other in some way
 * @param to the other layer
 */
public record LayerPair(LayerId from, LayerId to) implements Key {

  /** Makes the key. */
  public LayerPair {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  static LayerPair of(RelationStated event) {
    return new LayerPair(event.from(), event.to());
  }

  /** A class and itself: what a struggle is not between. */
  static LayerPair itself(EconomicPosition position) {
    return new LayerPair(new ClassId(position), new ClassId(position));
  }

  /** Whether both belong to one chain; the masses belong to each. */
  boolean isOfOneChain(Society society) {
    Optional<EconomicPosition> one = ofClass(from, society);
    return from.kind() == LayerKind.MASSES
        || to.kind() == LayerKind.MASSES
        || (one.isPresent() && one.equals(ofClass(to, society)));
  }

  private static Optional<EconomicPosition> ofClass(LayerId layer, Society society) {
    if (layer instanceof ClassId one) {
      return Optional.of(one.position());
    } else if (layer instanceof PartyId party) {
      return society.record(party).flatMap(PartyRecord::soleClass);
    }
    return layer instanceof LeadersId leaders
        ? society.record(leaders.party()).flatMap(PartyRecord::soleClass)
        : Optional.empty();
  }

  /** Whether the words name a relation of a chain that holds in this direction. */
  boolean isRelatedBy(String words) {
    return Relation.named(words)
        .filter(relation -> relation.holds(from.kind(), to.kind()))
        .isPresent();
  }

  /** A statement that holds between the two, if there is one in this direction. */
  Optional<RelationStated> restated() {
    return Relation.between(from.kind(), to.kind()).stream()
        .findFirst()
        .map(relation -> new RelationStated(from, relation.toString(), to));
  }

  /** The one and the other. */
  @Override
  public String toString() {
    return from + " and " + to;
  }
}
