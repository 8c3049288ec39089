package org.leadershipmethod.organization;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;

/**
 * Times in charge that are over, in the order in which they ended; one more gives another list.
 *
 * <p>A row of trees, at most two of a size, the smaller and later ones first. Each tree knows the
 * span that it covers, so that a question about a short time passes over most of a long history.
 *
 * @param tree the later times
 * @param rest the earlier ones
 */
record PastTenures(Tree tree, @Nullable PastTenures rest) {

  /** From a moment until another, without that one. */
  record Span(Instant from, Instant to) {

    boolean meets(When time) {
      return !from.isAfter(time.latest()) && to.isAfter(time.earliest());
    }

    Span and(Span other) {
      return new Span(
          from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
  }

  /** Somebody's time in charge. */
  record Tenure(PersonId person, Span span) {}

  /** A time, those before it, and the span that holds all of them. */
  record Tree(Tenure last, @Nullable Tree later, @Nullable Tree earlier, int size, Span span) {

    static Tree of(Tenure last) {
      return new Tree(last, null, null, 1, last.span);
    }

    static Tree of(Tenure last, Tree later, Tree earlier) {
      Span span = last.span.and(later.span).and(earlier.span);
      return new Tree(last, later, earlier, 1 + later.size + earlier.size, span);
    }
  }

  static PastTenures with(@Nullable PastTenures before, Tenure last) {
    if (before != null && before.rest != null && before.tree.size == before.rest.tree.size) {
      return new PastTenures(Tree.of(last, before.tree, before.rest.tree), before.rest.rest);
    }
    return new PastTenures(Tree.of(last), before);
  }

  /** Who was in charge at some moment of a time, in order of leaving. */
  static List<PersonId> during(@Nullable PastTenures all, When time) {
    if (all == null) {
      return List.of();
    }
    List<PersonId> found = new ArrayList<>();
    for (PastTenures at = all; at != null; at = at.rest) {
      collect(at.tree, time, found);
    }
    Collections.reverse(found);
    return found;
  }

  private static void collect(Tree top, When time, List<PersonId> found) {
    Deque<Tree> open = new ArrayDeque<>();
    open.push(top);
    while (!open.isEmpty()) {
      Tree tree = open.pop();
      if (tree.last.span.meets(time)) {
        found.add(tree.last.person);
      }
      pushIfMet(open, tree.earlier, time);
      pushIfMet(open, tree.later, time);
    }
  }

  private static void pushIfMet(Deque<Tree> open, @Nullable Tree tree, When time) {
    if (tree != null && tree.span.meets(time)) {
      open.push(tree);
    }
  }
}
