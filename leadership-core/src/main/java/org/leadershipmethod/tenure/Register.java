package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;

/**
 * All that a record says of one thing which has a value or none, in the order in which it is read.
 *
 * <p>What holds at a moment was said last before it. Where times are vague, several sayings may
 * have been the last one: each that may have come by then and that no other is surely between.
 *
 * @param <V> what values are
 */
final class Register<V> {

  private final List<Saying<V>> sayings = new ArrayList<>();
  private final Set<Doubt<V>> doubts = new LinkedHashSet<>();
  private @Nullable Saying<V> lastChange;

  /** The value after what was read so far, as entries are ordered; null for none. */
  @Nullable V value() {
    return lastChange == null ? null : lastChange.value();
  }

  /** Since when it may have had that value. */
  Instant since() {
    return lastChange == null ? Instant.MIN : lastChange.from();
  }

  /** An entry says that it has a value, or none, from the time of the entry on. */
  void say(@Nullable V value, Entry entry, Saying.Order order) {
    add(value, entry, entry.when().over().earliest(), order);
  }

  /**
   * An entry finds it to be so, and it may have come to be so earlier, though not before what was
   * known last.
   */
  void find(@Nullable V value, Entry entry, Instant earliest) {
    Instant own = entry.when().over().earliest();
    Instant known = sayings.isEmpty() ? earliest : latest(earliest, last().from());
    Instant from = Objects.equals(value(), value) || known.isAfter(own) ? own : known;
    add(value, entry, from, Saying.Order.BY_TIME);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Saying<V> last() {
    return sayings.get(sayings.size() - 1);
  }

  private void add(@Nullable V value, Entry entry, Instant from, Saying.Order order) {
    boolean isChange = !Objects.equals(value(), value);
    Saying<V> after = order == Saying.Order.AFTER_LAST_CHANGE && isChange ? lastChange : null;
    Saying<V> saying = new Saying<>(value, entry, from, order, after);
    if (isSaidAgain(saying)) {
      sayings.remove(sayings.size() - 1);
    }
    sayings.add(saying);
    lastChange = isChange ? saying : lastChange;
  }

  /** Of what is said again and again, the first time and the last tell all. */
  @SuppressWarnings("ReferenceEquality") // the very saying
  private boolean isSaidAgain(Saying<V> saying) {
    if (sayings.isEmpty() || last() == lastChange) {
      return false;
    }
    return last().entry().when().isOneDayAtMost()
        && saying.entry().when().isOneDayAtMost()
        && Objects.equals(last().value(), saying.value())
        && Objects.equals(value(), saying.value())
        && saying.isSurelyAfter(last(), true);
  }

  /**
   * From an entry on until a moment it may be otherwise than is said.
   *
   * @param values which values it may have too
   * @param isPerhapsNone whether it may have none, and may have one where none is said
   */
  void doubt(Entry entry, Instant until, ImmutableSet<V> values, boolean isPerhapsNone) {
    Instant from = entry.when().over().earliest();
    doubts.add(new Doubt<>(from, until, values, isPerhapsNone));
  }

  /** The values that it may have had just before an entry, as far as all others tell. */
  Set<@Nullable V> before(Entry entry) {
    Register<V> others = new Register<>();
    sayings.stream().filter(one -> !one.entry().equals(entry)).forEach(others.sayings::add);
    others.doubts.addAll(doubts);
    Instant from = entry.when().over().earliest();
    Instant to = entry.when().latest();
    Set<@Nullable V> values = new HashSet<>(others.possible(from));
    others.moments().stream()
        .filter(moment -> moment.isAfter(from) && !moment.isAfter(to))
        .forEach(moment -> values.addAll(others.possible(moment)));
    return values;
  }

  /** The values that it may have had at a moment; null among them where it may have had none. */
  Set<@Nullable V> possible(Instant moment) {
    Set<@Nullable V> values = new HashSet<>();
    boolean isToldBy = false;
    for (int i = 0; i < sayings.size(); i++) {
      Saying<V> saying = sayings.get(i);
      isToldBy |= !saying.latest().isAfter(moment);
      if (!saying.from().isAfter(moment) && !isOverruled(i, moment)) {
        values.add(saying.value());
      }
    }
    if (!isToldBy) {
      values.add(null);
    }
    doubts.stream().filter(doubt -> doubt.isAt(moment)).forEach(doubt -> doubt.addTo(values));
    return values;
  }

  /** Whether another saying surely came after the one at a place, and by a moment. */
  private boolean isOverruled(int place, Instant moment) {
    Saying<V> saying = sayings.get(place);
    for (int i = 0; i < sayings.size(); i++) {
      Saying<V> other = sayings.get(i);
      if (i != place && !other.latest().isAfter(moment) && other.isSurelyAfter(saying, i > place)) {
        return true;
      }
    }
    return false;
  }

  /** The values that it ever had, or may have had, in the order in which they were told. */
  ImmutableSet<V> values() {
    ImmutableSet.Builder<V> values = ImmutableSet.builder();
    for (Saying<V> saying : sayings) {
      V value = saying.value();
      if (value != null) {
        values.add(value);
      }
    }
    doubts.forEach(doubt -> values.addAll(doubt.values()));
    return values.build();
  }

  /** From when to when it had one of some values. */
  ImmutableList<Span> spans(Predicate<@Nullable V> isMeant) {
    SpansDrawn drawn = new SpansDrawn();
    moments().forEach(moment -> drawn.from(moment, presence(moment, isMeant)));
    return drawn.spans();
  }

  /** From when to when it had one of some values, as long as something else had any. */
  ImmutableList<Span> spans(Predicate<@Nullable V> isMeant, Register<?> within) {
    Set<Instant> moments = moments();
    moments.addAll(within.moments());
    SpansDrawn drawn = new SpansDrawn();
    for (Instant moment : moments) {
      Presence there = within.presence(moment, Objects::nonNull);
      drawn.from(moment, presence(moment, isMeant).and(there));
    }
    return drawn.spans();
  }

  /** The moments at which what is possible may change. */
  private Set<Instant> moments() {
    Set<Instant> moments = new TreeSet<>();
    for (Saying<V> saying : sayings) {
      moments.add(saying.from());
      moments.add(saying.latest());
    }
    for (Doubt<V> doubt : doubts) {
      moments.add(doubt.from());
      doubt.end().ifPresent(moments::add);
    }
    return moments;
  }

  private Presence presence(Instant moment, Predicate<@Nullable V> isMeant) {
    Set<@Nullable V> values = possible(moment);
    if (values.stream().noneMatch(isMeant)) {
      return Presence.NOT_THERE;
    }
    return values.stream().allMatch(isMeant) ? Presence.THERE : Presence.PERHAPS;
  }
}
