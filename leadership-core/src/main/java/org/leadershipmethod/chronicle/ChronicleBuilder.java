package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePVector;

/**
 * Collects what happened, from any source and in any order, into a chronicle.
 *
 * <p>Nothing is refused for being wrong by the method: that is for a diagnosis to say. What is
 * checked is that nothing is null and that ids are unique; all that is wrong is reported at once.
 *
 * <p>A builder is not safe to share between threads; the chronicle is.
 */
public final class ChronicleBuilder {

  /** What was added, as it was given. */
  private record Written(
      boolean isNamed, @Nullable EntryId id, @Nullable When when, @Nullable Event event) {

    ImmutableList<Problem> missing(String where) {
      ImmutableList.Builder<Problem> problems = ImmutableList.builder();
      if (event == null) {
        problems.add(new Problem(where, "nothing", "what happened"));
      }
      if (when == null) {
        problems.add(new Problem(where, "nothing", "when it happened"));
      }
      if (isNamed && id == null) {
        problems.add(new Problem(where, "nothing", "the id that the host gives"));
      }
      return problems.build();
    }

    Instant over() {
      return requireNonNull(when, "when").latest();
    }

    Entry at(int position) {
      EntryId given = id == null ? EntryId.atPosition(position) : id;
      return new Entry(
          given, requireNonNull(when, "when"), position, requireNonNull(event, "event"));
    }
  }

  private final List<Written> written = new ArrayList<>();
  private Coverage coverage = Coverage.EVERYTHING;

  ChronicleBuilder() {}

  /** States what the chronicle covers; everything unless said. */
  public ChronicleBuilder covering(Coverage newCoverage) {
    coverage = requireNonNull(newCoverage, "newCoverage");
    return this;
  }

  /** Adds something that happened; its id will be given by its position. */
  public ChronicleBuilder add(@Nullable Event event, @Nullable When when) {
    written.add(new Written(false, null, when, event));
    return this;
  }

  /** Adds something that happened, under an id that the host gives. */
  public ChronicleBuilder add(@Nullable EntryId id, @Nullable Event event, @Nullable When when) {
    written.add(new Written(true, id, when, event));
    return this;
  }

  /**
   * The chronicle, or all that is null, and every id that was given twice or is not the host's to
   * give.
   */
  public Checked<Chronicle> check() {
    return Checked.of(problems(), this::sorted);
  }

  /**
   * The chronicle.
   *
   * @throws IllegalArgumentException if something is null, or if an id was given twice or is not
   *     the host's to give; the message lists all
   */
  public Chronicle build() {
    return check().orElseThrow();
  }

  private ImmutableList<Problem> problems() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Map<EntryId, Integer> firstUse = new HashMap<>();
    for (int i = 0; i < written.size(); i++) {
      problems.addAll(written.get(i).missing(place(i)));
      EntryId id = written.get(i).id();
      if (id == null) {
        continue;
      }
      Integer first = firstUse.putIfAbsent(id, i + 1);
      if (first != null) {
        problems.add(
            problem(
                i,
                "id " + Quoted.text(id) + ", as event " + first + " has",
                "an id that no other has"));
      } else if (id.isGivenByPosition()) {
        problems.add(
            problem(
                i,
                "id " + Quoted.text(id),
                "an id not of the form e1, which is given by position"));
      }
    }
    return problems.build();
  }

  private static Problem problem(int index, String found, String expected) {
    return new Problem(place(index), found, expected);
  }

  private static String place(int index) {
    return "event " + (index + 1);
  }

  private Chronicle sorted() {
    List<Written> inOrder = new ArrayList<>(written);
    inOrder.sort(Comparator.comparing(Written::over));
    List<Entry> entries = new ArrayList<>(inOrder.size());
    Map<EntryId, Integer> hostIds = new HashMap<>();
    for (Written one : inOrder) {
      Entry entry = one.at(entries.size());
      if (one.isNamed()) {
        hostIds.put(entry.id(), entries.size());
      }
      entries.add(entry);
    }
    return new Chronicle(coverage, TreePVector.from(entries), HashTreePMap.from(hostIds));
  }
}
