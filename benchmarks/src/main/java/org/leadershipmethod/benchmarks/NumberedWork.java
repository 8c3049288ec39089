package org.leadershipmethod.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskRelayed;

/**
 * A record of work in numbers alone: units, people, and each task at each unit have one, given
 * before anything is measured.
 */
final class NumberedWork {
  /** What an event is. */
  static final int RELAYED = 0;

  static final int DELIVERED = 1;
  static final int CONCLUDED = 2;
  static final int DEPARTED = 3;
  static final int APPOINTED = 4;
  static final int OTHER = 5;

  /** A task at a unit, in words. */
  record Place(String task, String unit) {}

  final List<Place> places = new ArrayList<>();

  /** By event: what it is, where it is, who it is about, and where its deliveries and way end. */
  final int[] kinds;

  final int[] froms;
  final int[] tos;
  final int[] persons;
  final int[] deliveryEnds;
  final int[] wayEnds;

  /** Of all deliveries one after the other: which task at which unit, and to whom. */
  final int[] deliveryPlaces;

  final int[] deliveryPersons;

  /** Of all ways one after the other, from the bottom up: the task at each unit. */
  final int[] way;

  private final SampleColumns sample;
  private final Map<Place, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Integer> people = new HashMap<>();
  private final IntStream.Builder toPlaces = IntStream.builder();
  private final IntStream.Builder toPersons = IntStream.builder();
  private final IntStream.Builder ways = IntStream.builder();
  private int deliveries;
  private int steps;

  NumberedWork(WorkInARecord work) {
    sample = work.sample();
    for (int unit = 0; unit < sample.units(); unit++) {
      units.put(sample.unitId(unit), unit);
    }
    for (int person = 0; person < sample.persons(); person++) {
      people.put(sample.personId(person), person);
    }
    int size = work.events().size();
    kinds = new int[size];
    froms = new int[size];
    tos = new int[size];
    persons = new int[size];
    deliveryEnds = new int[size];
    wayEnds = new int[size];
    for (int nth = 0; nth < size; nth++) {
      add(nth, work.events().get(nth));
      deliveryEnds[nth] = deliveries;
      wayEnds[nth] = steps;
    }
    deliveryPlaces = toPlaces.build().toArray();
    deliveryPersons = toPersons.build().toArray();
    way = ways.build().toArray();
  }

  private void add(int nth, Event event) {
    if (event instanceof TaskRelayed relayed) {
      kinds[nth] = RELAYED;
      froms[nth] = unit(relayed.from().value());
      tos[nth] = unit(relayed.to().value());
      relayed.deliveries().forEach(one -> add(relayed.task().id().value(), one));
      for (int at = tos[nth]; at != SampleColumns.NONE; at = sample.parent(at)) {
        ways.add(place(relayed.task().id().value(), sample.unitId(at)));
        steps++;
      }
    } else if (event instanceof TaskDelivered delivered) {
      kinds[nth] = DELIVERED;
      tos[nth] = unit(delivered.delivery().unit().value());
      persons[nth] = person(delivered.delivery().person());
      add(delivered.task().value(), delivered.delivery());
    } else if (event instanceof ResultAchieved result) {
      kinds[nth] = CONCLUDED;
      tos[nth] = place(result.task().value(), result.unit().value());
    } else if (event instanceof Departed departed) {
      about(nth, DEPARTED, departed.post(), departed.person());
    } else if (event instanceof Appointed appointed) {
      about(nth, APPOINTED, appointed.post(), appointed.person());
    } else {
      kinds[nth] = OTHER;
    }
  }

  private void about(int nth, int kind, Post post, PersonId person) {
    kinds[nth] = kind;
    tos[nth] = unit(post.unit().value());
    persons[nth] = person(person);
  }

  private void add(String task, Delivery delivery) {
    toPlaces.add(place(task, delivery.unit().value()));
    toPersons.add(person(delivery.person()));
    deliveries++;
  }

  private int place(String task, String unit) {
    Place place = new Place(task, unit);
    return numbers.computeIfAbsent(
        place,
        any -> {
          places.add(place);
          return places.size() - 1;
        });
  }

  private int unit(String id) {
    return units.getOrDefault(id, SampleColumns.NONE);
  }

  private int person(PersonId id) {
    return people.getOrDefault(id.value(), SampleColumns.NONE);
  }

  SampleColumns sample() {
    return sample;
  }

  /** The unit of a place. */
  int unitOf(int place) {
    return unit(places.get(place).unit());
  }
}
