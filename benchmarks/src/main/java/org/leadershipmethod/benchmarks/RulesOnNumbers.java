package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.leadershipmethod.relay.RelayRuleId;

/**
 * The limit: the four rules of {@link PlainRules} in one loop over numbers. What is found is three
 * numbers: which rule, which task at which unit, and whether it is open.
 */
final class RulesOnNumbers {
  private static final ImmutableList<String> RULES =
      ImmutableList.of(
          RelayRuleId.NOT_SUBORDINATE.value(),
          RelayRuleId.HEAD_BYPASSED.value(),
          RelayRuleId.LEVEL_SKIPPED.value(),
          RelayRuleId.NOBODY_ANSWERS.value());

  /** No more than so many people are told of a task at a unit. */
  private static final int MOST = 8;

  private static final int WINDOW_MINUTES = 7 * 24 * 60;

  private final NumberedWork work;
  private final int[] parents;
  private final int[] heads;
  private final int[] unitOfPlace;

  /** By place: who answers for the task there, and when they left, or NONE. */
  private final int[] answering;

  private final int[] left;
  private final int[] counts;

  /** By place: its finding that is open, or NONE. */
  private final int[] open;

  /** The open tasks of a unit: the first by unit, and by place the one after it and before it. */
  private final int[] first;

  private final int[] after;
  private final int[] before;

  private int[] found = new int[1024];
  private int size;

  /**
   * Begins with nothing read.
   *
   * @param unitOfPlace the unit of each place, as {@link NumberedWork#unitOf} says
   */
  RulesOnNumbers(NumberedWork work, int[] parents, int[] heads, int[] unitOfPlace) {
    this.work = work;
    this.parents = parents;
    this.heads = heads.clone();
    this.unitOfPlace = unitOfPlace;
    int places = unitOfPlace.length;
    answering = new int[places * MOST];
    left = new int[places * MOST];
    counts = new int[places];
    open = filled(places);
    first = filled(parents.length);
    after = filled(places);
    before = filled(places);
  }

  private static int[] filled(int size) {
    int[] filled = new int[size];
    Arrays.fill(filled, NONE);
    return filled;
  }

  /**
   * Reads everything, one event a minute, and says what is found.
   *
   * @param end the minute of the end
   */
  int[] read(int end) {
    int delivery = 0;
    int step = 0;
    for (int nth = 0; nth < work.kinds.length; nth++) {
      for (; delivery < work.deliveryEnds[nth]; delivery++) {
        deliver(work.deliveryPlaces[delivery], work.deliveryPersons[delivery]);
      }
      switch (work.kinds[nth]) {
        case NumberedWork.RELAYED -> relayed(nth, step);
        case NumberedWork.DELIVERED -> mend(work.deliveryPlaces[delivery - 1], nth);
        case NumberedWork.CONCLUDED -> concluded(work.tos[nth]);
        case NumberedWork.DEPARTED -> departed(work.tos[nth], work.persons[nth], nth);
        case NumberedWork.APPOINTED -> appointed(work.tos[nth], work.persons[nth]);
        default -> {}
      }
      step = work.wayEnds[nth];
    }
    for (int place = 0; place < counts.length; place++) {
      nobodyAnswers(place, end);
    }
    return Arrays.copyOf(found, size);
  }

  private void deliver(int place, int person) {
    int slot = place * MOST + counts[place]++;
    answering[slot] = person;
    left[slot] = NONE;
  }

  private int slot(int place, int person) {
    for (int slot = place * MOST; slot < place * MOST + counts[place]; slot++) {
      if (answering[slot] == person) {
        return slot;
      }
    }
    return NONE;
  }

  private void add(int rule, int place) {
    if (size + 3 > found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = rule;
    found[size++] = place;
    found[size++] = 1;
  }

  private void relayed(int nth, int firstStep) {
    int from = work.froms[nth];
    int to = work.tos[nth];
    int addressed = work.way[firstStep];
    after[addressed] = first[to];
    if (first[to] != NONE) {
      before[first[to]] = addressed;
    }
    first[to] = addressed;
    int levels = 0;
    int up = to;
    while (up != NONE && up != from) {
      up = parents[up];
      levels++;
    }
    if (up == NONE) {
      add(0, addressed);
      levels = 1;
    }
    for (int level = 0; level < levels; level++) {
      int place = work.way[firstStep + level];
      if (slot(place, heads[unitOfPlace[place]]) == NONE) {
        open[place] = size;
        add(level == 0 ? 1 : 2, place);
      }
    }
  }

  private void mend(int place, int nth) {
    if (open[place] != NONE && heads[work.tos[nth]] == work.persons[nth]) {
      found[open[place] + 2] = 0;
      open[place] = NONE;
    }
  }

  private void concluded(int place) {
    int unit = unitOfPlace[place];
    if (before[place] == NONE) {
      first[unit] = after[place];
    } else {
      after[before[place]] = after[place];
    }
    if (after[place] != NONE) {
      before[after[place]] = before[place];
    }
    counts[place] = 0;
    open[place] = NONE;
  }

  private void departed(int unit, int person, int minute) {
    heads[unit] = NONE;
    for (int place = first[unit]; place != NONE; place = after[place]) {
      int slot = slot(place, person);
      if (slot != NONE && left[slot] == NONE) {
        left[slot] = minute;
      }
    }
  }

  private void appointed(int unit, int person) {
    heads[unit] = person;
    for (int place = first[unit]; place != NONE; place = after[place]) {
      int slot = slot(place, person);
      if (slot != NONE) {
        left[slot] = NONE;
      }
    }
  }

  private void nobodyAnswers(int place, int end) {
    int last = NONE;
    for (int slot = place * MOST; slot < place * MOST + counts[place]; slot++) {
      last = Math.max(last, left[slot]);
    }
    if (last != NONE
        && slot(place, heads[unitOfPlace[place]]) == NONE
        && last + WINDOW_MINUTES <= end) {
      add(3, place);
    }
  }

  /** What was found, in words. */
  String inShort(int[] all, int nth) {
    NumberedWork.Place place = work.places.get(all[nth * 3 + 1]);
    return String.join(
        " ",
        RULES.get(all[nth * 3]),
        place.unit(),
        place.task(),
        all[nth * 3 + 2] == 1 ? "open" : "mended");
  }
}
