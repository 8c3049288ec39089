package org.leadershipmethod.vitality;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;

/**
 * A demand from when it was voiced to when it was answered ({@code M9.4}).
 *
 * @param demand how it waited
 * @param answer the entry that says that it was answered
 * @param answered when it was
 * @param by the entries that answer it
 */
public record AnsweredDemand(
    Demand demand, EntryId answer, When answered, ImmutableList<EntryId> by) {

  /** Makes it of its parts. */
  public AnsweredDemand {
    requireNonNull(demand, "demand");
    requireNonNull(answer, "answer");
    requireNonNull(answered, "answered");
    requireNonNull(by, "by");
  }

  /** How long it waited, from the end of the time of the one to the end of that of the other. */
  public Duration waited() {
    return demand.age(answered.latest());
  }
}
