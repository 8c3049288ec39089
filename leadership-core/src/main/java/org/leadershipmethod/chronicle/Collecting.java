package org.leadershipmethod.chronicle;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;

/** Makes entries of what was added one after the other, and notes all that is wrong with it. */
final class Collecting {

  /** What has an id, and as which event it was added, counted from 1. */
  private record Named(int number, Added.Said said) {}

  private final boolean isOnce;
  private final Map<EntryId, Named> named = new HashMap<>();
  private final Set<Added.Said> said = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private int number;

  /**
   * Begins.
   *
   * @param isOnce whether the same event of the same time is one entry, whatever its id
   */
  Collecting(boolean isOnce) {
    this.isOnce = isOnce;
  }

  void take(Added one) {
    number++;
    ImmutableList<Problem> missing = one.missing(number);
    problems.addAll(missing);
    boolean isNew = isNew(one);
    if (missing.isEmpty() && isNew) {
      entries.add(one.at(entries.size()));
    }
  }

  private boolean isNew(Added one) {
    boolean isNewId = one.id() == null || isNewId(one.id(), one.said());
    // only where it matters: an event may be an organization, and is looked at as a whole
    boolean isUnsaid = !isOnce || said.add(one.said());
    return isNewId && isUnsaid;
  }

  private boolean isNewId(EntryId id, Added.Said said) {
    if (id.isGivenByPosition()) {
      problem("id " + Quoted.text(id), "an id not of the form e1, which is given by position");
    }
    Named first = named.putIfAbsent(id, new Named(number, said));
    if (first != null && !first.said().equals(said)) {
      problem(
          "id " + Quoted.text(id) + ", as event " + first.number() + " has",
          "an id that nothing else has");
    }
    return first == null;
  }

  private void problem(String found, String expected) {
    problems.add(new Problem("event " + number, found, expected));
  }

  /** All that is wrong, in the order in which it was added. */
  ImmutableList<Problem> problems() {
    return problems.build();
  }

  /** The entries; whole only where nothing is wrong. */
  List<Entry> entries() {
    return entries;
  }
}
