package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.PartyFounded;

/** What a record of a society says, read from its beginning: the masses stand first in it. */
public final class PlainSociety {

  private PlainSociety() {}

  /** The masses with which it begins. */
  public static MassesRecorded beginning(Notes record) {
    return (MassesRecorded) record.all().get(0).event();
  }

  /** Whether so many days have passed since a note when the record is looked at. */
  public static boolean isDue(Notes record, Noted since, int days) {
    Instant moment =
        since.when().equals(When.OUTSET) ? Notes.day(-3650).latest() : since.when().latest();
    return !record.asOf().isBefore(moment.plus(Duration.ofDays(days)));
  }

  /** The first note by which a party was founded. */
  public static Optional<Noted> founding(Notes record, String party) {
    return record.of(PartyFounded.class).stream()
        .filter(one -> ((PartyFounded) one.event()).party().value().equals(party))
        .findFirst();
  }

  /** The parties that were founded, each once, as they were founded first. */
  public static ImmutableList<PartyFounded> foundings(Notes record) {
    List<PartyFounded> first = new ArrayList<>();
    record
        .events(PartyFounded.class)
        .filter(one -> first.stream().noneMatch(other -> other.party().equals(one.party())))
        .forEach(first::add);
    return ImmutableList.copyOf(first);
  }
}
