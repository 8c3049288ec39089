package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePVector;

/**
 * Collects what happened, from any source and in any order, into a chronicle.
 *
 * <p>Nothing is refused for being wrong by the method: that is for a diagnosis to say. What is
 * checked is that ids are unique; every doubled id is reported at once.
 *
 * <p>A builder is not safe to share between threads; the chronicle is.
 */
public final class ChronicleBuilder {

  private record Written(Optional<EntryId> id, When when, Event event) {}

  private final List<Written> written = new ArrayList<>();
  private Coverage coverage = Coverage.EVERYTHING;

  ChronicleBuilder() {}

  /** States what the chronicle covers; everything unless said. */
  public ChronicleBuilder covering(Coverage newCoverage) {
    coverage = requireNonNull(newCoverage, "newCoverage");
    return this;
  }

  /** Adds something that happened; its id will be given by its position. */
  public ChronicleBuilder add(Event event, When when) {
    written.add(
        new Written(
            Optional.empty(), requireNonNull(when, "when"), requireNonNull(event, "event")));
    return this;
  }

  /** Adds something that happened, under an id that the host gives. */
  public ChronicleBuilder add(EntryId id, Event event, When when) {
    written.add(
        new Written(Optional.of(id), requireNonNull(when, "when"), requireNonNull(event, "event")));
    return this;
  }

  /** The chronicle, or every id that was given twice or is not the host's to give. */
  public Checked<Chronicle> check() {
    return Checked.of(problems(), this::sorted);
  }

  /**
   * The chronicle.
   *
   * @throws IllegalArgumentException if an id was given twice or is not the host's to give; the
   *     message lists all
   */
  public Chronicle build() {
    return check().orElseThrow();
  }

  private ImmutableList<Problem> problems() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Map<EntryId, Integer> firstUse = new HashMap<>();
    for (int i = 0; i < written.size(); i++) {
      EntryId id = written.get(i).id().orElse(null);
      if (id == null) {
        continue;
      }
      Integer first = firstUse.putIfAbsent(id, i + 1);
      if (first != null) {
        problems.add(
            problem(i, "id '" + id + "', as event " + first + " has", "an id that no other has"));
      } else if (id.isGivenByPosition()) {
        problems.add(
            problem(i, "id '" + id + "'", "an id not of the form e1, which is given by position"));
      }
    }
    return problems.build();
  }

  private static Problem problem(int index, String found, String expected) {
    return new Problem("event " + (index + 1), found, expected);
  }

  private Chronicle sorted() {
    List<Written> inOrder = new ArrayList<>(written);
    inOrder.sort(Comparator.comparing(one -> one.when().latest()));
    List<Entry> entries = new ArrayList<>(inOrder.size());
    Map<EntryId, Integer> hostIds = new HashMap<>();
    for (Written one : inOrder) {
      int position = entries.size();
      one.id().ifPresent(id -> hostIds.put(id, position));
      EntryId id = one.id().orElseGet(() -> EntryId.atPosition(position));
      entries.add(new Entry(id, one.when(), position, one.event()));
    }
    return new Chronicle(coverage, TreePVector.from(entries), HashTreePMap.from(hostIds));
  }
}
