package org.leadershipmethod.method;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Template;

/** Says which entry is too vague for a finding, and how it could have been. */
final class VagueWords {

  static final Comparator<Entry> BY_LENGTH =
      Comparator.comparing((Entry entry) -> entry.when().over().length());

  private static final Template IN_ORDER =
      Template.of("unexamined.inOrder", "{how}, nothing is wrong here");
  private static final Template NOBODY_KNOWS =
      Template.of(
          "unexamined.nobodyKnows", "{how}, nobody can tell whether something is wrong here");
  private static final Template BY =
      Template.of("unexamined.by", "{entry} says only {when}; if it was by {moment}");
  private static final Template AT_THE_BEGINNING =
      Template.of(
          "unexamined.atTheBeginning",
          "{entry} says only {when}; if it was at the beginning of that time");
  private static final Template AT_THE_END =
      Template.of(
          "unexamined.atTheEnd", "{entry} says only {when}; if it was at the end of that time");
  private static final Template AT =
      Template.of("unexamined.at", "{entry} says only {when}; if it was at {moment}");
  private static final Template BEFORE =
      Template.of(
          "unexamined.before", "{entry} says only {when}; if it was before {other} of {otherWhen}");
  private static final Template AFTER =
      Template.of(
          "unexamined.after", "{entry} says only {when}; if it was after {other} of {otherWhen}");
  private static final Template FIRST_OF_TWO =
      Template.of(
          "unexamined.firstOfTwo",
          "{entry} and {other} say only {when}; if {entry} was before {other}");
  private static final Template SECOND_OF_TWO =
      Template.of(
          "unexamined.secondOfTwo",
          "{entry} and {other} say only {when}; if {entry} was after {other}");
  private static final Template OF_TIME = Template.of("unexamined.ofTime", "{entry} of {when}");
  private static final Template REORDERED =
      Template.of(
          "unexamined.reordered",
          "the record does not say in which order these came: {entries}; in another order");
  private static final Template MOMENTS =
      Template.of(
          "unexamined.moments",
          "the record says only roughly when these came: {entries}; at other moments of these"
              + " times");
  private static final Template TOO_MANY =
      Template.of(
          "unexamined.tooMany",
          "{entry} says only {when}; so much happened in that time that we did not try"
              + " every order");
  private static final Template TOO_LONG_AGO =
      Template.of(
          "unexamined.tooLongAgo",
          "{entry} says only {when}; the record has gone on so far since then that we did"
              + " not try another order");

  static final ImmutableList<Template> TEMPLATES =
      ImmutableList.of(
          IN_ORDER,
          NOBODY_KNOWS,
          BY,
          AT_THE_BEGINNING,
          AT_THE_END,
          AT,
          BEFORE,
          AFTER,
          FIRST_OF_TWO,
          SECOND_OF_TWO,
          OF_TIME,
          REORDERED,
          MOMENTS,
          TOO_MANY,
          TOO_LONG_AGO);

  private final Window window;
  private final ImmutableList<Integer> order;
  private final Instant end;
  private final ImmutableList<Turned> turned;
  private final Choice choice;
  private final Timing timing;

  /**
   * Words about an order, and moments, in which nothing is found.
   *
   * @param window the entries
   * @param order the order
   * @param end the moment of the question
   * @param choice the entries in that order
   * @param timing which moments were taken
   */
  VagueWords(
      Window window, ImmutableList<Integer> order, Instant end, Choice choice, Timing timing) {
    this.window = window;
    this.order = order;
    this.end = end;
    this.turned = Turned.in(window, order);
    this.choice = choice;
    this.timing = timing;
  }

  static Sentence tooMany(Entry entry) {
    return TOO_MANY.with(of(entry));
  }

  static Sentence tooLongAgo(Entry entry) {
    return TOO_LONG_AGO.with(of(entry));
  }

  private static Arguments of(Entry entry) {
    return Arguments.of("entry", entry.id()).and("when", entry.when());
  }

  /** For example {@code entry e3 says only 2025; if it was before …, nothing is wrong here}. */
  Sentence said(boolean isUnknown) {
    return (isUnknown ? NOBODY_KNOWS : IN_ORDER).with("how", how());
  }

