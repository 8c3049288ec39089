package org.leadershipmethod.diagram;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.organization.UnitId;

/**
 * The periods of one place, one after the other, each with an arrow to its central task and to
 * those of second and third order, and with what came of them ({@code M8.1}, {@code M8.4}).
 *
 * <p>A period with no central task or with several is marked, and so is a central task that gave
 * way to another, or whose period was closed, without a result. Where there are too many periods
 * the earlier ones are folded; of a long plan the last tasks are.
 *
 * <p>For example {@code Diagram.ofPeriods(chronicle, "school").dot()}. It shows how periods were
 * planned, and not who carried the tasks out.
 */
public final class PeriodsDiagram extends Diagram {

  private final ImmutableList<PeriodRead> periods;
  private final int limit;
  private final boolean withPeople;

  private PeriodsDiagram(ImmutableList<PeriodRead> periods, int limit, boolean withPeople) {
    this.periods = periods;
    this.limit = limit;
    this.withPeople = withPeople;
  }

  static PeriodsDiagram read(Chronicle chronicle, UnitId place) {
    return new PeriodsDiagram(
        PeriodsReading.of(chronicle, requireNonNull(place, "place")), BOXES, false);
  }

  /**
   * The same with another limit than {@link #BOXES}.
   *
   * @param boxes how many boxes there may be, folds included
   * @throws IllegalArgumentException if there are fewer than {@link #FEWEST_BOXES}
   */
  public PeriodsDiagram atMost(int boxes) {
    return new PeriodsDiagram(periods, requireEnough(boxes), withPeople);
  }

  /** The same with the ids of those who decided. */
  public PeriodsDiagram withPeople() {
    return new PeriodsDiagram(periods, limit, true);
  }

  @Override
  Drawing drawing() {
    return new PeriodsSheet(periods, limit, withPeople).drawing();
  }
}
