package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

/**
 * Of a few entries every order is tried that their times allow, and none that they do not: compared
 * with all orders, made here in the plainest way.
 */
class WindowProperties {

  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

  /** So many orders of a window are tried. */
  private static final int MOST = 256;

  private static final UnitId MILL = UnitId.of("mill");
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final Situation NOTHING = LeadershipMethod.of().start(Coverage.EVERYTHING);

  /** One entry, and how the question is about it. */
  record Drawn(When when, boolean isSubject, boolean isFree, Key touched) {}

  /** Entries in the order of reading, of which the first are over when the question is asked. */
  record Drawing(ImmutableList<Drawn> drawn, int read) {

    static Drawing of(List<Drawn> drawn, int read) {
      return new Drawing(ImmutableList.copyOf(drawn), Math.min(read, drawn.size()));
    }

    ImmutableList<ReadEntry> entries() {
      Chronicle record = Chronicle.empty();
      for (int nth = 0; nth < drawn.size(); nth++) {
        record =
            record.append(
                new Departed(PersonId.of("person" + nth), Post.inCharge(MILL)),
                drawn.get(nth).when());
      }
      return record
          .entries()
          .map(
              entry ->
                  new ReadEntry(
                      entry,
                      NOTHING,
                      NOTHING,
                      ImmutableSet.of(of(entry).touched()),
                      ImmutableSet.of(),
                      true))
          .collect(ImmutableList.toImmutableList());
    }

    private Drawn of(Entry entry) {
      return drawn.get((int) entry.position());
    }

    boolean isRead(ReadEntry one) {
      return entries().indexOf(one) < read;
    }

    boolean isSubject(ReadEntry one) {
      return of(one.entry()).isSubject() && isRead(one);
    }

    boolean isFree(ReadEntry one) {
      return of(one.entry()).isFree();
    }

    Window window() {
      return Window.of(entries(), this::isRead, this::isSubject, this::isFree);
    }

    /** Whether it may matter which of two came first. */
    boolean areTied(ReadEntry one, ReadEntry other) {
      return (isSubject(one) && matters(other))
          || (isSubject(other) && matters(one))
          || (matters(one) && matters(other) && one.touched().equals(other.touched()));
    }

    private boolean matters(ReadEntry one) {
      return isSubject(one) || isFree(one);
    }
  }

