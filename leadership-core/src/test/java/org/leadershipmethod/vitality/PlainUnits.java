package org.leadershipmethod.vitality;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.When;

/** What happened in a few units, read again with plain maps of texts. */
final class PlainUnits {

  /** What is said of a member. */
  record Said(String part, String kind, String entry, int turn) {}

  /** Is told of what happened, whether it could be used, and asks this as it stood before. */
  interface Reader {
    void read(Happened one, String entry);
  }

  final Map<String, String> above = new TreeMap<>();
  final Map<String, Map<String, Said>> members = new TreeMap<>();
  final Map<String, Set<String>> heads = new TreeMap<>();
  final Map<String, Set<String>> seats = new TreeMap<>();
  private final Map<String, Map<String, String>> decisions = new TreeMap<>();
  private int turn;

  /** The order in which the entries of a history are read, as their places. */
  static List<Integer> order(List<Happened> history) {
    return IntStream.range(0, history.size())
        .boxed()
        .sorted(
            Comparator.<Integer, Instant>comparing(i -> history.get(i).when().latest())
                .thenComparing(i -> history.get(i).when().over().earliest())
                .thenComparing(i -> i))
        .toList();
  }

  /**
   * How things stand at the end of a time; each entry that can be used is told before it counts.
   */
  static PlainUnits read(List<Happened> history, When time, Reader reader) {
    PlainUnits units = new PlainUnits();
    units.readOn(history, time, reader);
    return units;
  }

  /** The same, in units that the reader can look at. */
  void readOn(List<Happened> history, When time, Reader reader) {
    for (int place : order(history)) {
      Happened one = history.get(place);
      if (!one.when().latest().isAfter(time.latest()) && fits(one)) {
        reader.read(one, "e" + (place + 1));
        turn = turn + 1;
        apply(one, "e" + (place + 1));
      }
    }
  }

  private boolean fits(Happened one) {
    boolean isThere = isThere(one.unit());
    return switch (one.kind()) {
      case FOUND -> true;
      case JOIN -> isThere && !members(one.unit()).containsKey(one.person());
      case LEAVE -> isThere && members(one.unit()).containsKey(one.person());
      case HEAD -> isThere && !heads(one.unit()).contains(one.person());
      case UNHEAD -> isThere && heads(one.unit()).contains(one.person());
      case UNSEAT -> isThere && seats(one.unit()).contains(one.person());
      case MERGE, MOVE -> isThere && isThere(one.other()) && !isWithin(one.other(), one.unit());
      case SPLIT -> isThere && fitsSplit(one);
      case WITHDRAW -> isThere && decisions(one.unit()).containsKey(one.which());
      default -> isThere;
    };
  }

  private boolean fitsSplit(Happened one) {
    return !isThere(one.unit() + "0")
        && !isThere(one.unit() + "1")
        && personnel(one.unit()).containsAll(one.people())
        && personnel(one.unit()).containsAll(Happened.people(one.number() >> 6));
  }

  boolean isThere(String unit) {
    return above.containsKey(unit);
  }

  Map<String, Said> members(String unit) {
    return members.computeIfAbsent(unit, any -> new TreeMap<>());
  }

  Set<String> heads(String unit) {
    return heads.computeIfAbsent(unit, any -> new TreeSet<>());
  }

  Set<String> seats(String unit) {
    return seats.computeIfAbsent(unit, any -> new TreeSet<>());
  }

  /** The entry by which each decision that stands was taken. */
  Map<String, String> decisions(String unit) {
    return decisions.computeIfAbsent(unit, any -> new TreeMap<>());
  }

  Set<String> personnel(String unit) {
    Set<String> all = new TreeSet<>(members(unit).keySet());
    all.addAll(heads(unit));
    return all;
  }

  boolean isWithin(String lower, String higher) {
    return lower.equals(higher)
        || (!above.getOrDefault(lower, "").isEmpty() && isWithin(above.get(lower), higher));
  }

  Stream<String> subtree(String unit) {
    return above.keySet().stream().filter(one -> isWithin(one, unit));
  }

  private void apply(Happened one, String entry) {
    String unit = one.unit();
    switch (one.kind()) {
      case DESCRIBE -> say(unit, one.person(), one.number(), entry);
      case JOIN -> say(unit, one.person(), 0, entry);
      case LEAVE -> members(unit).remove(one.person());
      case HEAD -> heads(unit).add(one.person());
      case UNHEAD -> heads(unit).remove(one.person());
      case SEAT -> seats(unit).add(one.person());
      case UNSEAT -> seats(unit).remove(one.person());
      case MOVE -> above.put(unit, one.other());
      case MERGE -> merge(unit, one.other(), entry);
      case SPLIT -> split(one, entry);
      case FOUND -> find(one.number(), entry);
      case DECIDE -> decisions(unit).put(one.which(), entry);
      case WITHDRAW -> decisions(unit).remove(one.which());
      default -> {}
    }
  }

  private void say(String unit, String person, int number, String entry) {
    members(unit).put(person, new Said(Happened.part(number), Happened.kind(number), entry, turn));
  }

  private void merge(String unit, String into, String entry) {
    members(unit)
        .forEach(
            (person, said) ->
                members(into).putIfAbsent(person, new Said(said.part(), said.kind(), entry, turn)));
    above.replaceAll((lower, higher) -> higher.equals(unit) ? into : higher);
    end(unit);
  }

  private void split(Happened one, String entry) {
    for (int which = 0; which < 2; which++) {
      String next = one.unit() + which;
      above.put(next, above.get(one.unit()));
      for (String person : Happened.people(one.number() >> 6 * which)) {
        Said said = members(one.unit()).getOrDefault(person, new Said(null, null, "", 0));
        members(next).put(person, new Said(said.part(), said.kind(), entry, turn));
      }
    }
    String higher = above.get(one.unit());
    above.replaceAll((lower, parent) -> parent.equals(one.unit()) ? higher : parent);
    end(one.unit());
  }

  private void end(String unit) {
    above.remove(unit);
    members.remove(unit);
    heads.remove(unit);
    seats.remove(unit);
    decisions.remove(unit);
  }

  private void find(int number, String entry) {
    Set<String> gone = new HashSet<>(above.keySet());
    gone.removeAll(Happened.UNITS);
    gone.forEach(this::end);
    members.clear();
    heads.clear();
    for (int i = 0; i < Happened.UNITS.size(); i++) {
      String unit = Happened.UNITS.get(i);
      above.put(unit, i == 0 ? "" : i == 2 ? "a" : "top");
      for (int j = 0; j < Happened.PEOPLE.size(); j++) {
        int described = Happened.found(number, j, i);
        if (described >= 0) {
          say(unit, Happened.PEOPLE.get(j), described, entry);
        }
      }
    }
  }

  /** Whether something that can be used lies wholly in a span. */
  static boolean isIn(Happened one, When span) {
    return !one.when().over().earliest().isBefore(span.earliest())
        && !one.when().latest().isAfter(span.latest());
  }

  /** Whether something may lie in a span or outside. */
  static boolean isOpen(Happened one, When span) {
    return !isIn(one, span)
        && !one.when().over().earliest().isAfter(span.latest())
        && !one.when().latest().isBefore(span.earliest());
  }
}
