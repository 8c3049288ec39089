package org.leadershipmethod.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Breach;

/**
 * What is left of a demand about which something was found.
 *
 * @param breach what was found; it is also about who asked, and about each task
 * @param tasks those of its tasks that wait still
 */
record DemandLeft(Breach breach, ImmutableList<AskedTask> tasks) {

  /** Who asked. */
  static UnitId from(Breach breach) {
    return breach.alsoAbout().stream()
        .flatMap(one -> one instanceof UnitId unit ? Stream.of(unit) : Stream.empty())
        .findFirst()
        .orElseThrow();
  }

  /** The demand, as whoever asked puts it by now. */
  TasksIndicated demand() {
    return new TasksIndicated(
        from(breach),
        (UnitId) breach.where(),
        period(),
        tasks.stream().map(this::said).collect(toImmutableList()));
  }

  private IndicatedTask said(AskedTask one) {
    Optional<Request> request = one.by(from(breach));
    return new IndicatedTask(
        one.task(), request.flatMap(Request::importance), request.flatMap(Request::urgency));
  }

  private Optional<PlanningPeriod> period() {
    return breach.about() instanceof PlaceInPeriod asked
        ? Optional.of(named(asked.period()))
        : Optional.empty();
  }

  /** As whoever asked dates it now, and without its time where they name it no longer. */
  private PlanningPeriod named(String name) {
    return tasks.stream()
        .flatMap(one -> one.by(from(breach)).flatMap(Request::period).stream())
        .filter(period -> period.name().equals(name))
        .findFirst()
        .orElseGet(() -> PlanningPeriod.named(name));
  }
}
