package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePVector;

/**
 * What happened, in order: entries that are added at the end and never rewritten.
 *
 * <p>Order is time, then position: of two entries the one that is over earlier stands first, and of
 * two that are over together the one that was written first. {@link #append} checks it; {@link
 * ChronicleBuilder} sorts what is imported. A longer chronicle shares its entries with the shorter
 * one, which stays as it was.
 *
 * <p>This class is immutable and safe to share between threads.
 */
public final class Chronicle implements Iterable<Entry> {

  private static final Chronicle EMPTY =
      new Chronicle(Coverage.EVERYTHING, TreePVector.empty(), HashTreePMap.empty());

  private final Coverage coverage;
  private final TreePVector<Entry> entries;

  /**
   * Positions of the entries whose id was given by the host; all other ids tell their position
   * themselves.
   */
  private final HashPMap<EntryId, Integer> hostIds;

  Chronicle(Coverage coverage, TreePVector<Entry> entries, HashPMap<EntryId, Integer> hostIds) {
    this.coverage = coverage;
    this.entries = entries;
    this.hostIds = hostIds;
  }

  /** A chronicle in which nothing is written yet, and which covers everything. */
  public static Chronicle empty() {
    return EMPTY;
  }

  /**
   * Collects what happened from anywhere, in any order; {@link ChronicleBuilder#build()} sorts it.
   */
  public static ChronicleBuilder builder() {
    return new ChronicleBuilder();
  }

  /** What this chronicle covers. */
  public Coverage coverage() {
    return coverage;
  }

  /** The same entries with another statement of what they cover. */
  public Chronicle covering(Coverage newCoverage) {
    return new Chronicle(requireNonNull(newCoverage, "newCoverage"), entries, hostIds);
  }

  /**
   * How many entries there are; also the version to compare when several programs write to one
   * place.
   */
  public int size() {
    return entries.size();
  }

  /** Whether nothing is written yet. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * The entry at a position.
   *
   * @param position counted from 0
   * @throws IndexOutOfBoundsException if there is none
   */
  public Entry get(int position) {
    return entries.get(position);
  }

  /** The last entry, or empty where nothing is written yet. */
  public Optional<Entry> last() {
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
  }

  /** The entry with an id, or empty where there is none. */
  public Optional<Entry> entry(EntryId id) {
    Integer position = hostIds.get(id);
    if (position != null) {
      return Optional.of(entries.get(position));
    }
    return id.isGivenByPosition() ? entryGivenByPosition(id) : Optional.empty();
  }

  private Optional<Entry> entryGivenByPosition(EntryId id) {
    String digits = id.value().substring(1);
    if (digits.length() > 9) {
      return Optional.empty();
    }
    int position = Integer.parseInt(digits) - 1;
    return position < 0 || position >= entries.size()
        ? Optional.empty()
        : Optional.of(entries.get(position)).filter(entry -> entry.id().equals(id));
  }

  /** The entries in order. */
  public Stream<Entry> entries() {
    return entries.stream();
  }

  /**
   * The entries written after a version: what a program that saved that version has still to save.
   */
  public ImmutableList<Entry> since(int version) {
    // place by place: a sublist of a persistent vector costs the length of the whole
    ImmutableList.Builder<Entry> since = ImmutableList.builder();
    for (int position = version; position < entries.size(); position++) {
      since.add(entries.get(position));
    }
    return since.build();
  }

  /** The entries in order. */
  @Override
  public Iterator<Entry> iterator() {
    return entries.iterator();
  }

  /**
   * This chronicle with one more event at its end.
   *
   * @throws IllegalArgumentException if it happened before the last entry was over: sort it in by
   *     building anew
   */
  public Chronicle append(Event event, When when) {
    return with(next(EntryId.atPosition(size()), event, when));
  }

  /**
   * This chronicle with one more event at its end, under an id that the host gives.
   *
   * @throws IllegalArgumentException if the id is taken or of the form {@code e1} that chronicles
   *     give themselves, or if it happened before the last entry was over
   */
  public Chronicle append(EntryId id, Event event, When when) {
    requireNonNull(event, "event");
    requireNonNull(when, "when");
    if (id.isGivenByPosition() || hostIds.containsKey(id)) {
      throw new IllegalArgumentException(
          "The id '"
              + id
              + "' is taken: an id of the host's has to be new, and not of the form e1.");
    }
    return with(next(id, event, when));
  }

  /**
   * This chronicle with an entry that was made for its end, such as one that another program saved.
   *
   * @throws IllegalArgumentException if the entry's position is not the next one, its id does not
   *     fit, or it happened before the last entry was over
   */
  public Chronicle append(Entry entry) {
    if (entry.position() != size()) {
      throw new IllegalArgumentException(
          "The next position is "
              + size()
              + ", but the entry is made for "
              + entry.position()
              + ".");
    }
    return entry.id().equals(EntryId.atPosition(size()))
        ? append(entry.event(), entry.when())
        : append(entry.id(), entry.event(), entry.when());
  }

  /** Whether something that happened at this time can be added at the end. */
  public boolean canAppend(When when) {
    return last().map(entry -> !when.isBefore(entry.when())).orElse(true);
  }

  private Entry next(EntryId id, Event event, When when) {
    if (!canAppend(when)) {
      throw new IllegalArgumentException(
          "Entries are added in the order of their time: "
              + when
              + " is before the last entry, "
              + last().get().when());
    }
    return new Entry(id, when, size(), event);
  }

  private Chronicle with(Entry entry) {
    HashPMap<EntryId, Integer> ids =
        entry.id().isGivenByPosition() ? hostIds : hostIds.plus(entry.id(), size());
    return new Chronicle(coverage, entries.plus(entry), ids);
  }

  /**
   * Two chronicles are equal when they have equal entries in the same order, and cover the same.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Chronicle that
        && coverage.equals(that.coverage)
        && entries.size() == that.entries.size()
        && Iterables.elementsEqual(entries, that.entries);
  }

  @Override
  public int hashCode() {
    int hash = coverage.hashCode();
    for (Entry entry : entries) {
      hash = 31 * hash + entry.hashCode();
    }
    return hash;
  }

  /** How many entries there are, and from when to when; never the entries themselves. */
  @Override
  public String toString() {
    return last()
        .map(
            end ->
                "chronicle of "
                    + size()
                    + " entries, "
                    + entries.get(0).when()
                    + " to "
                    + end.when())
        .orElse("chronicle without an entry");
  }
}
