package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.person.PersonId;

/**
 * A record of relayed tasks in which every clause was kept, made without asking a rule.
 *
 * @param start the organization at the outset
 * @param written what is written, in order; the organization first
 * @param works the relays in it
 * @param end the organization at the end
 */
public record LawfulRecord(
    Organization start,
    ImmutableList<Written> written,
    ImmutableList<RelayedWork> works,
    Organization end) {

  /** The record as a chronicle. */
  public Chronicle chronicle() {
    return chronicle(written);
  }

  /** A moment long after everything in the record, so that every window has run. */
  public Instant asOf() {
    Instant last = written.get(written.size() - 1).when().latest();
    return last.equals(Instant.MIN) ? Instant.EPOCH : last.plus(Duration.ofDays(400));
  }

  /** Everybody who is in charge of a unit at the end. */
  public ImmutableSet<PersonId> heads() {
    return end.units()
        .flatMap(unit -> end.charge(unit.id()).holders().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** These events as a chronicle. */
  public static Chronicle chronicle(Iterable<Written> written) {
    ChronicleBuilder builder = Chronicle.builder();
    written.forEach(one -> builder.add(one.event(), one.when()));
    return builder.build();
  }

  /** The record with one event in the place of another. */
  public ImmutableList<Written> with(int place, Written other) {
    List<Written> changed = new ArrayList<>(written);
    changed.set(place, other);
    return ImmutableList.copyOf(changed);
  }

  /** The record without one event. */
  public ImmutableList<Written> without(int place) {
    List<Written> changed = new ArrayList<>(written);
    changed.remove(place);
    return ImmutableList.copyOf(changed);
  }
}
