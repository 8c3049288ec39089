package org.leadershipmethod.method;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Correction;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryCorrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;

/** What is wrong with what an entry cites, by what it cites. */
final class Cited {

  private Cited() {}

  /** Where nothing of the record is held: an id may tell that it is of a later entry. */
  static ImmutableMap<EntryId, Problem> problems(Entry entry) {
    return each(
        entry,
        cited ->
            cited.isAtOrAfter(entry.saidAt()) ? Optional.of(missing(cited)) : Optional.empty());
  }

  /** Where the whole record is at hand. */
  static ImmutableMap<EntryId, Problem> problems(Entry entry, Chronicle record) {
    return each(
        entry,
        cited ->
            record
                .entry(cited)
                .filter(one -> one.position() < entry.saidAt())
                .map(one -> problem(entry, one))
                .orElseGet(() -> Optional.of(missing(cited))));
  }

  private static ImmutableMap<EntryId, Problem> each(
      Entry entry, Function<EntryId, Optional<Problem>> problem) {
    ImmutableMap.Builder<EntryId, Problem> problems = ImmutableMap.builder();
    for (EntryId cited : entry.event().cites()) {
      problem.apply(cited).ifPresent(one -> problems.put(cited, one));
    }
    return problems.buildKeepingLast();
  }

  private static Optional<Problem> problem(Entry entry, Entry cited) {
    boolean isCircular =
        entry.event() instanceof EntryCorrected && cited.event() instanceof Correction;
    return isCircular ? Optional.of(notCorrigible(cited)) : Optional.empty();
  }

  private static Problem missing(EntryId cited) {
    return new Problem("what it cites", Quoted.text(cited), "the id of an earlier entry");
  }

  private static Problem notCorrigible(Entry cited) {
    return new Problem(
        "what it corrects",
        Quoted.text(cited.id()) + ", which is a correction itself",
        "an entry other than a correction; withdraw a wrong correction, and write another one");
  }
}
