package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.Entry;
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
          BEFORE,
          AFTER,
          FIRST_OF_TWO,
          SECOND_OF_TWO,
          OF_TIME,
          REORDERED,
          TOO_MANY,
          TOO_LONG_AGO);

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
    return turned.isEmpty() ? atAnEnd() : mover().map(this::moved).orElseGet(this::reordered);
  }

  private Sentence atAnEnd() {
    int vaguest = order.stream().max(Comparator.comparing(window::entry, BY_LENGTH)).orElseThrow();
    boolean isEarly = timing.isEarly(window.isSubject(vaguest));
    return (isEarly ? AT_THE_BEGINNING : AT_THE_END).with(of(window.entry(vaguest)));
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
            .collect(ImmutableList.toImmutableList());
    return about.isEmpty() ? turned : about;
  }

  private Sentence reordered() {
    ImmutableSortedSet.Builder<Integer> places = ImmutableSortedSet.naturalOrder();
    turned.forEach(two -> places.add(two.first(), two.then()));
    return REORDERED.with(
        "entries",
        places.build().stream()
            .map(window::entry)
            .map(entry -> OF_TIME.with(of(entry)))
            .collect(ImmutableList.toImmutableList()));
  }
}
