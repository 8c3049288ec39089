package org.leadershipmethod.examples.openstack;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.organization.UnitId;

/**
 * A project team as a file describes it.
 *
 * @param where the file and line
 * @param name what it is called
 * @param distributed whether leadership of it is distributed among several by decision
 * @param lead who leads it, as written
 * @param liaisons who speaks for it in which matter
 * @param deliverables what it delivers; empty also where the file tells only how many
 */
record Team(
    String where,
    String name,
    boolean distributed,
    Optional<Named> lead,
    ImmutableListMultimap<String, Named> liaisons,
    ImmutableSet<String> deliverables) {

  /** What everything else names it by: its name, in whatever case it is written. */
  UnitId id() {
    return UnitId.of(name.toLowerCase(Locale.ROOT));
  }

  /** Everybody who is named. */
  Stream<Named> people() {
    return Stream.concat(lead.stream(), liaisons.values().stream());
  }
}
