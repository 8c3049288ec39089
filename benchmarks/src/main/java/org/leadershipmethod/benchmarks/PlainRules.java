package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.RelayRuleId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * Four rules as a program would have them that needs no more than these four: a loop over records,
 * and maps for each rule.
 *
 * <p>It keeps what it found and whether that was mended, and no explanation, no evidence beside the
 * event, no draft of what would mend it.
 */
final class PlainRules {

  private static final Duration WINDOW = Duration.ofDays(7);

  /** A task at a unit. */
  record Place(String task, String unit) {}

  /** What was found, in the event at a place. */
  record Found(String rule, String unit, String task, int place, boolean isOpen) {}

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Set<String>> heads = new HashMap<>();
  private final Map<Place, Set<String>> told = new HashMap<>();
  private final Map<Place, Set<String>> responsible = new HashMap<>();
  private final Map<String, Set<String>> tasks = new HashMap<>();
  private final Map<Place, Map<String, Instant>> left = new HashMap<>();
  private final Map<Place, List<Integer>> openPast = new HashMap<>();
  private final List<Found> found = new ArrayList<>();

  PlainRules(SampleColumns sample) {
    for (int unit = 0; unit < sample.units(); unit++) {
      if (sample.parent(unit) != SampleColumns.NONE) {
        parents.put(sample.unitId(unit), sample.unitId(sample.parent(unit)));
      }
      Set<String> head = new LinkedHashSet<>();
      head.add(sample.personId(sample.head(unit)));
      heads.put(sample.unitId(unit), head);
    }
  }

  /** Reads events, one a minute, and says what is found at the end. */
  List<Found> read(List<Event> events, Instant end) {
    for (int place = 0; place < events.size(); place++) {
      read(events.get(place), place);
    }
    left.forEach((at, people) -> nobodyAnswers(at, people, end));
    return found;
  }

  private void read(Event event, int place) {
    if (event instanceof TaskRelayed relayed) {
      relayed(relayed, place);
    } else if (event instanceof TaskDelivered delivered) {
      Place at = at(delivered.task().value(), delivered.delivery());
      delivered(at, delivered.delivery());
      mend(at, delivered.delivery().person().value());
    } else if (event instanceof ResultAchieved result) {
      concluded(new Place(result.task().value(), result.unit().value()));
    } else if (event instanceof Departed departed) {
      departed(departed, place);
    } else if (event instanceof Appointed appointed) {
      String unit = appointed.post().unit().value();
      String person = appointed.person().value();
      heads(unit).add(person);
      for (String task : tasks.getOrDefault(unit, Set.of())) {
        Map<String, Instant> gone = left.get(new Place(task, unit));
        if (gone != null) {
          gone.remove(person);
        }
      }
    }
  }

  private static Place at(String task, Delivery delivery) {
    return new Place(task, delivery.unit().value());
  }

  private void relayed(TaskRelayed relayed, int place) {
    String task = relayed.task().id().value();
    String from = relayed.from().value();
    String to = relayed.to().value();
    for (Delivery delivery : relayed.deliveries()) {
      delivered(at(task, delivery), delivery);
    }
    tasks.computeIfAbsent(to, unit -> new HashSet<>()).add(task);
    ImmutableList.Builder<String> way = ImmutableList.builder();
    String up = to;
    while (up != null && !up.equals(from)) {
      way.add(up);
      up = parents.get(up);
    }
    boolean isBelow = up != null && !from.equals(to);
    if (!isBelow) {
      found.add(new Found(RelayRuleId.NOT_SUBORDINATE.value(), to, task, place, true));
    }
    for (String unit : isBelow ? way.build() : ImmutableList.of(to)) {
      passed(task, unit, unit.equals(to), place);
    }
  }

  private void passed(String task, String unit, boolean isAddressed, int place) {
    Place at = new Place(task, unit);
    Set<String> reached = told.getOrDefault(at, Set.of());
    Set<String> charged = responsible.getOrDefault(at, Set.of());
    for (String head : heads(unit)) {
      if (reached.contains(head) || charged.contains(head)) {
        return;
      }
    }
    openPast.computeIfAbsent(at, any -> new ArrayList<>()).add(found.size());
    found.add(
        new Found(
            (isAddressed ? RelayRuleId.HEAD_BYPASSED : RelayRuleId.LEVEL_SKIPPED).value(),
            unit,
            task,
            place,
            true));
  }

  private void delivered(Place at, Delivery delivery) {
    if (delivery.told()) {
      told.computeIfAbsent(at, any -> new HashSet<>()).add(delivery.person().value());
    }
    if (delivery.responsible()) {
      responsible.computeIfAbsent(at, any -> new HashSet<>()).add(delivery.person().value());
    }
  }

  private Set<String> heads(String unit) {
    return heads.computeIfAbsent(unit, any -> new LinkedHashSet<>());
  }

  private boolean isAnsweredBy(Place at, String person) {
    return told.getOrDefault(at, Set.of()).contains(person)
        && responsible.getOrDefault(at, Set.of()).contains(person);
  }

  private void mend(Place at, String person) {
    if (heads(at.unit()).contains(person) && isAnsweredBy(at, person)) {
      for (int nth : openPast.getOrDefault(at, List.of())) {
        Found one = found.get(nth);
        found.set(nth, new Found(one.rule(), one.unit(), one.task(), one.place(), false));
      }
      openPast.remove(at);
    }
  }

  private void concluded(Place at) {
    tasks.getOrDefault(at.unit(), Set.of()).remove(at.task());
    told.remove(at);
    responsible.remove(at);
    left.remove(at);
    openPast.remove(at);
  }

  private void departed(Departed departed, int place) {
    String unit = departed.post().unit().value();
    String person = departed.person().value();
    heads(unit).remove(person);
    for (String task : tasks.getOrDefault(unit, Set.of())) {
      Place at = new Place(task, unit);
      if (isAnsweredBy(at, person)) {
        left.computeIfAbsent(at, any -> new HashMap<>())
            .putIfAbsent(person, WorkInARecord.time(place));
      }
    }
  }

  private void nobodyAnswers(Place at, Map<String, Instant> people, Instant end) {
    for (String head : heads(at.unit())) {
      if (isAnsweredBy(at, head)) {
        return;
      }
    }
    people.values().stream()
        .max(Instant::compareTo)
        .filter(last -> !last.plus(WINDOW).isAfter(end))
        .ifPresent(
            last ->
                found.add(
                    new Found(RelayRuleId.NOBODY_ANSWERS.value(), at.unit(), at.task(), -1, true)));
  }
}
