package org.leadershipmethod.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;

/**
 * The organization as of a moment, read from the events that happened to it.
 *
 * <p>An event that does not fit leaves the organization as it is; {@link Organization#problemsOf}
 * says why. What an entry touches is the units whose people or place in the tree it concerns.
 */
public final class OrganizationView implements View<Organization> {

  /** The one view of this kind, and the key to its picture. */
  public static final OrganizationView ORGANIZATION = new OrganizationView();

  private OrganizationView() {}

  /** No units and no people. */
  @Override
  public Organization start() {
    return Organization.empty();
  }

  /**
   * The organization after an event that fits it, with the units that the event concerns: those it
   * names, those whose way from the top changes by it, and those that lose or gain a unit directly
   * below; all of them when the whole organization was recorded anew.
   */
  @Override
  public Look<Organization> after(Organization before, Entry entry) {
    if (entry.event() instanceof OrganizationEvent event) {
      Objections objections = Objections.to(event, before);
      return objections.isEmpty()
          ? fitting(before, event, entry.when(), objections.found())
          : Look.unusable(objections.problems());
    }
    return Look.unchanged();
  }

  /** Nothing is touched where nothing was there and nothing was recorded. */
  private static Look<Organization> fitting(
      Organization before, OrganizationEvent event, When when, Objections.Found found) {
    ImmutableSet<Key> units = new Touched(before).by(event);
    return units.isEmpty()
        ? Look.unchanged()
        : Look.changed(new Changes(before, when).after(event, found), units)
            .withDoubts(doubts(before, event));
  }

  /** Whether a unit is there; of one that is gone, what became of it. */
  @Override
  public Lookup lookUp(Organization before, Key named) {
    if (!(named instanceof UnitId unit)) {
      return new Lookup.NotKept();
    }
    return before.contains(unit) ? new Lookup.There() : new MissingUnit(unit, before).lookUp();
  }

  /**
   * That a new unit has the id of one that is gone: what is said of the one is not of the other.
   */
  private static ImmutableList<Problem> doubts(Organization before, Event event) {
    return created(event)
        .flatMap(unit -> before.ending(unit).map(ending -> again(unit, ending)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<UnitId> created(Event event) {
    if (event instanceof UnitCreated created) {
      return Stream.of(created.unit().id());
    }
    return event instanceof UnitSplit split
        ? split.into().stream().map(Successor::id)
        : Stream.of();
  }

  private static Problem again(UnitId unit, Ending ending) {
    return new Problem(
        "new unit " + Quoted.text(unit),
        "the id of a unit that " + ending,
        "an id of its own, so that nobody takes the new unit for the old one");
  }
}
