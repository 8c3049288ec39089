package org.leadershipmethod.testkit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.IndicatedTask;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * Small records of a small organization in which times are moments, days, months, or most of a
 * year, with the exact records that they may stand for.
 */
public final class VagueRecords {

  private static final LocalDate BEGIN = LocalDate.of(2031, 1, 1);
  private static final ImmutableList<String> UNITS = ImmutableList.of("union", "branch", "cell");
  private static final ImmutableList<String> PEOPLE = ImmutableList.of("ada", "ben", "eve");
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(
          Task.of("wages", "Wages", FieldOfWork.ORGANIZATION),
          Task.of("hall", "Hall", FieldOfWork.ORGANIZATION));
  private static final Organization ORGANIZATION =
      Organization.builder()
          .unit("union")
          .inCharge("ada")
          .unit("branch")
          .under("union")
          .inCharge("ben")
          .unit("cell")
          .under("branch")
          .build();

  private VagueRecords() {}

  /** Something that happened at some time. */
  private record Happened(Event event, When when) {}

  /** Records of a few entries after an organization that stood at the outset. */
  public static Arbitrary<Chronicle> vagueRecords() {
    return Combinators.combine(events(), times())
        .as(Happened::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(VagueRecords::chronicle);
  }

  private static Chronicle chronicle(List<Happened> all) {
    Chronicle chronicle =
        Chronicle.empty().append(new OrganizationRecorded(ORGANIZATION), When.OUTSET);
    for (Happened one : all) {
      chronicle = chronicle.append(one.event(), one.when());
    }
    return chronicle;
  }

  private static Arbitrary<When> times() {
    Arbitrary<When> spans =
        Combinators.combine(Arbitraries.of(0, 0, 1, 2, 6), Arbitraries.of(1, 6, 12))
            .as(
                (month, months) ->
                    When.during(
                        BEGIN.plusMonths(month), BEGIN.plusMonths(month + months).minusDays(1)));
    Arbitrary<When> days = days().map(When::on);
    Arbitrary<When> moments =
        Combinators.combine(days(), Arbitraries.of(0, 9, 15))
            .as((day, hour) -> When.at(day.atTime(hour, 0).toInstant(ZoneOffset.UTC)));
    return Arbitraries.oneOf(spans, spans, days, moments);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.of(0, 1, 40, 75, 151).map(BEGIN::plusDays);
  }

  private static Arbitrary<Event> events() {
    Arbitrary<String> units = Arbitraries.of(UNITS);
    Arbitrary<String> people = Arbitraries.of(PEOPLE);
    Arbitrary<Task> tasks = Arbitraries.of(TASKS);
    Arbitrary<Post> posts = units.map(unit -> Post.inCharge(UnitId.of(unit)));
    Arbitrary<PersonId> persons = people.map(PersonId::of);
    Arbitrary<Delivery> deliveries = Combinators.combine(units, people).as(Delivery::of);
    Arbitrary<Event> relays =
        Combinators.combine(tasks, Arbitraries.of("branch", "cell"), deliveries.list().ofMaxSize(2))
            .as(
                (task, to, given) ->
                    TaskRelayed.of(task, "union", to, given.toArray(Delivery[]::new)));
    return Arbitraries.oneOf(
        Combinators.combine(persons, posts).as(Appointed::new),
        Combinators.combine(persons, posts).as(Departed::new),
        Arbitraries.of("union", "branch").map(VagueRecords::cellMoved),
        relays,
        relays,
        Combinators.combine(tasks.map(Task::id), deliveries).as(TaskDelivered::new),
        Combinators.combine(tasks, units)
            .as((task, unit) -> ResultAchieved.of(task, unit, "it was done")),
        Combinators.combine(tasks.map(Task::id), units.map(UnitId::of), persons, persons)
            .as(VagueRecords::mobilized),
        plans(),
        Combinators.combine(units, periods())
            .as((unit, period) -> new PeriodClosed(UnitId.of(unit), period)),
        tasks.list().uniqueElements().ofMinSize(1).ofMaxSize(2).map(VagueRecords::indicated),
        persons.map(
            person -> new SeatTaken(GroupId.of(UnitId.of("branch")), person, SeatOrigin.NOT_KNOWN)),
        persons.map(person -> new SeatLeft(GroupId.of(UnitId.of("branch")), person)));
  }

  private static Event cellMoved(String parent) {
    return new UnitMoved(UnitId.of("cell"), Optional.of(UnitId.of(parent)));
  }

  private static Event mobilized(TaskId task, UnitId unit, PersonId by, PersonId person) {
    return new PersonnelMobilized(task, unit, by, ImmutableSet.of(person));
  }

  private static Event indicated(List<Task> tasks) {
    return TasksIndicated.of(
        "union",
        "branch",
        PlanningPeriod.of("spring", BEGIN, BEGIN.plusMonths(5)),
        tasks.stream().map(IndicatedTask::unranked).toArray(IndicatedTask[]::new));
  }

  private static Arbitrary<PlanningPeriod> periods() {
    return Arbitraries.of(
        PlanningPeriod.of("spring", BEGIN, BEGIN.plusMonths(5)),
        PlanningPeriod.of("autumn", BEGIN.plusMonths(6), BEGIN.plusMonths(10)));
  }

  private static Arbitrary<Event> plans() {
    return Combinators.combine(
            Arbitraries.of("branch", "cell"),
            periods(),
            Arbitraries.of(PEOPLE),
            Arbitraries.of(TASKS).list().uniqueElements().ofMinSize(1).ofMaxSize(2))
        .as(
            (place, period, by, tasks) ->
                new PlanAdopted(
                    UnitId.of(place),
                    period,
                    Optional.of(PersonId.of(by)),
                    tasks.stream()
                        .map(
                            task ->
                                new PlannedTask(
                                    task,
                                    task.equals(tasks.get(0))
                                        ? Importance.CENTRAL
                                        : Importance.SECOND))
                        .collect(ImmutableList.toImmutableList()),
                    ImmutableList.of()));
  }

  /**
   * Exact records that a vague one may stand for: each entry at one of the moments that its time
   * allows, drawn so that every order of those that overlap comes up.
   */
  public static ImmutableList<Chronicle> exact(Chronicle vague, int tries, Random random) {
    List<Instant> edges = new ArrayList<>(edges(vague));
    ImmutableList.Builder<Chronicle> all = ImmutableList.builder();
    for (int one = 0; one < tries; one++) {
      Map<Entry, Instant> moments = new LinkedHashMap<>();
      vague.recorded().forEach(entry -> moments.put(entry, moment(entry.when(), edges, random)));
      inTheOrderOfWriting(moments);
      Chronicle exact = Chronicle.empty();
      for (Map.Entry<Entry, Instant> chosen : moments.entrySet()) {
        exact = exact.append(chosen.getKey().event(), When.at(chosen.getValue()));
      }
      all.add(exact);
    }
    return all.build();
  }

  /** What was written of one day was written in the order in which it happened. */
  private static void inTheOrderOfWriting(Map<Entry, Instant> moments) {
    ListMultimap<When, Entry> days =
        moments.keySet().stream()
            .filter(entry -> entry.when().isOneDayAtMost())
            .collect(Multimaps.toMultimap(Entry::when, one -> one, ArrayListMultimap::create));
    for (Collection<Entry> day : days.asMap().values()) {
      Iterator<Instant> sorted = day.stream().map(moments::get).sorted().toList().iterator();
      day.forEach(entry -> moments.put(entry, sorted.next()));
    }
  }

  private static TreeSet<Instant> edges(Chronicle vague) {
    TreeSet<Instant> edges = new TreeSet<>();
    vague
        .recorded()
        .map(Entry::when)
        .forEach(when -> Collections.addAll(edges, when.earliest(), when.latest()));
    return edges;
  }

  /** A moment of a time; not the very first, at which something else may have been over before. */
  private static Instant moment(When when, List<Instant> edges, Random random) {
    Instant moment = anyMoment(when, edges, random);
    boolean isFirst = moment.equals(when.earliest()) && !moment.equals(when.latest());
    return isFirst ? moment.plusNanos(1) : moment;
  }

  private static Instant anyMoment(When when, List<Instant> edges, Random random) {
    if (when.equals(When.OUTSET) || random.nextInt(8) == 0) {
      return when.latest();
    } else if (random.nextInt(8) == 0) {
      return when.earliest();
    }
    Instant edge = edges.get(random.nextInt(edges.size()));
    Instant near = edge.equals(Instant.MIN) ? edge : edge.plusSeconds(random.nextInt(11) - 5L);
    if (near.isBefore(when.earliest()) || near.isAfter(when.latest())) {
      long seconds = Duration.between(when.earliest(), when.latest()).toSeconds();
      return when.earliest().plusSeconds((long) (random.nextDouble() * seconds));
    }
    return near;
  }
}
