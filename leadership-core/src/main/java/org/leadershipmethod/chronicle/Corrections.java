package org.leadershipmethod.chronicle;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.internal.SharedList;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedSet;

/**
 * Which entries were corrected, and how each stands now.
 *
 * <p>Of several corrections of one entry the last holds that is not withdrawn itself. For readers
 * that do not hold a whole {@link Chronicle}, which has its own.
 *
 * <p>This class is immutable.
 */
public final class Corrections {

  static final Corrections NONE = new Corrections(SharedMap.empty(), SharedSet.empty());

  private final SharedMap<Long, SharedList<Entry>> about;
  private final SharedSet<Long> withdrawn;

  private Corrections(SharedMap<Long, SharedList<Entry>> about, SharedSet<Long> withdrawn) {
    this.about = about;
    this.withdrawn = withdrawn;
  }

  /**
   * What a further correction makes of all.
   *
   * @param now all of them
   * @param changed the entries that may be read otherwise than before, as they were written
   */
  record Outcome(Corrections now, ImmutableList<Entry> changed) {}

  /**
   * The corrections among some entries.
   *
   * @param entries entries as they were written: corrections, and all that these correct
   */
  public static Corrections of(Iterable<Entry> entries) {
    ImmutableList<Entry> inOrder =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Entry::position), Argument.all("entries", entries));
    Map<EntryId, Entry> known = new HashMap<>();
    inOrder.forEach(entry -> known.put(entry.id(), entry));
    Corrections all = NONE;
    for (Entry entry : inOrder) {
      if (entry.event() instanceof Correction) {
        all = all.with(entry, id -> Optional.ofNullable(known.get(id))).now();
      }
    }
    return all;
  }

  /** How an entry stands now; empty where it is withdrawn. */
  public Optional<Entry> formOf(Entry original) {
    Optional<Entry> last = last(original.position());
    if (last.isEmpty()) {
      return Optional.of(original);
    }
    return last.get().event() instanceof EntryCorrected right
        ? Optional.of(original.as(right, Corrected.by(last.get())))
        : Optional.empty();
  }

  /** The corrections of an entry in the order of recording, withdrawn ones too. */
  ImmutableList<Entry> of(Entry original) {
    return ImmutableList.copyOf(of(original.position()));
  }

  private SharedList<Entry> of(long place) {
    return about.getOrDefault(place, SharedList.empty());
  }

  /** The last correction of the entry at a place that holds. */
  private Optional<Entry> last(long place) {
    List<Entry> all = of(place);
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!withdrawn.contains(all.get(i).position())) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Takes one more correction: to withdraw one makes that hold again which was before it.
   *
   * @param entry the entry that corrects
   * @param known finds an entry by its id
   */
  Outcome with(Entry entry, Function<EntryId, Optional<Entry>> known) {
    Optional<Entry> at = corrigible(entry, known);
    if (at.isEmpty()) {
      return new Outcome(this, ImmutableList.of());
    }
    long first = at.get().position();
    Corrections now = new Corrections(about.plus(first, of(first).plus(entry)), withdrawn);
    ImmutableList.Builder<Entry> changed = ImmutableList.builder();
    while (at.isPresent() && at.get().event() instanceof Correction) {
      long place = at.get().position();
      boolean isWithdrawn = now.last(place).isPresent();
      if (isWithdrawn == now.withdrawn.contains(place)) {
        return new Outcome(now, changed.build());
      }
      changed.add(at.get());
      now = now.withdrawing(place, isWithdrawn);
      at = corrigible(at.get(), known);
    }
    return new Outcome(now, changed.addAll(at.stream().iterator()).build());
  }

  private Corrections withdrawing(long place, boolean isWithdrawn) {
    return new Corrections(about, isWithdrawn ? withdrawn.plus(place) : withdrawn.minus(place));
  }

  /** What an entry corrects, if that was written before it and can be corrected so. */
  private static Optional<Entry> corrigible(Entry entry, Function<EntryId, Optional<Entry>> known) {
    Correction correction = (Correction) entry.event();
    return known
        .apply(correction.entry())
        .filter(target -> target.position() < entry.position())
        .filter(
            target ->
                correction instanceof EntryWithdrawn || !(target.event() instanceof Correction));
  }
}
