package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.rule.Situation;

/**
 * Where an idea comes from, and what became of it: the ideas before it and after it, however many
 * turns there are between ({@code M4.2}).
 *
 * <p>For example {@code Provenance.in(practice.situation()).from(evenings)}.
 */
public final class Provenance {

  private final Spirals spirals;

  private Provenance(Spirals spirals) {
    this.spirals = spirals;
  }

  /** Where ideas come from and go to, as things stand. */
  public static Provenance in(Situation now) {
    return of(Spirals.in(requireNonNull(now, "now")));
  }

  static Provenance of(Spirals spirals) {
    return new Provenance(spirals);
  }

  /** Some ideas, and all that they were made of, the nearest first. */
  Stream<IdeaId> from(Iterable<IdeaId> ideas) {
    Set<IdeaId> found = new LinkedHashSet<>();
    for (IdeaId idea : ideas) {
      found.add(idea);
      found.addAll(from(idea));
    }
    return found.stream();
  }

  /** All ideas that an idea was made of, and of which these were made, the nearest first. */
  public ImmutableSet<IdeaId> from(IdeaId idea) {
    return reached(requireNonNull(idea, "idea"), this::sources);
  }

  /** All ideas that were made of an idea, and what was made of these, the nearest first. */
  public ImmutableSet<IdeaId> into(IdeaId idea) {
    return reached(requireNonNull(idea, "idea"), this::made);
  }

  private Iterable<IdeaId> sources(IdeaId idea) {
    return spirals
        .idea(idea)
        .flatMap(KnownIdea::concentrated)
        .<Iterable<IdeaId>>map(told -> told.what().from())
        .orElse(ImmutableSet.of());
  }

  private Iterable<IdeaId> made(IdeaId idea) {
    return spirals.idea(idea).<Iterable<IdeaId>>map(KnownIdea::into).orElse(ImmutableSet.of());
  }

  private static ImmutableSet<IdeaId> reached(
      IdeaId idea, Function<IdeaId, Iterable<IdeaId>> next) {
    Set<IdeaId> found = new LinkedHashSet<>();
    Deque<IdeaId> open = new ArrayDeque<>();
    open.add(idea);
    while (!open.isEmpty()) {
      for (IdeaId other : next.apply(open.remove())) {
        if (found.add(other)) {
          open.add(other);
        }
      }
    }
    return ImmutableSet.copyOf(found);
  }
}
