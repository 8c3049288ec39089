package org.leadershipmethod.diagram;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chain.Chain;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.Route;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * A picture as text, in Mermaid for a page or in DOT for Graphviz.
 *
 * <p>For example:
 *
 * <pre>{@code
 * System.out.println(Diagram.of(county).mermaid());
 * Files.writeString(file, Diagram.of(county).around("school").withPeople().dot());
 * }</pre>
 *
 * <p>However big the thing is, the picture has at most so many boxes as it is allowed; what does
 * not fit is folded into boxes that count what they stand for. Names of units, roles and tasks are
 * shown, people only where that is asked for. Whatever stands in a name, the text stays well formed
 * and shows the name as it is, shortened if it is long. The same thing gives the same text.
 *
 * <p>Immutable. Two are equal when they draw the same.
 */
public abstract sealed class Diagram
    permits OrganizationDiagram, RelayDiagram, PeriodsDiagram, ChainDiagram {

  /** How many boxes a picture has at most, unless something else is said: what fits on a page. */
  public static final int BOXES = 40;

  /** The lowest limit: with fewer boxes nothing could be told. */
  public static final int FEWEST_BOXES = 12;

  Diagram() {}

  /** The units of an organization, with who stands below whom. */
  public static OrganizationDiagram of(Organization organization) {
    return new OrganizationDiagram(organization);
  }

  /** The way a task took as it should, with who told whom. */
  public static RelayDiagram of(Relay relay) {
    return RelayDiagram.computed(relay);
  }

  /** The way that a task would take, with who would tell whom. */
  public static RelayDiagram of(Route route) {
    return RelayDiagram.computed(route);
  }

  /**
   * The way a task took as it was written down; who was passed over is marked.
   *
   * @param relayed what happened
   * @param organization as it was then
   */
  public static RelayDiagram of(TaskRelayed relayed, Organization organization) {
    return RelayDiagram.recorded(relayed, organization);
  }

  /**
   * The periods of a place, each with its central task, those of second and third order, and what
   * came of them.
   *
   * @param chronicle what happened
   * @param place whose plans to show
   * @throws IllegalArgumentException if the chronicle names units and not this one; the message has
   *     the id that was perhaps meant
   */
  public static PeriodsDiagram ofPeriods(Chronicle chronicle, UnitId place) {
    return PeriodsDiagram.read(chronicle, place);
  }

  /**
   * The periods of a place, each with its central task, those of second and third order, and what
   * came of them.
   *
   * @param chronicle what happened
   * @param place whose plans to show
   * @throws IllegalArgumentException if the chronicle names units and not this one; the message has
   *     the id that was perhaps meant
   */
  public static PeriodsDiagram ofPeriods(Chronicle chronicle, String place) {
    return ofPeriods(chronicle, UnitId.of(Argument.text("place", place)));
  }

  /** The chain of a party from its leaders down to the masses, with the age of each link. */
  public static ChainDiagram of(Chain chain) {
    return ChainDiagram.read(requireNonNull(chain, "chain"));
  }

  static int requireEnough(int boxes) {
    if (boxes < FEWEST_BOXES) {
      throw new IllegalArgumentException(
          "A picture needs room for " + FEWEST_BOXES + " boxes or more, but it was " + boxes + ".");
    }
    return boxes;
  }

  abstract Drawing drawing();

  /** The picture as a Mermaid flowchart, as it stands in a Markdown file between its marks. */
  public String mermaid() {
    return MermaidText.of(drawing());
  }

  /** The picture in DOT, the language of Graphviz. */
  public String dot() {
    return DotText.of(drawing());
  }

  /** Two are equal when they draw the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Diagram that && drawing().equals(that.drawing());
  }

  @Override
  public int hashCode() {
    return drawing().hashCode();
  }

  /** How many boxes and arrows it has. */
  @Override
  public String toString() {
    Drawing drawing = drawing();
    return "diagram of "
        + drawing.nodes().size()
        + " boxes and "
        + drawing.edges().size()
        + " arrows";
  }
}
