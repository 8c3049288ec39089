package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened, as it was written down: entries that are added at the end and never rewritten.
 *
 * <p>A chronicle has two orders. It is <em>written</em> in the order in which things became known:
 * {@link #get}, {@link #recorded}, {@link #since}. It is <em>read</em> in the order in which they
 * happened: {@link #entries} and {@link #iterator} give each entry by its {@link Turn}, as it
 * stands after {@linkplain Correction corrections}, without those that were withdrawn. So what is
 * written late is read where it belongs. The id of an entry and its place of recording never
 * change.
 *
 * <p>What was known at a moment is the beginning of the record up to then, {@link #knownAt}. A
 * longer chronicle shares its entries with the shorter one, which stays as it was.
 *
 * <p>This class is immutable and safe to share between threads.
 */
public final class Chronicle implements Iterable<Entry> {

  private static final Chronicle EMPTY = new Chronicle(Coverage.EVERYTHING, Ledger.EMPTY);

  private final Coverage coverage;
  private final Ledger ledger;

  Chronicle(Coverage coverage, Ledger ledger) {
    this.coverage = coverage;
    this.ledger = ledger;
  }

  /** A chronicle in which nothing is written yet, and which covers everything. */
  public static Chronicle empty() {
    return EMPTY;
  }

  /** Collects what happened from anywhere, in the order in which it is to be recorded. */
  public static ChronicleBuilder builder() {
    return new ChronicleBuilder();
  }

  /**
   * The chronicles of several branches as one.
   *
   * <p>Each entry has its branch before its id, {@code north/e3}, and so has what it cites. Of
   * entries of different branches the one that was recorded earlier stands first, where that is
   * known; within a branch the order of recording stays as it is.
   *
   * @param branches the chronicle of each branch by the name of the branch
   * @param coverage what they cover together
   * @throws IllegalArgumentException if the name of a branch is blank
   * @throws UnsupportedOperationException if an event of the host's own cites entries and does not
   *     say how it reads when they have other ids
   */
  public static Chronicle joined(Map<String, Chronicle> branches, Coverage coverage) {
    return new Joining(requireNonNull(branches, "branches"))
        .joined()
        .covering(requireNonNull(coverage, "coverage"));
  }

  /** The same record, to be added to. */
  public ChronicleBuilder toBuilder() {
    ChronicleBuilder builder = new ChronicleBuilder().covering(coverage);
    recorded().forEach(builder::add);
    return builder;
  }

  /** What this chronicle covers. */
  public Coverage coverage() {
    return coverage;
  }

  /** The same entries with another statement of what they cover. */
  public Chronicle covering(Coverage newCoverage) {
    return new Chronicle(requireNonNull(newCoverage, "newCoverage"), ledger);
  }

  /**
   * How many entries are written; also the version to compare when several programs write to one
   * place.
   */
  public int size() {
    return ledger.entries().size();
  }

  /** Whether nothing is written yet. */
  public boolean isEmpty() {
    return ledger.entries().isEmpty();
  }

  /**
   * The entry at a place of recording, as it was written.
   *
   * @param position counted from 0
   * @throws IndexOutOfBoundsException if there is none
   */
  public Entry get(int position) {
    return ledger.entries().get(position);
  }

  /** The entry that was written last, or empty where nothing is written yet. */
  public Optional<Entry> last() {
    return isEmpty() ? Optional.empty() : Optional.of(get(size() - 1));
  }

  /** The entry with an id, as it was written; empty where there is none. */
  public Optional<Entry> entry(EntryId id) {
    return ledger.entry(requireNonNull(id, "id"));
  }

  /** The entry with an id, as it is read now; empty where there is none, or it was withdrawn. */
  public Optional<Entry> corrected(EntryId id) {
    return entry(id).flatMap(ledger.corrections()::formOf);
  }

  /** The corrections of an entry in the order of recording, also those that were withdrawn. */
  public ImmutableList<Entry> corrections(EntryId id) {
    return entry(id).map(ledger.corrections()::of).orElse(ImmutableList.of());
  }

  /** The entries in the order in which they happened, as they are read now. */
  public Stream<Entry> entries() {
    return ledger.reading().entries().stream();
  }

  /** The entries in the order in which they happened, as they are read now. */
  @Override
  public Iterator<Entry> iterator() {
    return ledger.reading().entries().iterator();
  }

  /** How many entries are read: all but those that were withdrawn. */
  public int readingSize() {
    return ledger.reading().entries().size();
  }

  /**
   * The entry at a place in the order of what happened.
   *
   * @param place counted from 0
   * @throws IndexOutOfBoundsException if there is none
   */
  public Entry reading(int place) {
    return ledger.reading().entries().get(place);
  }

  /**
   * How many entries at the beginning of the order of what happened were left as they were by what
   * was written last: whoever has read those reads on from there.
   */
  public int readingUnchanged() {
    return ledger.reading().unchanged();
  }

  /** How many of the entries that are read have their turn before this one. */
  public int readingBefore(Turn turn) {
    return ledger.reading().placeOf(requireNonNull(turn, "turn"));
  }

  /** The entries in the order of recording, as they were written. */
  public Stream<Entry> recorded() {
    return ledger.entries().stream();
  }

  /**
   * The entries written after a version: what a program that saved that version has still to save.
   */
  public ImmutableList<Entry> since(int version) {
    // place by place: a sublist of a persistent vector costs the length of the whole
    ImmutableList.Builder<Entry> since = ImmutableList.builder();
    for (int position = version; position < size(); position++) {
      since.add(get(position));
    }
    return since.build();
  }

  /**
   * The record as it was known at a moment: everything that was written before the first entry that
   * was recorded later.
   *
   * <p>An entry of which nobody says when it was recorded counts as recorded with the one before
   * it.
   */
  public Chronicle knownAt(Instant moment) {
    requireNonNull(moment, "moment");
    int known = 0;
    while (known < size() && get(known).recording().at().filter(moment::isBefore).isEmpty()) {
      known++;
    }
    return first(known);
  }

  /**
   * The record as it was when so many entries were written.
   *
   * @throws IllegalArgumentException if there were never so many
   */
  public Chronicle first(int version) {
    if (version < 0 || version > size()) {
      throw new IllegalArgumentException(
          "The record has " + size() + " entries, and never had " + version + ".");
    }
    return version == size()
        ? this
        : new Chronicle(
            coverage,
            Ledger.of(recorded().limit(version).collect(ImmutableList.toImmutableList())));
  }

  /**
   * This chronicle with one more event; it may have happened at any time.
   *
   * @param event what happened
   * @param when when it happened
   */
  public Chronicle append(Event event, When when) {
    return append(next(Optional.empty(), event, when, Recording.UNKNOWN));
  }

  /**
   * An entry for the end of this chronicle, to be {@linkplain #append(Entry) appended}.
   *
   * @param id the id that the host gives; empty for the one that tells the place of recording
   * @param event what happened
   * @param when when it happened
   * @param recording when and by whom it is written down
   * @throws IllegalArgumentException if the id is of the form {@code e1} that chronicles give
   *     themselves
   */
  public Entry next(Optional<EntryId> id, Event event, When when, Recording recording) {
    EntryId given = requireNonNull(id, "id").orElseGet(() -> EntryId.atPosition(size()));
    Entry next = new Entry(given, when, size(), event).with(requireNonNull(recording, "recording"));
    id.filter(EntryId::isGivenByPosition).ifPresent(Chronicle::throwTaken);
    return next;
  }

  /**
   * This chronicle with one more event, under an id that the host gives; the same chronicle if the
   * very same event of the same time stands there under this id already, as when a request is sent
   * twice.
   *
   * @throws IllegalArgumentException if something else has this id, or it is of the form {@code e1}
   *     that chronicles give themselves
   */
  public Chronicle append(EntryId id, Event event, When when) {
    return append(next(Optional.of(requireNonNull(id, "id")), event, when, Recording.UNKNOWN));
  }

  /**
   * This chronicle with an entry that was made for its end, such as one that another program saved;
   * the same chronicle if that very entry was written here under the host's id already.
   *
   * @throws IllegalArgumentException if the entry's position is not the next one, or its id does
   *     not fit
   */
  public Chronicle append(Entry entry) {
    if (entry(entry.id()).filter(there -> isRepeatedBy(entry, there)).isPresent()) {
      return this;
    }
    requireFitting(entry);
    return new Chronicle(coverage, ledger.with(entry));
  }

  private static boolean isRepeatedBy(Entry entry, Entry there) {
    return !entry.id().isGivenByPosition()
        && there.event().equals(entry.event())
        && there.when().equals(entry.when());
  }

  private void requireFitting(Entry entry) {
    if (entry.position() != size()) {
      throw new IllegalArgumentException(
          "The next position is "
              + size()
              + ", but the entry is made for "
              + entry.position()
              + ".");
    }
    boolean isOwn = entry.id().equals(EntryId.atPosition(size()));
    if (!isOwn && (entry.id().isGivenByPosition() || entry(entry.id()).isPresent())) {
      throwTaken(entry.id());
    }
    if (entry.corrected().isPresent()) {
      throw new IllegalArgumentException(
          "Entries are written as they were, but " + entry.id() + " is a corrected one.");
    }
  }

  private static void throwTaken(EntryId id) {
    throw new IllegalArgumentException(
        "The id '" + id + "' is taken: an id of the host's has to be new, and not of the form e1.");
  }

  /**
   * Two chronicles are equal when they have equal entries in the same order of recording, and cover
   * the same.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Chronicle that
        && coverage.equals(that.coverage)
        && size() == that.size()
        && Iterables.elementsEqual(ledger.entries(), that.ledger.entries());
  }

  @Override
  public int hashCode() {
    int hash = coverage.hashCode();
    for (Entry entry : ledger.entries()) {
      hash = 31 * hash + entry.hashCode();
    }
    return hash;
  }

  /** How many entries there are, and from when to when; never the entries themselves. */
  @Override
  public String toString() {
    int read = readingSize();
    return read == 0
        ? "chronicle without an entry"
        : "chronicle of "
            + size()
            + (size() == 1 ? " entry, " : " entries, ")
            + reading(0).when()
            + " to "
            + reading(read - 1).when();
  }
}