  private static Arbitrary<When> times() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5).map(FIRST::plusDays),
            Arbitraries.integers().between(0, 4))
        .as((first, days) -> When.during(first, first.plusDays(days)));
  }

  @Provide
  Arbitrary<Drawing> drawings() {
    Arbitrary<Drawn> drawn =
        Combinators.combine(
                times(),
                Arbitraries.of(true, false, false),
                Arbitraries.of(true, true, false),
                Arbitraries.<Key>of(MILL, MILL, SCHOOL))
            .as(Drawn::new);
    return Combinators.combine(
            drawn.list().ofMinSize(1).ofMaxSize(5), Arbitraries.integers().between(1, 5))
        .as(Drawing::of);
  }

  private static List<Integer> places(Window window) {
    return IntStream.range(0, window.size()).boxed().toList();
  }

  /** Whether all that has to be before an entry is among some. */
  private static boolean mayFollow(Window window, Collection<Integer> before, int place) {
    return IntStream.range(0, place)
        .filter(at -> !window.entry(place).mayComeBefore(window.entry(at)))
        .allMatch(before::contains);
  }

  private static boolean isAllowed(Window window, List<Integer> order) {
    return IntStream.range(0, order.size())
        .allMatch(nth -> mayFollow(window, order.subList(0, nth), order.get(nth)));
  }

  private static List<Integer> needed(Window window) {
    return window.needed().stream().boxed().toList();
  }

  /** All orders that the times allow, up to the last that is needed, or longer without subjects. */
  private static List<List<Integer>> all(Window window) {
    List<List<Integer>> found = new ArrayList<>();
    addAll(found, window, List.of());
    return found;
  }

  private static void addAll(List<List<Integer>> found, Window window, List<Integer> begun) {
    boolean isWhole = begun.containsAll(needed(window));
    if (isWhole) {
      found.add(begun);
    }
    if (!isWhole || !window.hasSubjects()) {
      places(window).stream()
          .filter(at -> !begun.contains(at) && mayFollow(window, begun, at))
          .forEach(at -> addAll(found, window, with(begun, at, begun.size())));
    }
  }

  private static List<Integer> with(List<Integer> order, int one, int at) {
    List<Integer> longer = new ArrayList<>(order);
    longer.add(at, one);
    return longer;
  }

  private static List<Integer> upToTheLastNeeded(Window window, List<Integer> order) {
    List<Integer> needed = needed(window);
    int length = order.size();
    while (length > 0 && !needed.contains(order.get(length - 1))) {
      length--;
    }
    return order.subList(0, length);
  }

  @Property(tries = 1000)
  void aWindowBeginsWhereAnOrderMayMatter(@ForAll("drawings") Drawing drawing) {
    List<ReadEntry> all = drawing.entries();
    Window window = drawing.window();
    int first = all.size() - window.size();
    assertThat(places(window).stream().map(window::at).toList())
        .isEqualTo(all.subList(first, all.size()));
    for (int at = 0; at < first; at++) {
      assertThat(isOpen(drawing, all, at)).as("place %s of %s", at, all).isFalse();
    }
    if (first < all.size()) {
      assertThat(isOpen(drawing, all, first)).as("place %s of %s", first, all).isTrue();
    }
  }

  /**
   * Whether an entry is asked about, may have happened or not, may come after a later one, or was
   * on a day that is not known.
   */
  private static boolean isOpen(Drawing drawing, List<ReadEntry> all, int place) {
    ReadEntry one = all.get(place);
    boolean mayBeMissing =
        place == drawing.read()
            && all.stream().noneMatch(drawing::isSubject)
            && all.subList(place, all.size()).stream().anyMatch(drawing::isFree);
    return drawing.isSubject(one)
        || mayBeMissing
        || (drawing.isFree(one) && one.isVague())
        || all.subList(place + 1, all.size()).stream()
            .anyMatch(
                later -> later.entry().mayComeBefore(one.entry()) && drawing.areTied(one, later));
  }

  @Property(tries = 1000)
  void ofFewerEntriesThatMayMoveItIsTheWindowOfThose(@ForAll("drawings") Drawing drawing) {
    Predicate<ReadEntry> atTheMill = one -> one.touched().contains(MILL);
    Window freed = drawing.window().freeing(atTheMill);
    Window made =
        Window.of(
            drawing.entries(),
            drawing::isRead,
            drawing::isSubject,
            one -> drawing.isFree(one) && atTheMill.test(one));
    assertThat(places(freed).stream().map(freed::at).toList())
        .isEqualTo(places(made).stream().map(made::at).toList());
    assertThat(places(freed)).allMatch(at -> freed.isFree(at) == made.isFree(at));
  }

  @Property(tries = 1000)
  void everyOrderThatMattersIsThereAndNoneThatIsNotAllowed(@ForAll("drawings") Drawing drawing) {
    Window window = drawing.window();
    List<List<Integer>> all = all(window);
    if (window.size() > 0 && all.size() <= MOST) {
      Orders orders = Orders.of(window, true);
      assertThat(orders.orders().stream().map(order -> marks(window, order)).toList())
          .containsAll(all.stream().map(order -> marks(window, order)).toList());
      for (Orders some : List.of(orders, Orders.of(window, false))) {
        assertThat(some.areAll()).isTrue();
        assertThat(some.orders())
            .doesNotHaveDuplicates()
            .allMatch(order -> isAllowed(window, order))
            .allMatch(order -> order.containsAll(needed(window)));
        assertThat(some.orders().stream().map(order -> Turned.in(window, order).size()).toList())
            .isSorted();
      }
    }
  }

  /** What tells one order from another: which tied entries it turns, and who is there at all. */
  private static Set<List<Integer>> marks(Window window, List<Integer> order) {
    Set<List<Integer>> marks = new HashSet<>();
    for (int one : places(window)) {
      for (int other : places(window)) {
        if (one < other && isBefore(order, other, one) && window.areTied(one, other)) {
          marks.add(List.of(one, other));
        }
      }
      if (!window.hasSubjects() && window.isFree(one) && order.contains(one)) {
        marks.add(List.of(one));
      }
    }
    return marks;
  }

  /** What an order leaves out comes after the others. */
  private static boolean isBefore(List<Integer> order, int one, int other) {
    return order.contains(one)
        && (order.indexOf(one) < order.indexOf(other) || !order.contains(other));
  }

  @Example
  void whereThereAreTooManyOrdersSomeAreTriedAndThatIsSaid() {
    When week = When.during(FIRST, FIRST.plusDays(6));
    List<Drawn> some = new ArrayList<>(List.of(new Drawn(week, true, true, MILL)));
    some.addAll(Collections.nCopies(4, new Drawn(week, false, true, MILL)));
    assertThat(Orders.of(Drawing.of(some, 5).window(), true).areAll()).isTrue();
    some.addAll(Collections.nCopies(3, new Drawn(week, false, true, MILL)));
    Orders orders = Orders.of(Drawing.of(some, 8).window(), true);
    assertThat(orders.areAll()).isFalse();
    assertThat(orders.orders()).hasSize(MOST).doesNotHaveDuplicates();
  }

  @Property(tries = 1000)
  void whatIsAskedAboutStandsAsEarlyAndAsLateAsItMay(@ForAll("drawings") Drawing drawing) {
    Window window = drawing.window();
    if (window.size() > 0 && window.hasSubjects()) {
      List<Integer> early = window.early();
      List<Integer> late = window.late();
      List<Integer> ofAll =
          all(window).stream().map(order -> beforeSubjects(window, order)).sorted().toList();
      assertThat(List.of(early, late))
          .allMatch(order -> isAllowed(window, order))
          .allMatch(order -> order.containsAll(needed(window)))
          .allMatch(order -> window.isSubject(order.get(order.size() - 1)));
      assertThat(beforeSubjects(window, early)).isEqualTo(ofAll.get(0));
      if (window.needed().cardinality() == 1) {
        assertThat(late).hasSize(all(window).stream().mapToInt(List::size).max().orElseThrow());
      }
    }
  }

  /** How many entries that may change places stand before a subject. */
  private static int beforeSubjects(Window window, List<Integer> order) {
    return (int) order.stream().filter(at -> !window.isSubject(at)).filter(window::isFree).count();
  }

  @Property(tries = 1000)
  void oneEntryMovesAndTheOthersKeepTheirOrder(@ForAll("drawings") Drawing drawing) {
    Window window = drawing.window();
    for (int one : places(window)) {
      List<Integer> others =
          places(window).stream()
              .filter(at -> at != one)
              .filter(at -> drawing.isRead(window.at(at)) || hasToBeBefore(window, at, one))
              .toList();
      List<List<Integer>> moved =
          IntStream.rangeClosed(0, others.size())
              .mapToObj(at -> with(others, one, at))
              .filter(order -> isAllowed(window, order))
              .toList();
      List<Integer> asRead =
          moved.stream().filter(order -> isSorted(order)).findFirst().orElseThrow();
      assertThat(window.withElsewhere(one))
          .containsExactlyInAnyOrderElementsOf(
              moved.stream()
                  .filter(order -> !order.equals(asRead))
                  .map(order -> ImmutableList.copyOf(upToTheLastNeeded(window, order)))
                  .toList());
      assertThat(List.of(window.withEarly(one), window.withLate(one)))
          .allMatch(order -> isAllowed(window, order))
          .allMatch(order -> order.containsAll(needed(window)));
      assertThat(window.withEarly(one)).isEqualTo(upToTheLastNeeded(window, moved.get(0)));
    }
  }

  @Property(tries = 1000)
  void everyMomentThatIsTakenIsOneOfItsTimeAndKeepsTheOrder(@ForAll("drawings") Drawing drawing) {
    Window window = drawing.window();
    if (window.size() > 0) {
      for (ImmutableList<Integer> order : Orders.of(window, true).orders()) {
        for (Timing timing : Timing.values()) {
          List<Entry> taken = Choice.of(window, order, Instant.MAX).entries(timing);
          assertThat(taken).hasSize(window.hasSubjects() ? window.size() : order.size());
          assertThat(taken.stream().limit(order.size()).map(Entry::id))
              .isEqualTo(order.stream().map(window::entry).map(Entry::id).toList());
          assertThat(taken.stream().map(Entry::turn).toList())
              .as("%s of %s", timing, taken)
              .isSorted()
              .doesNotHaveDuplicates();
          assertThat(taken).allMatch(one -> isWithin(one.when(), original(window, one).when()));
        }
      }
    }
  }

  private static Entry original(Window window, Entry taken) {
    return places(window).stream()
        .map(window::entry)
        .filter(one -> one.id().equals(taken.id()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isWithin(When taken, When known) {
    return !taken.earliest().isBefore(known.earliest()) && !taken.latest().isAfter(known.latest());
  }

  private static boolean hasToBeBefore(Window window, int one, int other) {
    return one < other && !window.entry(other).mayComeBefore(window.entry(one));
  }

  private static boolean isSorted(List<Integer> order) {
    return order.equals(order.stream().sorted().toList());
  }
}
