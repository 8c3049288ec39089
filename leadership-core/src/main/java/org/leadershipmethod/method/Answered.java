package org.leadershipmethod.method;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Reached;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Verdict;

/**
 * What a rule answers when entries are read in another order.
 *
 * @param found what is found
 * @param unknown where the rule cannot say
 */
record Answered(ImmutableSet<Same> found, ImmutableSet<Key> unknown) {

  /**
   * What a breach is known by. How things stand may be shown by other entries and is the same; a
   * step is not.
   */
  private record Same(Key where, Key about, ImmutableSet<EntryId> evidence) {
    static Same of(Breach breach) {
      return new Same(
          breach.where(),
          breach.about(),
          breach.turn().isEmpty() ? ImmutableSet.of() : ImmutableSet.copyOf(breach.evidence()));
    }
  }

  /**
   * The answer to a question, in an order; empty where the record does not allow the order, since
   * an entry would name what was not there yet.
   *
   * @param base how things stood before the first entry of the window
   */
  static Optional<Answered> in(
      Window window,
      Situation base,
      ImmutableList<Integer> order,
      ImmutableList<Entry> entries,
      Question question) {
    List<Verdict> verdicts = new ArrayList<>();
    Situation now = base;
    for (int nth = 0; nth < order.size(); nth++) {
      int place = order.get(nth);
      Entry entry = entries.get(nth);
      Reached reached = now.read(entry);
      if (window.at(place).isUsable() && !ReadEntry.isUsable(reached)) {
        return Optional.empty();
      } else if (window.isSubject(place)) {
        verdicts.addAll(question.of(entry, now));
      }
      now = reached.next();
    }
    verdicts.addAll(question.after(now));
    return Optional.of(of(verdicts));
  }

  private static Answered of(List<Verdict> verdicts) {
    return new Answered(
        verdicts.stream()
            .filter(Verdict.Broken.class::isInstance)
            .map(broken -> Same.of(((Verdict.Broken) broken).breach()))
            .collect(toImmutableSet()),
        verdicts.stream()
            .filter(Verdict.NotExaminable.class::isInstance)
            .map(Verdict::where)
            .collect(toImmutableSet()));
  }

  /** Whether a breach is found here too. */
  boolean stands(Breach breach) {
    return found.contains(Same.of(breach));
  }

  /** Whether the rule cannot say where a breach was found. */
  boolean isUnknown(Breach breach) {
    return unknown.contains(breach.where());
  }
}