  private Sentence how() {
    Optional<Entry> begun =
        window.hasSubjects()
            ? Optional.empty()
            : order.stream()
                .filter(at -> window.isFree(at) && !window.needed().get(at))
                .map(window::entry)
                .findFirst();
    if (begun.isPresent()) {
      return BY.with(of(begun.get()).and("moment", end));
    }
    return isOrderEnough() ? mover().map(this::moved).orElseGet(this::reordered) : atMoments();
  }

  /** Whether it does not matter how far apart they were, in that order. */
  private boolean isOrderEnough() {
    return !turned.isEmpty() && order.stream().noneMatch(this::isAtAMoment);
  }

  /** Whether a moment was taken for an entry whose day is not known. */
  private boolean isAtAMoment(int place) {
    int nth = order.indexOf(place);
    return nth >= 0 && window.isVague(place) && choice.isAtAMoment(nth, timing);
  }

  private Sentence atMoments() {
    ImmutableSortedSet<Integer> places = otherwise();
    if (places.isEmpty()) {
      Entry vaguest = order.stream().map(window::entry).max(BY_LENGTH).orElseThrow();
      return AT_THE_END.with(of(vaguest)); // it was not over before the others
    }
    return places.size() == 1 ? atAMoment(places.first()) : MOMENTS.with("entries", told(places));
  }

  /** What moments were taken for, and what stands elsewhere beside that. */
  private ImmutableSortedSet<Integer> otherwise() {
    ImmutableSortedSet.Builder<Integer> places = ImmutableSortedSet.naturalOrder();
    order.stream().filter(this::isAtAMoment).forEach(places::add);
    turned.stream()
        .filter(two -> !isToldByMoments(two))
        .forEach(two -> places.add(two.first(), two.then()));
    return places.build();
  }

  /** Whether two stand elsewhere, since of one the moment is told, and of the other the day. */
  private boolean isToldByMoments(Turned two) {
    boolean isOneOpen =
        Stream.of(two.first(), two.then())
            .anyMatch(place -> window.isVague(place) && !isAtAMoment(place));
    return !isOneOpen && (isAtAMoment(two.first()) || isAtAMoment(two.then()));
  }

  private Sentence atAMoment(int place) {
    Entry entry = window.entry(place);
    When over = entry.when().over();
    Instant moment = choice.latest(order.indexOf(place), timing);
    if (moment.equals(over.latest())) {
      return AT_THE_END.with(of(entry));
    }
    return moment.equals(over.earliest())
        ? AT_THE_BEGINNING.with(of(entry))
        : AT.with(of(entry).and("moment", moment));
  }

  /** The one entry that would stand elsewhere; the vaguest where it can be said of two. */
  private Optional<Integer> mover() {
    return IntStream.range(0, window.size())
        .filter(at -> turned.stream().allMatch(two -> two.isAbout(at)))
        .boxed()
        .max(Comparator.comparing(window::entry, BY_LENGTH).thenComparing(Function.identity()));
  }

  private Sentence moved(int mover) {
    Entry entry = window.entry(mover);
    ImmutableList<Turned> told = told();
    boolean isFirst = told.get(0).first() == mover;
    Turned two = isFirst ? told.get(0) : told.get(told.size() - 1);
    Entry other = window.entry(isFirst ? two.then() : two.first());
    Arguments both = of(entry).and("other", other.id()).and("otherWhen", other.when());
    return other.when().equals(entry.when())
        ? (isFirst ? FIRST_OF_TWO : SECOND_OF_TWO).with(both)
        : (isFirst ? BEFORE : AFTER).with(both);
  }

  /** Of what is turned, that which the question is about; all of it where it is about none. */
  private ImmutableList<Turned> told() {
    ImmutableList<Turned> about =
        turned.stream()
            .filter(one -> window.isSubject(one.first()) || window.isSubject(one.then()))
            .collect(toImmutableList());
    return about.isEmpty() ? turned : about;
  }

  private Sentence reordered() {
    ImmutableSortedSet.Builder<Integer> places = ImmutableSortedSet.naturalOrder();
    turned.forEach(two -> places.add(two.first(), two.then()));
    return REORDERED.with("entries", told(places.build()));
  }

  private ImmutableList<Sentence> told(ImmutableSortedSet<Integer> places) {
    return places.stream()
        .map(window::entry)
        .map(entry -> OF_TIME.with(of(entry)))
        .collect(toImmutableList());
  }
}
