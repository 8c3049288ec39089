package org.leadershipmethod.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Draws the way of a task: the start, the first stops, a fold if it is long, the last stops. */
final class RelaySheet {

  private final RelayStart start;
  private final List<Halt> halts;
  private final Function<UnitId, String> names;
  private final int limit;
  private final boolean withPeople;
  private final Sheet sheet = new Sheet(true);

  /** The box in which each person was last met. */
  private final Map<PersonId, Integer> boxes = new HashMap<>();

  /** The first box of the stop above where we are, or the fold. */
  private int before;

  /** Where a person may be who is in no box: the start, or the fold once it was drawn. */
  private int elsewhere;

  RelaySheet(
      RelayStart start,
      List<Halt> halts,
      Function<UnitId, String> names,
      int limit,
      boolean withPeople) {
    this.start = start;
    this.halts = halts;
    this.names = names;
    this.limit = limit;
    this.withPeople = withPeople;
  }

  Drawing drawing() {
    before = sheet.node(start.label(names.apply(start.unit()), withPeople), start.mark());
    elsewhere = before;
    start.sender().ifPresent(person -> boxes.put(person, before));
    int[] ends = ends();
    halts.subList(0, ends[0]).forEach(this::halt);
    if (ends[0] < ends[1]) {
      fold(halts.subList(ends[0], ends[1]));
    }
    halts.subList(ends[1], halts.size()).forEach(this::halt);
    return sheet.drawing();
  }

  /** Before which place the first part ends, and from which the last part begins. */
  private int[] ends() {
    int left = limit - 2;
    int first = 0;
    int last = halts.size();
    while (first < last) {
      // the addressed organization before all others, then from both sides
      boolean isFromBelow = halts.size() - last <= first;
      int cost = halts.get(isFromBelow ? last - 1 : first).boxes();
      if (cost > left) {
        break;
      }
      left -= cost;
      last -= isFromBelow ? 1 : 0;
      first += isFromBelow ? 0 : 1;
    }
    return new int[] {first, last};
  }

  private void halt(Halt halt) {
    int frame = sheet.frame(Label.of(names.apply(halt.unit())));
    List<Integer> here = new ArrayList<>();
    for (ReachedPeople one : halt.reached().subList(0, whole(halt))) {
      int box = sheet.node(one.label(withPeople), one.mark(), frame);
      connect(one, box, here.isEmpty() ? before : here.get(0));
      one.people().forEach(person -> boxes.put(person, box));
      here.add(box);
    }
    if (whole(halt) < halt.reached().size()) {
      others(halt, frame);
    }
    before = here.get(0);
  }

  private static int whole(Halt halt) {
    return halt.reached().size() <= Halt.MOST ? halt.reached().size() : Halt.MOST - 1;
  }

  private void others(Halt halt, int frame) {
    int people =
        halt.reached().stream().skip(whole(halt)).mapToInt(one -> one.people().size()).sum();
    sheet.node(
        Label.of("… " + Counted.of(people, "more person", "more people")), Mark.FOLDED, frame);
  }

  /** An arrow from whoever told them; a dashed one where nobody is there to tell them. */
  private void connect(ReachedPeople one, int box, int above) {
    if (one.from() == ReachedPeople.Source.NOT_REACHED) {
      return;
    }
    Integer teller = one.toldBy().map(person -> boxes.getOrDefault(person, elsewhere)).orElse(null);
    if (teller != null) {
      sheet.edge(teller, box, "tells");
    } else if (one.from() == ReachedPeople.Source.SENDER) {
      sheet.edge(1, box, "");
    } else {
      sheet.dashed(above, box, "nobody there to tell them");
    }
  }

  private void fold(List<Halt> middle) {
    int vacant = 0;
    int shared = 0;
    int amiss = 0;
    for (Halt halt : middle) {
      vacant += halt.has(Mark.VACANT) ? 1 : 0;
      shared += halt.has(Mark.SHARED) ? 1 : 0;
      amiss += halt.has(Mark.AMISS) ? 1 : 0;
    }
    Stream<String> lines =
        Stream.of(
            "… " + Counted.of(middle.size(), "stop", "stops") + " between",
            vacant == 0 ? "" : vacant + " with charge vacant",
            shared == 0 ? "" : shared + " with charge shared",
            amiss == 0 ? "" : amiss + " where somebody was passed over");
    int box = sheet.node(Label.of(lines.filter(line -> !line.isEmpty())), Mark.FOLDED);
    sheet.dashed(before, box, "");
    before = box;
    elsewhere = box;
  }
}
