package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.Entry;

/** Says which entry is too vague for a finding, and how it could have been. */
final class VagueWords {

  static final Comparator<Entry> BY_LENGTH =
      Comparator.comparing((Entry entry) -> entry.when().over().length());

  private final Window window;
  private final ImmutableList<Integer> order;
  private final Instant end;
  private final ImmutableList<Turned> turned;
  private final Timing timing;

  /**
   * Words about an order in which nothing is found.
   *
   * @param window the entries
   * @param order the order
   * @param end the moment of the question
   * @param timing which moments were taken
   */
  VagueWords(Window window, ImmutableList<Integer> order, Instant end, Timing timing) {
    this.timing = timing;
    this.window = window;
    this.order = order;
    this.end = end;
    this.turned = Turned.in(window, order);
  }

  static String tooMany(Entry entry) {
    return saysOnly(entry)
        + "; so much happened in that time that it was not looked at in every order";
  }

  static String tooLongAgo(Entry entry) {
    return saysOnly(entry) + "; so much was read since that it was not looked at in another order";
  }

  private static String saysOnly(Entry entry) {
    return named(entry) + " says only " + entry.when();
  }

  private static String named(Entry entry) {
    return "entry " + entry.id();
  }

  /** For example {@code entry e3 says only 2025; had it been before …, this would be in order}. */
  String said(boolean isUnknown) {
    String otherwise =
        isUnknown ? "nobody could tell whether it is in order" : "this would be in order";
    return how() + ", " + otherwise;
  }

  private String how() {
    Optional<Entry> begun =
        window.hasSubjects()
            ? Optional.empty()
            : order.stream().filter(at -> !window.needed().get(at)).map(window::entry).findFirst();
    if (begun.isPresent()) {
      return saysOnly(begun.get()) + "; had it been by " + end;
    }
    return turned.isEmpty() ? atAnEnd() : mover().map(this::moved).orElseGet(this::reordered);
  }

  private String atAnEnd() {
    Entry entry = order.stream().map(window::entry).max(BY_LENGTH).orElseThrow();
    boolean isEarly = timing == Timing.EARLY || timing == Timing.CLOSE;
    return saysOnly(entry)
        + "; had it been "
        + (isEarly ? "at the beginning" : "at the end")
        + " of that";
  }

  /** The one entry that would stand elsewhere; the vaguest where it can be said of two. */
  private Optional<Integer> mover() {
    return IntStream.range(0, window.size())
        .filter(at -> turned.stream().allMatch(two -> two.isAbout(at)))
        .boxed()
        .max(Comparator.comparing(window::entry, BY_LENGTH).thenComparing(Function.identity()));
  }

  private String moved(int mover) {
    Entry entry = window.entry(mover);
    Turned two =
        turned.stream()
            .filter(one -> window.isSubject(one.first()) || window.isSubject(one.then()))
            .findFirst()
            .orElse(turned.get(0));
    boolean isFirst = two.first() == mover;
    Entry other = window.entry(isFirst ? two.then() : two.first());
    String relation = isFirst ? "before " : "after ";
    return other.when().equals(entry.when())
        ? sameTime(entry, other) + "; had " + named(entry) + " been " + relation + named(other)
        : saysOnly(entry) + "; had it been " + relation + named(other) + " of " + other.when();
  }

  private static String sameTime(Entry entry, Entry other) {
    return named(entry) + " and " + named(other) + " say only " + entry.when();
  }

  private String reordered() {
    ImmutableSortedSet.Builder<Integer> places = ImmutableSortedSet.naturalOrder();
    turned.forEach(two -> places.add(two.first(), two.then()));
    String entries =
        new TreeSet<>(places.build())
            .stream()
                .map(window::entry)
                .map(entry -> named(entry) + " of " + entry.when())
                .collect(Collectors.joining(", "));
    return "the record does not say in which order these were: " + entries + "; in another order";
  }
}
