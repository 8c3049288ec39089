package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * Several tasks wait at a place, and nobody has decided which of them is at the centre.
 *
 * <p>It is due a window after the second of them came, or after the last plan was over or closed:
 * {@link PlanBounds#DECIDING_WINDOW}.
 */
final class NoCentreDecided extends DueRule<Place> {

  /** How many waiting tasks a proposed plan puts in order beside the central one. */
  private static final int PROPOSED = 12;

  /** There are moments, at both ends of time, that lie on no day. */
  private static final Instant FIRST_DAY = LocalDate.MIN.atStartOfDay().toInstant(ZoneOffset.UTC);

  private static final Instant LAST_DAY = LocalDate.MAX.atStartOfDay().toInstant(ZoneOffset.UTC);

  NoCentreDecided() {
    super(
        Place.class,
        PlanBounds.DECIDING_WINDOW,
        Card.of(PlanRuleId.NO_CENTRE_DECIDED)
            .addClauses(Clause.M8_4, Clause.M8_2)
            .deviation(Deviation.DISORDER)
            .why(
                "As long as nobody decides, everybody works on what is nearest, and the whole"
                    + " gets nowhere.")
            .ours(false)
            .addReads(PlanAdopted.class, ResultAchieved.class, TaskWithdrawn.class)
            .putSays(
                "said",
                "{tasks:task waits|tasks wait} here, and nobody has decided which of them is at"
                    + " the centre.")
            .putSays("missing", "a plan with one central task")
            .build());
  }

  @Override
  public ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(Place.class, UnitId.class);
  }

  @Override
  public ImmutableSet<Place> concerned(Key touched, Situation now) {
    if (touched instanceof UnitId unit) {
      return asked(unit, now).byId().isEmpty()
          ? ImmutableSet.of()
          : ImmutableSet.of(new Place(unit));
    }
    return super.concerned(touched, now);
  }

  private static AskedTasks asked(UnitId unit, Situation now) {
    return now.view(PlanView.PLANS).at(unit).asked();
  }

  @Override
  protected Key where(Place place) {
    return place.unit();
  }

  @Override
  protected Owed owed(Place place, Situation now) {
    return now.organization().contains(place.unit())
        ? asked(place.unit(), now)
            .waiting()
            .skip(1)
            .findFirst()
            .map(second -> owed(second, now.view(PlanView.PLANS).at(place.unit())))
            .orElseGet(Owed::nothing)
        : Owed.nothing();
  }

  private static Owed owed(AskedTask second, PlacePlans there) {
    Optional<PlanningPeriod> decided = lastDecided(there);
    if (decided.isPresent() && decided.get().during().isEmpty()) {
      return Owed.nothing();
    }
    When since = later(second.since(), decided.flatMap(PlanningPeriod::during));
    return Owed.since(later(since, there.plans().decided()), evidence(there));
  }

  private static Iterable<EntryId> evidence(PlacePlans there) {
    return there
        .asked()
        .waiting()
        .limit(PROPOSED)
        .map(one -> one.requests().get(0).entry())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The period of the plan with a centre that lasts longest; one of unknown end lasts on. */
  private static Optional<PlanningPeriod> lastDecided(PlacePlans there) {
    return there.plans().standing().stream()
        .filter(plan -> !plan.event().centres().isEmpty())
        .map(plan -> plan.event().period())
        .reduce((one, other) -> lastsLonger(one, other) ? one : other);
  }

  private static boolean lastsLonger(PlanningPeriod one, PlanningPeriod other) {
    return one.during().isEmpty()
        || (other.during().isPresent()
            && one.during().get().latest().isAfter(other.during().get().latest()));
  }

  private static When later(When arrived, Optional<When> decided) {
    return decided.filter(period -> period.latest().isAfter(arrived.latest())).orElse(arrived);
  }

  @Override
  protected Arguments arguments(Place place, Situation now) {
    return Arguments.of("tasks", asked(place.unit(), now).byId().size());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId place = (UnitId) finding.where();
    ImmutableSet<Task> waiting =
        asked(place, now).waiting().map(AskedTask::task).collect(ImmutableSet.toImmutableSet());
    return ImmutableList.of(
        new PlanDraft(inOrder(place, waiting, now), now).centredOnOneOf(waiting));
  }

  /** The first of the tasks, none of them central yet, for the season that begins now. */
  private static PlanAdopted inOrder(UnitId place, ImmutableSet<Task> waiting, Situation now) {
    return new PlanAdopted(
        place,
        fromNow(now.moment()),
        Optional.empty(),
        waiting.stream()
            .limit(PROPOSED)
            .map(task -> new PlannedTask(task, Importance.SECOND))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  private static PlanningPeriod fromNow(Instant moment) {
    if (moment.isBefore(FIRST_DAY) || moment.isAfter(LAST_DAY.minus(PlanBounds.SEASON))) {
      return PlanningPeriod.named("from now on");
    }
    LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    return new PlanningPeriod(
        "from " + day, Optional.of(new When(moment, moment.plus(PlanBounds.SEASON))));
  }
}
