package org.leadershipmethod.diagram;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.Responsibility;
import org.leadershipmethod.relay.Route;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * The way of a task from a higher unit down: a frame for each unit on the way, in it whom the task
 * reached there, and arrows from those who told to those who were told ({@code M7.1}).
 *
 * <p>A vacant or shared charge is marked. In a relay that was written down, so is the person in
 * overall charge past whom it went. Of a long way the middle is folded; the fold says how many
 * stops it stands for, and at how many of them something is marked.
 *
 * <p>A way that was computed and one that was written down are drawn alike, so that two pictures
 * side by side show where they part. For example:
 *
 * <pre>{@code
 * System.out.println(Diagram.of(route).naming(county).mermaid()); // as it should go
 * System.out.println(Diagram.of(relayed, county).mermaid()); // as it went
 * }</pre>
 *
 * <p>It shows who was told, and not what became of the task: reports and results are not drawn. In
 * one stop at most 6 boxes are drawn; the last of them counts the people for whom there is no room.
 */
public final class RelayDiagram extends Diagram {

  private final RelayStart start;
  private final List<Halt> halts;
  private final Optional<Organization> names;
  private final int limit;
  private final boolean withPeople;

  private RelayDiagram(
      RelayStart start,
      List<Halt> halts,
      Optional<Organization> names,
      int limit,
      boolean withPeople) {
    this.start = start;
    this.halts = halts;
    this.names = names;
    this.limit = limit;
    this.withPeople = withPeople;
  }

  static RelayDiagram computed(Relay relay) {
    Optional<PersonId> sender =
        relay.assignments().stream()
            .limit(1)
            .filter(first -> first.responsibility() == Responsibility.OVERALL)
            .flatMap(first -> first.toldBy().stream())
            .findFirst();
    return computed(relay.route(), sender, "relays " + relay.task());
  }

  static RelayDiagram computed(Route route) {
    return computed(route, Optional.empty(), "relays");
  }

  private static RelayDiagram computed(Route route, Optional<PersonId> sender, String deed) {
    RelayStart start = new RelayStart(route.from(), Optional.empty(), deed, sender, Mark.PLAIN);
    return new RelayDiagram(start, ComputedWay.of(route, sender), Optional.empty(), BOXES, false);
  }

  static RelayDiagram recorded(TaskRelayed relayed, Organization organization) {
    boolean isAbove = RecordedWay.isSubordinate(relayed, organization);
    String deed = "relays " + relayed.task() + (isAbove ? "" : ", and is not above");
    RelayStart start =
        new RelayStart(
            relayed.from(),
            relayed.department(),
            deed,
            Optional.empty(),
            isAbove ? Mark.PLAIN : Mark.AMISS);
    return new RelayDiagram(
        start,
        RecordedWay.of(relayed, organization),
        Optional.of(requireNonNull(organization, "organization")),
        BOXES,
        false);
  }

  /**
   * The same with the names that units have in an organization, and not only their ids.
   *
   * @param organization as of any moment; a unit that it does not have keeps its id
   */
  public RelayDiagram naming(Organization organization) {
    return new RelayDiagram(
        start, halts, Optional.of(requireNonNull(organization, "organization")), limit, withPeople);
  }

  /**
   * The same with another limit than {@link #BOXES}. Of a way that is too long, the unit that the
   * task is addressed to is kept first, then stops from both ends.
   *
   * @param boxes how many boxes there may be, folds included
   * @throws IllegalArgumentException if there are fewer than {@link #FEWEST_BOXES}
   */
  public RelayDiagram atMost(int boxes) {
    return new RelayDiagram(start, halts, names, requireEnough(boxes), withPeople);
  }

  /**
   * The same with the ids of those who were reached. Without it the boxes have roles and numbers,
   * and nobody is named.
   */
  public RelayDiagram withPeople() {
    return new RelayDiagram(start, halts, names, limit, true);
  }

  @Override
  Drawing drawing() {
    return new RelaySheet(start, halts, this::name, limit, withPeople).drawing();
  }

  private String name(UnitId unit) {
    return names
        .flatMap(organization -> organization.unit(unit))
        .map(known -> known.name())
        .orElse(unit.value());
  }
}
