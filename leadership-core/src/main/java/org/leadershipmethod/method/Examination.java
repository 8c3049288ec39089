package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Reached;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;

/**
 * A diagnosis under way: it takes a record entry by entry, and can say at any point what was found
 * so far.
 *
 * <p>One more entry costs what it touches: the rules for its kind, the open findings about what it
 * touches, and the state rules about that. Read a record that does not fit into memory through
 * this; for one that does, {@link Diagnosis#of} is shorter.
 *
 * <p>This class is immutable: each entry gives a new examination, and the one before it stays as it
 * was.
 */
public final class Examination {

  private final LeadershipMethod method;
  private final RuleBook book;
  private final Situation situation;
  private final Found found;
  private final Seen seen;
  private final Counts examined;

  Examination(
      LeadershipMethod method,
      RuleBook book,
      Situation situation,
      Found found,
      Seen seen,
      Counts examined) {
    this.method = method;
    this.book = book;
    this.situation = situation;
    this.found = found;
    this.seen = seen;
    this.examined = examined;
  }

  /**
   * An examination that has seen nothing yet.
   *
   * @param method what is in force
   * @param coverage what the record covers
   */
  public static Examination begin(LeadershipMethod method, Coverage coverage) {
    RuleBook book = RuleBook.of(method.rules(), coverage);
    return new Examination(
        method, book, method.start(coverage), Found.NOTHING, Seen.NOTHING, Counts.none(book));
  }

  /** What is in force. */
  public LeadershipMethod method() {
    return method;
  }

  /** How things stand after what was seen so far. */
  public Situation situation() {
    return situation;
  }

  Found found() {
    return found;
  }

  /** The same with what was found in another form. */
  Examination with(Found other) {
    return new Examination(method, book, situation, other, seen, examined);
  }

  Seen seen() {
    return seen;
  }

  RuleBook book() {
    return book;
  }

  /** How often each rule looked at something. */
  Counts examined() {
    return examined;
  }

  /** Why what a state rule finds is not certain, as the times of the entries are known. */
  <K extends Key> Optional<Sentence> doubt(
      StateRule<K> rule, Key key, Breach breach, Situation now, Ahead.Near begun) {
    return Vagueness.ofState(seen.trail(), now, begun, rule, rule.examines().cast(key), breach);
  }

  /**
   * The examination after one more entry, which has to come in the order in which a chronicle is
   * read.
   *
   * <p>Of the entries that it cites only those can be looked up that go by their position. What is
   * found in the entry has to stand, whether it came before or after those whose times overlap with
   * its own; of these, the ones that were read already are known here.
   *
   * @param entry the entry
   * @param overlapping tells which entries come later and may have happened before one, in the
   *     order of a chronicle; asked only where something was found, about this entry and about
   *     vague ones before it that end with it. Where the record has moments only, there are none
   */
  public Examination after(Entry entry, Function<Entry, ? extends List<Entry>> overlapping) {
    requireNonNull(overlapping, "overlapping");
    return after(
        entry, Cited.problems(entry), () -> Ahead.Near.of(seen.trail().ending(entry), overlapping));
  }

  /** The same, where the whole record is at hand to look up what the entry cites. */
  Examination after(Entry entry, Ahead record) {
    return after(
        entry, Cited.problems(entry, record.record()), () -> record.of(seen.trail().ending(entry)));
  }

  /** With the rest of a record to come: what an entry cites, and what may have come before it. */
  private Examination after(
      Entry entry, ImmutableMap<EntryId, Problem> uncited, Supplier<Ahead.Near> ahead) {
    Fold fold = new Fold(this);
    fold.read(entry, uncited, ahead);
    return fold.examination();
  }

  /** What of the next entry of a record cannot be looked at, whatever rules are in force. */
  ImmutableList<Problem> problems(Entry entry, Chronicle record) {
    return ImmutableList.<Problem>builder()
        .addAll(problems(situation.read(entry), Cited.problems(entry, record).values()))
        .addAll(seen.sameTime().before(entry).map(Examination::repetition).stream().toList())
        .build();
  }

  private static Problem repetition(EntryId first) {
    return new Problem(
        "what is written", "what entry " + first + " says, of the same time", "something new");
  }

  /** Everything that is wrong with an entry itself. */
  static ImmutableList<Problem> problems(Reached reached, Collection<Problem> uncited) {
    return ImmutableList.<Problem>builder().addAll(reached.notExamined()).addAll(uncited).build();
  }

  /**
   * What was found, as of a moment.
   *
   * <p>State rules that wait for a window are asked again if it has run by then. What is found only
   * because something is missing is not examined where one of the begun entries may be it.
   *
   * @param asOf the moment; not before the last entry that was seen
   * @param begun entries that were not over by then, and may have happened already, in the order of
   *     a chronicle
   * @throws IllegalArgumentException if an entry that was seen is later
   */
  public Diagnosis diagnosis(Instant asOf, List<Entry> begun) {
    return diagnosis(asOf, Ahead.Near.of(Argument.all("begun", begun)));
  }

  Diagnosis diagnosis(Instant asOf, Ahead.Near begun) {
    if (situation.moment().isAfter(requireNonNull(asOf, "asOf"))) {
      throw new IllegalArgumentException(
          "A diagnosis as of "
              + asOf
              + " cannot know of what came later, until "
              + situation.moment()
              + ".");
    }
    return new Reading(this, situation.at(asOf), begun).diagnosis();
  }
}
