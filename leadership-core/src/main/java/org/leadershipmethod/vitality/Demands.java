package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Counted;

/**
 * What people demanded and nothing answers, and how long they waited for what was answered ({@code
 * M9.4}).
 *
 * <p>A demand is answered by an entry that something was done: an answer that names no such entry,
 * or only such as voice or answer demands, is told and does not count. What is voiced again after
 * it was answered waits again. It does not say that a demand was just, or that an answer was
 * enough.
 *
 * <p>For example {@code 1 demand waits, for 40 days at most; 2 were answered, after 9 days in the
 * median of 2 cases}.
 *
 * @param asOf the moment up to which the record was read
 * @param waiting the demands that wait, those first that wait longest
 * @param answered the demands that were answered, in the order in which they were; one that was
 *     answered twice is here twice
 * @param onlySaid the entries that say that a demand was answered and name nothing that was done
 * @param withoutDemand the entries that answer what nobody had voiced, or what did not wait then
 * @param unseen what could not be looked at
 */
public record Demands(
    Instant asOf,
    ImmutableList<Demand> waiting,
    ImmutableList<AnsweredDemand> answered,
    ImmutableList<EntryId> onlySaid,
    ImmutableList<EntryId> withoutDemand,
    Unseen unseen) {

  /** Makes the measure. */
  public Demands {
    requireNonNull(asOf, "asOf");
    requireNonNull(waiting, "waiting");
    requireNonNull(answered, "answered");
    requireNonNull(onlySaid, "onlySaid");
    requireNonNull(withoutDemand, "withoutDemand");
    requireNonNull(unseen, "unseen");
  }

  /**
   * How long those that were answered waited, in the median: half of them no longer. Of an even
   * number the lower of the two in the middle counts, so that it is a time that somebody waited. It
   * has {@code answered().size()} cases; empty where there is none.
   */
  public Optional<Duration> medianWait() {
    ImmutableList<Duration> waits =
        answered.stream().map(AnsweredDemand::waited).sorted().collect(toImmutableList());
    return waits.isEmpty() ? Optional.empty() : Optional.of(waits.get((waits.size() - 1) / 2));
  }

  /** For how long that one has waited that waits longest; empty where none does. */
  public Optional<Duration> longestWait() {
    return waiting.stream().findFirst().map(one -> one.age(asOf));
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return "%s waiting%s; %d answered%s"
        .formatted(
            Counted.of(waiting.size(), "demand", "demands"),
            longestWait().map(wait -> ", for " + days(wait) + " at most").orElse(""),
            answered.size(),
            medianWait().map(wait -> ", after " + days(wait) + " in the median").orElse(""));
  }

  private static String days(Duration wait) {
    return Counted.of(wait.toDays(), "day", "days");
  }
}
