package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Map;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.View;

/**
 * How things stand while a record is read, entry by entry, by one reader.
 *
 * <p>Views may change their pictures in place here, so that one more entry costs less. What is
 * shown of it is good until the next entry is read; what is {@linkplain #kept kept} stays as it is
 * for good.
 *
 * <p>It changes with each entry, and is of use to one thread at a time.
 */
public final class Course {

  private Situation shown;
  private Object[] own;

  /** Begins where things stand so. */
  public Course(Situation from) {
    this.shown = requireNonNull(from, "from");
    this.own = toReadOn(from);
  }

  private static Object[] toReadOn(Situation shown) {
    Object[] own = new Object[shown.pictures().length];
    shown.places().forEach((view, place) -> own[place] = toReadOn(view, shown.pictures()[place]));
    return own;
  }

  @SuppressWarnings("unchecked") // at the place of a view stands only what it gave
  private static <S> Object toReadOn(View<S> view, Object picture) {
    return requireNonNull(view.toReadOn((S) picture), "the picture to read on");
  }

  @SuppressWarnings("unchecked") // at the place of a view stands only what it gave
  private static <S> Object toShow(View<S> view, Object picture) {
    return requireNonNull(view.toShow((S) picture), "the picture to show");
  }

  /** How things stand, until the next entry is read. */
  public Situation shown() {
    return shown;
  }

  /** How things stand, for good: whoever keeps it sees nothing of what is read later. */
  public Situation kept() {
    own = toReadOn(shown);
    return shown;
  }

  /** What an entry names that is not there. */
  public ImmutableList<Reached.NotThere> notThere(Entry entry) {
    return shown.notThere(entry.event().refersTo());
  }

  /**
   * Reads one more entry, as {@link Situation#read} does; with it, what was shown before is no
   * longer good, unless it was kept.
   *
   * @param unknown what it names that is not there, as {@link #notThere} says
   */
  public Reached read(Entry entry, ImmutableList<Reached.NotThere> unknown) {
    Instant latest = entry.when().latest();
    if (!unknown.isEmpty()) {
      shown = shown.at(latest);
      return Reached.ofUnknown(shown, unknown);
    }
    LooksAtEntry looks = LooksAtEntry.of(entry, shown.places(), own);
    own = looks.pictures();
    shown = shown.with(toShow(looks), latest);
    return looks.reached(shown);
  }

  private Object[] toShow(LooksAtEntry looks) {
    if (looks.changed().isEmpty()) {
      return shown.pictures();
    }
    Object[] all = shown.pictures().clone();
    for (Map.Entry<View<?>, Integer> one : shown.places().entrySet()) {
      if (looks.changed().contains(one.getKey())) {
        all[one.getValue()] = toShow(one.getKey(), own[one.getValue()]);
      }
    }
    return all;
  }
}
