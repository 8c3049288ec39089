package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.nucleus.DemandAnswered;
import org.leadershipmethod.nucleus.DemandId;
import org.leadershipmethod.nucleus.DemandVoiced;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Situation;

/** Reads which demands were voiced in a unit and what answers them. */
final class DemandsReading {

  private final Chronicle record;
  private final UnitId unit;
  private final When asOf;
  private final Reading reading;
  private final Map<DemandId, Course> courses = new LinkedHashMap<>();
  private final List<AnsweredDemand> answered = new ArrayList<>();
  private final ImmutableList.Builder<EntryId> onlySaid = ImmutableList.builder();
  private final ImmutableList.Builder<EntryId> withoutDemand = ImmutableList.builder();

  /** A demand while it waits, and whether it was answered before. */
  private static final class Course {
    private final List<Entry> voiced = new ArrayList<>();
    private boolean isAnswered;
  }

  DemandsReading(Chronicle record, UnitId unit, When asOf) {
    this.record = record;
    this.unit = unit;
    this.asOf = asOf;
    reading = Reading.asOf(record, asOf, ImmutableSet.of(DemandVoiced.class, DemandAnswered.class));
  }

  Demands demands() {
    Organization then = reading.read(this::take).organization();
    return new Demands(
        asOf.latest(),
        courses.entrySet().stream()
            .filter(one -> !one.getValue().voiced.isEmpty())
            .map(one -> demand(one.getKey(), one.getValue()))
            .sorted(
                Comparator.<Demand, Instant>comparing(one -> one.since().latest())
                    .thenComparing(Demand::demand))
            .collect(toImmutableList()),
        ImmutableList.copyOf(answered),
        onlySaid.build(),
        withoutDemand.build(),
        reading.unseen(ImmutableSet.of(then.existing(unit))));
  }

  private void take(Entry entry, Situation before, Situation after) {
    if (entry.event() instanceof DemandVoiced voiced && voiced.unit().equals(unit)) {
      courses.computeIfAbsent(voiced.demand(), any -> new Course()).voiced.add(entry);
    } else if (entry.event() instanceof DemandAnswered answer && answer.unit().equals(unit)) {
      answer(entry, answer);
    }
  }

  private void answer(Entry entry, DemandAnswered answer) {
    Course course = courses.get(answer.demand());
    if (answer.by().stream().noneMatch(this::isDone)) {
      onlySaid.add(entry.id());
    } else if (course == null || course.voiced.isEmpty()) {
      withoutDemand.add(entry.id());
    } else {
      Demand demand = demand(answer.demand(), course);
      answered.add(new AnsweredDemand(demand, entry.id(), entry.when(), answer.by()));
      course.voiced.clear();
      course.isAnswered = true;
    }
  }

  /** Whether an entry is there that says more than that somebody asked or answered. */
  private boolean isDone(EntryId id) {
    return record.corrected(id).filter(entry -> isDeed(entry.event())).isPresent();
  }

  private static boolean isDeed(Event event) {
    return !(event instanceof DemandVoiced || event instanceof DemandAnswered);
  }

  private Demand demand(DemandId id, Course course) {
    return new Demand(
        unit,
        id,
        course.voiced.get(0).when(),
        course.voiced.stream().map(Entry::id).collect(toImmutableList()),
        course.voiced.stream().mapToInt(one -> ((DemandVoiced) one.event()).voices()).sum(),
        course.isAnswered);
  }
}
