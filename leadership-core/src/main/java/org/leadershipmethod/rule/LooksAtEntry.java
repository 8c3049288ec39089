package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.internal.Answer;
import org.leadershipmethod.organization.OrganizationView;

/**
 * What all views saw in one entry, gathered as they are asked.
 *
 * <p>Most views see nothing in most entries: nothing is copied before something changes.
 */
final class LooksAtEntry {

  private final Object[] before;
  private Object[] pictures;
  private ImmutableSet<View<?>> changed = ImmutableSet.of();
  private ImmutableSet<Key> touched = ImmutableSet.of();
  private ImmutableList<Problem> problems = ImmutableList.of();
  private ImmutableList<Problem> doubts = ImmutableList.of();

  private LooksAtEntry(Object[] before) {
    this.before = before;
    this.pictures = before;
  }

  /**
   * Every view takes one look. The organization is looked at first: what cannot have happened to it
   * changes nothing else, and then no other view is asked.
   *
   * @param places the views, with the places of their pictures
   * @param before the pictures before the entry
   */
  static LooksAtEntry of(Entry entry, ImmutableMap<View<?>, Integer> places, Object[] before) {
    LooksAtEntry looks = new LooksAtEntry(before);
    for (Map.Entry<View<?>, Integer> one : places.entrySet()) {
      View<?> view = one.getKey();
      Look<?> look = look(view, before[one.getValue()], entry);
      looks.add(view, one.getValue(), look);
      if (view.equals(OrganizationView.ORGANIZATION) && !look.problems().isEmpty()) {
        return looks.impossible();
      }
    }
    return looks;
  }

  @SuppressWarnings("unchecked") // at the place of a view stands only what it gave
  private static <S> Look<S> look(View<S> view, Object picture, Entry entry) {
    try {
      return requireNonNull(view.after((S) picture, entry), "the answer");
    } catch (RuntimeException e) {
      throw Answer.failed(named(view) + ", asked about " + entry.label() + ",", e);
    }
  }

  /** By its class: a host's own may have no words for itself. */
  static String named(View<?> view) {
    String type = view.getClass().getName();
    return "The view " + type.substring(type.lastIndexOf('.') + 1);
  }

  private LooksAtEntry impossible() {
    LooksAtEntry nothing = new LooksAtEntry(before);
    nothing.problems = problems;
    return nothing;
  }

  private void add(View<?> view, int place, Look<?> look) {
    if (look.next().isPresent() && isOther(before[place], look.next().get())) {
      change(view, place, look.next().get());
    }
    touched = both(touched, look.touched());
    problems = both(problems, look.problems());
    doubts = both(doubts, look.doubts());
  }

  @SuppressWarnings("ReferenceEquality") // a picture that is the same value twice may be large
  private static boolean isOther(Object before, Object after) {
    return before != after;
  }

  private void change(View<?> view, int place, Object next) {
    pictures = changed.isEmpty() ? before.clone() : pictures;
    pictures[place] = next;
    changed = both(changed, ImmutableSet.of(view));
  }

  private static <T> ImmutableSet<T> both(ImmutableSet<T> some, ImmutableSet<T> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    return ImmutableSet.<T>builder().addAll(some).addAll(more).build();
  }

  private static ImmutableList<Problem> both(
      ImmutableList<Problem> some, ImmutableList<Problem> more) {
    return more.isEmpty()
        ? some
        : ImmutableList.<Problem>builder().addAll(some).addAll(more).build();
  }

  /** The pictures after the entry; the very ones before it if none changed. */
  Object[] pictures() {
    return pictures;
  }

  /** The views whose pictures changed. */
  ImmutableSet<View<?>> changed() {
    return changed;
  }

  Reached reached(Situation next) {
    return new Reached(next, changed, touched, ImmutableList.of(), problems, doubts);
  }
}
