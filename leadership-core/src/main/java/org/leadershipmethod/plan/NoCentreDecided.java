package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.Verdict;

/**
 * Several tasks wait at a place, and nobody has decided which of them is at the centre.
 *
 * <p>It is due a window after the second of them came, or after the last plan was over or closed:
 * {@link PlanBounds#DECIDING_WINDOW}.
 */
final class NoCentreDecided implements StateRule<Place> {

  private static final Card CARD =
      Card.of(PlanRuleId.NO_CENTRE_DECIDED)
          .addClauses(Clause.M8_4, Clause.M8_2)
          .deviation(Deviation.DISORDER)
          .why(
              "As long as nobody decides, everybody works on what is nearest, and the whole gets nowhere.")
          .ours(false)
          .addReads(PlanAdopted.class, ResultAchieved.class, TaskWithdrawn.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  /** How many waiting tasks a proposed plan puts in order beside the central one. */
  private static final int PROPOSED = 12;

  /** There are moments, at both ends of time, that lie on no day. */
  private static final Instant FIRST_DAY = LocalDate.MIN.atStartOfDay().toInstant(ZoneOffset.UTC);

  private static final Instant LAST_DAY = LocalDate.MAX.atStartOfDay().toInstant(ZoneOffset.UTC);

  @Override
  public Class<Place> examines() {
    return Place.class;
  }

  @Override
  public Stream<Place> concerned(Key touched, Situation now) {
    if (touched instanceof UnitId unit) {
      boolean asked = !now.view(PlanView.PLANS).at(unit).asked().byId().isEmpty();
      return asked ? Stream.of(new Place(unit)) : Stream.empty();
    }
    return touched instanceof Place place ? Stream.of(place) : Stream.empty();
  }

  @Override
  public Verdict examine(Place place, Situation now) {
    PlacePlans there = now.view(PlanView.PLANS).at(place.unit());
    Optional<AskedTask> second = there.asked().waiting().skip(1).findFirst();
    if (second.isEmpty() || !now.organization().contains(place.unit())) {
      return new Verdict.Kept(place.unit());
    }
    Optional<PlanningPeriod> decided = lastDecided(there);
    if (decided.isPresent() && decided.get().during().isEmpty()) {
      return new Verdict.Kept(place.unit());
    }
    When since =
        later(
            later(second.get().since(), decided.flatMap(PlanningPeriod::during)),
            there.plans().decided());
    Instant due = now.due(since, now.bound(PlanBounds.DECIDING_WINDOW));
    return now.moment().isBefore(due)
        ? new Verdict.Pending(place.unit(), due)
        : new Verdict.Broken(breach(place, there, since, now));
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

  private static Breach breach(Place place, PlacePlans there, When since, Situation now) {
    int waiting = there.asked().byId().size();
    return Breach.builder()
        .where(place.unit())
        .about(place)
        .said(
            Sentence.plain(
                waiting
                    + " tasks wait here, and nobody has decided which of them is at the centre."))
        .when(since)
        .addAllEvidence(
            there
                .asked()
                .waiting()
                .limit(PROPOSED)
                .map(one -> one.requests().get(0).entry())
                .distinct()
                .toList())
        .addMissing(Sentence.plain("a plan with one central task"))
        .reading(
            Sentence.plain(
                PlanBounds.DECIDING_WINDOW.name() + ": " + now.told(PlanBounds.DECIDING_WINDOW)))
        .build();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId place = (UnitId) finding.where();
    if (Granted.head(place, now).isEmpty()) {
      return ImmutableList.of(Remedies.vacant(place));
    }
    ImmutableList<Task> waiting =
        now.view(PlanView.PLANS).waiting(place).stream()
            .map(AskedTask::task)
            .collect(ImmutableList.toImmutableList());
    return ImmutableList.of(
        Remedies.chooseCentre(
            waiting.stream(), task -> proposed(place, task, waiting, now), Remedies.now(now), now));
  }

  private static PlanAdopted proposed(
      UnitId place, Task central, ImmutableList<Task> waiting, Situation now) {
    ImmutableList<PlannedTask> tasks =
        waiting.stream()
            .limit(PROPOSED)
            .map(task -> new PlannedTask(task, Importance.SECOND))
            .collect(ImmutableList.toImmutableList());
    return new PlanAdopted(
        place,
        fromNow(now.moment()),
        Optional.empty(),
        Remedies.centred(central, tasks),
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
