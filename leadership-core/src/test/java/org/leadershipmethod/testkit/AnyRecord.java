package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;

/**
 * A record of one of the families, with what is wrong in it.
 *
 * @param method what is in force
 * @param notes what is written, in the order of time
 * @param asOf the moment at which what is wrong shows
 */
public record AnyRecord(LeadershipMethod method, ImmutableList<Noted> notes, Instant asOf) {

  /** The diagnosis of these notes, recorded in this order. */
  public Diagnosis diagnosis(Iterable<Noted> recorded) {
    return Diagnosis.of(method, Notes.chronicle(recorded), asOf);
  }

  /** The diagnosis of the record as it is. */
  public Diagnosis diagnosis() {
    return diagnosis(notes);
  }

  /** The record as a chronicle. */
  public Chronicle chronicle() {
    return Notes.chronicle(notes);
  }

  /**
   * The notes in another order of recording: what is cited still stands before what cites it, and
   * what ends together stays in its order.
   */
  public ImmutableList<Noted> shuffled(Random random) {
    List<Noted> left = new ArrayList<>(notes);
    List<Noted> recorded = new ArrayList<>();
    Set<EntryId> ids = new HashSet<>();
    while (!left.isEmpty()) {
      List<Noted> free = left.stream().filter(one -> isFree(one, left, ids)).toList();
      Noted next = free.get(random.nextInt(free.size()));
      left.remove(next);
      recorded.add(next);
      ids.add(next.id());
    }
    return ImmutableList.copyOf(recorded);
  }

  private boolean isFree(Noted one, List<Noted> left, Set<EntryId> recorded) {
    Set<EntryId> known = new HashSet<>(recorded);
    boolean citesWhatIsThere =
        one.event().cites().stream()
            .filter(cited -> notes.stream().anyMatch(note -> note.id().equals(cited)))
            .allMatch(known::contains);
    return citesWhatIsThere
        && left.stream()
            .filter(other -> other.when().latest().equals(one.when().latest()))
            .findFirst()
            .filter(one::equals)
            .isPresent();
  }
}
