package org.leadershipmethod.massline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;

/** The same history read again with plain maps, from what happened and from no view. */
final class PlainSpirals {

  /** How an idea fared in a unit, until the unit was closed. */
  static final class InUnit {
    final UnitId unit;
    boolean isGone;
    final Map<Phase, Integer> reached = new TreeMap<>();
    @Nullable IdeaSetAside setAside;
    @Nullable TestOutcome outcome;

    InUnit(UnitId unit) {
      this.unit = unit;
    }
  }

  /** An idea. */
  static final class Idea {
    final SpiralId spiral;
    int turn;
    int madeAt = -1;
    @Nullable IdeaConcentrated made;
    @Nullable IdeaSetAside setAside;
    @Nullable Integer lastReason;
    final List<IdeaId> into = new ArrayList<>();
    final Map<Integer, IdeaVoiced> voices = new LinkedHashMap<>();
    final List<InUnit> units = new ArrayList<>();

    Idea(SpiralId spiral) {
      this.spiral = spiral;
    }

    InUnit in(UnitId unit) {
      for (InUnit one : units) {
        if (one.unit.equals(unit) && !one.isGone) {
          return one;
        }
      }
      InUnit one = new InUnit(unit);
      units.add(one);
      return one;
    }
  }

  final List<Event> events;
  final Map<IdeaId, Idea> ideas = new LinkedHashMap<>();

  /** Where the turns of each spiral begin. */
  final Map<SpiralId, List<Integer>> turns = new HashMap<>();

  final Map<SpiralId, Integer> closedTurn = new HashMap<>();
  final Map<SpiralId, Map<Integer, SpiralClosed>> closings = new HashMap<>();

  PlainSpirals(List<Event> events) {
    this.events = events;
    for (int place = 0; place < events.size(); place++) {
      read(place, events.get(place));
    }
  }

  private void read(int place, Event event) {
    if (event instanceof TurnBegun begun) {
      turns.computeIfAbsent(begun.spiral(), any -> new ArrayList<>()).add(place);
    } else if (event instanceof IdeaVoiced voiced) {
      voiced(place, voiced);
    } else if (event instanceof IdeaConcentrated concentrated) {
      concentrated(place, concentrated);
    } else if (event instanceof IdeaAdvanced advanced) {
      advanced(place, advanced);
    } else if (event instanceof IdeaSetAside aside) {
      Idea idea = ideas.get(aside.idea());
      if (aside.unit().isPresent()) {
        idea.in(aside.unit().get()).setAside = aside;
      } else {
        idea.setAside = aside;
        idea.lastReason = place;
      }
    } else if (event instanceof SpiralClosed closed) {
      closedTurn.put(closed.spiral(), turnNow(closed.spiral()));
      closings.computeIfAbsent(closed.spiral(), any -> new TreeMap<>()).put(place, closed);
    } else if (event instanceof UnitClosed closed) {
      closed(closed.unit());
    }
  }

  private void voiced(int place, IdeaVoiced voiced) {
    Idea idea = ideas.computeIfAbsent(voiced.idea(), any -> new Idea(voiced.spiral()));
    if (idea.turn < turnNow(voiced.spiral())) {
      idea.setAside = null;
    }
    idea.turn = turnNow(voiced.spiral());
    idea.voices.put(place, voiced);
  }

  private void concentrated(int place, IdeaConcentrated concentrated) {
    Idea idea = new Idea(concentrated.spiral());
    idea.turn = turnNow(concentrated.spiral());
    idea.made = concentrated;
    idea.madeAt = place;
    ideas.put(concentrated.idea(), idea);
    concentrated.from().forEach(one -> ideas.get(one).into.add(concentrated.idea()));
  }

  private void advanced(int place, IdeaAdvanced advanced) {
    Idea idea = ideas.get(advanced.idea());
    idea.setAside = null;
    InUnit unit = idea.in(advanced.unit());
    unit.setAside = null;
    if (advanced.phase() == Phase.EXPLAINED) {
      unit.reached.putIfAbsent(Phase.PROPAGATED, place);
    }
    unit.reached.putIfAbsent(advanced.phase(), place);
    if (advanced instanceof IdeaTested test
        && (unit.outcome == null || test.outcome().isDecided())) {
      unit.outcome = test.outcome();
    }
  }

  private void closed(UnitId gone) {
    for (Idea idea : ideas.values()) {
      idea.units.stream().filter(one -> one.unit.equals(gone)).forEach(one -> one.isGone = true);
    }
    turns.forEach(
        (spiral, begun) -> {
          TurnBegun last = (TurnBegun) events.get(begun.get(begun.size() - 1));
          if (last.unit().equals(gone)) {
            closedTurn.put(spiral, begun.size());
          }
        });
  }

  private int turnNow(SpiralId spiral) {
    return turns.get(spiral).size();
  }

  /** In which turn of a spiral a place of the history is. */
  int turnAt(SpiralId spiral, int place) {
    return (int) turns.get(spiral).stream().filter(begun -> begun <= place).count();
  }

  /** All ideas that were made of one, by walking on until nothing is new. */
  Set<IdeaId> madeOf(IdeaId idea) {
    Set<IdeaId> all = new LinkedHashSet<>(ideas.get(idea).into);
    int before = 0;
    while (all.size() > before) {
      before = all.size();
      for (IdeaId one : List.copyOf(all)) {
        all.addAll(ideas.get(one).into);
      }
    }
    return all;
  }

  /** All ideas of which one was made, itself among them. */
  Set<IdeaId> behind(IdeaId idea) {
    Set<IdeaId> all = new LinkedHashSet<>();
    for (IdeaId other : ideas.keySet()) {
      if (other.equals(idea) || madeOf(other).contains(idea)) {
        all.add(other);
      }
    }
    return all;
  }

  /** Where the way of a voice ends. */
  Set<IdeaId> ends(int place) {
    IdeaVoiced voice = (IdeaVoiced) events.get(place);
    Set<IdeaId> ends = new LinkedHashSet<>();
    for (IdeaId one : madeOf(voice.idea())) {
      if (ideas.get(one).into.isEmpty() || ideas.get(one).setAside != null) {
        ends.add(one);
      }
    }
    Idea idea = ideas.get(voice.idea());
    int begun = turns.get(voice.spiral()).get(turnAt(voice.spiral(), place) - 1);
    if (idea.setAside != null
        || idea.into.stream().allMatch(one -> ideas.get(one).madeAt < begun)) {
      ends.add(voice.idea());
    }
    return ends;
  }

  boolean isOver(Idea idea) {
    return closedTurn.getOrDefault(idea.spiral, 0) >= idea.turn;
  }
}
