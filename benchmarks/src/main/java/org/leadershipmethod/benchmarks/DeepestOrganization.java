package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.OrganizationRows;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Route;
import org.leadershipmethod.relay.Stop;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * Builds a chain of a hundred thousand levels, sends a task from its top to its bottom past the
 * head of one level, diagnoses that, and prints how long each took.
 */
public final class DeepestOrganization {
  private static final int LEVELS = 100_000;
  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

  private DeepestOrganization() {}

  /**
   * Builds, asks and prints.
   *
   * @param args how many levels, if not a hundred thousand
   */
  public static void main(String[] args) {
    int levels = args.length == 0 ? LEVELS : Integer.parseInt(args[0]);
    long before = UsedMemory.now();
    Organization chain = timed("built", () -> built(levels));
    System.out.printf(
        Locale.ROOT, "%s; %d bytes a level%n", chain, (UsedMemory.now() - before) / levels);
    UnitId bottom = UnitId.of("u" + (levels - 1));
    ImmutableList<Stop> stops =
        timed(
            "route from the top to the bottom",
            () ->
                Route.between(chain, UnitId.of("u0"), bottom, FieldOfWork.EDUCATION)
                    .orElseThrow()
                    .stops());
    Same.check("stops", levels - 1, stops.size());
    Chronicle chronicle =
        Chronicle.builder()
            .add(new OrganizationRecorded(chain), When.OUTSET)
            .add(relayed(stops, bottom), When.on(DAY))
            .build();
    Diagnosis diagnosis =
        timed(
            "all rules asked",
            () -> Diagnosis.of(RecordBenchmark.ALL, chronicle, When.on(DAY.plusDays(1)).latest()));
    System.out.printf(Locale.ROOT, "found: %s%n", diagnosis.openByRule());
  }

  private static <T> T timed(String what, Supplier<T> doing) {
    long start = System.nanoTime();
    T done = doing.get();
    System.out.printf(Locale.ROOT, "%s: %.2f s%n", what, (System.nanoTime() - start) / 1e9);
    return done;
  }

  private static Organization built(int levels) {
    OrganizationRows rows = new OrganizationRows();
    for (int level = 0; level < levels; level++) {
      String id = "u" + level;
      rows.unit("row", id, id, "unit", level == 0 ? null : "u" + (level - 1));
      rows.inCharge("row", id, "p" + level);
    }
    return Organization.ofRows(rows).orElseThrow();
  }

  /** To every head on the way but the one in the middle. */
  private static TaskRelayed relayed(ImmutableList<Stop> stops, UnitId bottom) {
    ImmutableList.Builder<Delivery> deliveries = ImmutableList.builder();
    for (int nth = 0; nth < stops.size(); nth++) {
      if (nth != stops.size() / 2) {
        PersonId head = stops.get(nth).charge().soleHolder().orElseThrow();
        deliveries.add(Delivery.of(stops.get(nth).unit(), head));
      }
    }
    return new TaskRelayed(
        Task.of("task", "Task", FieldOfWork.EDUCATION),
        UnitId.of("u0"),
        Optional.empty(),
        bottom,
        deliveries.build());
  }
}
