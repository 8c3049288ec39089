package org.leadershipmethod.vitality;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.nucleus.DemandId;
import org.leadershipmethod.organization.UnitId;

/**
 * A demand that people voiced and that nothing has answered yet ({@code M9.4}).
 *
 * <p>It waits since it was voiced first, or first again after it was answered. Checked here: it was
 * voiced once at least.
 *
 * @param unit the unit where it was voiced
 * @param demand which demand
 * @param since when it was voiced first
 * @param voiced the entries that voiced it since then
 * @param voices how many people these tell of; whoever did so twice counts twice
 * @param isVoicedAgain whether it was answered before, and then voiced again
 */
public record Demand(
    UnitId unit,
    DemandId demand,
    When since,
    ImmutableList<EntryId> voiced,
    int voices,
    boolean isVoicedAgain) {

  /**
   * Makes it of its parts.
   *
   * @throws IllegalArgumentException if it was never voiced, or the number is below zero
   */
  public Demand {
    requireNonNull(unit, "unit");
    requireNonNull(demand, "demand");
    requireNonNull(since, "since");
    requireNonNull(voiced, "voiced");
    Argument.count("voices", voices);
    if (voiced.isEmpty()) {
      throw new IllegalArgumentException("A demand is voiced by one entry at least.");
    }
  }

  /** For how long it has waited at a moment: from the end of the time at which it was voiced. */
  public Duration age(Instant moment) {
    return Duration.between(since.latest(), requireNonNull(moment, "moment"));
  }
}
