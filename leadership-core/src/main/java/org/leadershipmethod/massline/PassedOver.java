package org.leadershipmethod.massline;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedOrder;

/**
 * Ideas that were left out when others were concentrated, each with what told that, the longest
 * left out first. Immutable; one more costs little, however many there are.
 */
final class PassedOver {

  static final PassedOver NONE = new PassedOver(SharedMap.empty(), SharedOrder.empty());

  private final SharedMap<IdeaId, Told<MassLineEvent>> byIdea;
  private final SharedOrder<Since, IdeaId> inOrder;

  private PassedOver(
      SharedMap<IdeaId, Told<MassLineEvent>> byIdea, SharedOrder<Since, IdeaId> inOrder) {
    this.byIdea = byIdea;
    this.inOrder = inOrder;
  }

  /** An idea with when it was left out; of those that were together, by id. */
  private record Since(Turn turn, IdeaId idea) implements Comparable<Since> {

    private static final Comparator<Since> ORDER =
        Comparator.comparing(Since::turn).thenComparing(Since::idea);

    @Override
    public int compareTo(Since other) {
      return ORDER.compare(this, other);
    }
  }

  boolean contains(IdeaId idea) {
    return byIdea.containsKey(idea);
  }

  int size() {
    return byIdea.size();
  }

  /** What told first that an idea was left out; empty where none is. */
  Optional<Told<MassLineEvent>> first() {
    return longest().findFirst().flatMap(idea -> Optional.ofNullable(byIdea.get(idea)));
  }

  /** The ideas, the longest left out first. */
  Stream<IdeaId> longest() {
    return inOrder.values().stream();
  }

  PassedOver plus(IdeaId idea, Told<MassLineEvent> told) {
    PassedOver rest = minus(idea);
    return new PassedOver(
        rest.byIdea.plus(idea, told), rest.inOrder.plus(new Since(told.turn(), idea), idea));
  }

  PassedOver minus(IdeaId idea) {
    Told<MassLineEvent> told = byIdea.get(idea);
    return told == null
        ? this
        : new PassedOver(byIdea.minus(idea), inOrder.minus(new Since(told.turn(), idea)));
  }
}
