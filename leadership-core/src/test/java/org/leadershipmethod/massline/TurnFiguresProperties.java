package org.leadershipmethod.massline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Proves;

/** The figures of turns against a count over the list of what happened. */
class TurnFiguresProperties {

  @Provide
  Arbitrary<SpiralHistory> histories() {
    return SpiralHistory.any();
  }

  /** One turn, counted over the events. */
  private static final class Naive {
    final SpiralHistory history;
    final PlainSpirals plain;
    final SpiralId spiral;
    final int turn;

    Naive(SpiralHistory history, SpiralId spiral, int turn) {
      this.history = history;
      this.plain = new PlainSpirals(history.events());
      this.spiral = spiral;
      this.turn = turn;
    }

    /** The voices of the turn, by place. */
    Map<Integer, IdeaVoiced> voices() {
      Map<Integer, IdeaVoiced> all = new TreeMap<>();
      for (int place = 0; place < history.events().size(); place++) {
        if (history.events().get(place) instanceof IdeaVoiced voice
            && voice.spiral().equals(spiral)
            && plain.turnAt(spiral, place) == turn) {
          all.put(place, voice);
        }
      }
      return all;
    }

    Map<IdeaId, PlainSpirals.Idea> ideas() {
      Map<IdeaId, PlainSpirals.Idea> all = new HashMap<>(plain.ideas);
      all.values().removeIf(idea -> !idea.spiral.equals(spiral) || idea.turn != turn);
      return all;
    }

    List<PlainSpirals.InUnit> places() {
      List<PlainSpirals.InUnit> all = new ArrayList<>();
      ideas().values().forEach(idea -> all.addAll(idea.units));
      return all;
    }

    int explainedAnd(Phase phase) {
      return (int)
          places().stream()
              .filter(one -> one.reached.containsKey(Phase.EXPLAINED))
              .filter(one -> one.reached.containsKey(phase))
              .count();
    }

    int tests(Class<? extends TestOutcome> outcome) {
      return (int) places().stream().filter(one -> outcome.isInstance(one.outcome)).count();
    }

    Set<UnitId> testedIn() {
      Set<UnitId> units = new HashSet<>();
      places().stream()
          .filter(one -> one.outcome != null && one.outcome.isDecided())
          .forEach(one -> units.add(one.unit));
      return units;
    }

    int came(Phase phase) {
      if (phase == Phase.SCATTERED) {
        Set<IdeaId> voiced = new HashSet<>();
        voices().values().forEach(voice -> voiced.add(voice.idea()));
        return voiced.size();
      } else if (phase == Phase.CONCENTRATED) {
        return (int) ideas().values().stream().filter(idea -> idea.made != null).count();
      }
      return (int)
          ideas().values().stream()
              .filter(idea -> idea.units.stream().anyMatch(one -> one.reached.containsKey(phase)))
              .count();
    }

    Optional<When> first(Phase phase) {
      List<Integer> all = new ArrayList<>();
      if (phase == Phase.SCATTERED) {
        all.addAll(voices().keySet());
      } else if (phase == Phase.CONCENTRATED) {
        ideas().values().stream().filter(idea -> idea.made != null).forEach(i -> all.add(i.madeAt));
      } else {
        places().stream()
            .filter(one -> one.reached.containsKey(phase))
            .forEach(one -> all.add(one.reached.get(phase)));
      }
      return all.stream().min(Integer::compare).map(place -> Notes.day(place + 1));
    }

    Richness richness() {
      Set<IdeaId> behind = new HashSet<>();
      int standing = 0;
      for (Map.Entry<IdeaId, PlainSpirals.Idea> one : ideas().entrySet()) {
        if (one.getValue().made != null && one.getValue().setAside == null) {
          standing++;
          behind.addAll(plain.behind(one.getKey()));
        }
      }
      List<Integer> turns = plain.turns.get(spiral);
      int end = turn == turns.size() ? Integer.MAX_VALUE : turns.get(turn);
      Set<IdeaId> ideas = new HashSet<>();
      Set<PersonId> people = new HashSet<>();
      long counted = 0;
      for (int place = 0; place < Math.min(end, history.events().size()); place++) {
        if (history.events().get(place) instanceof IdeaVoiced voice
            && behind.contains(voice.idea())) {
          ideas.add(voice.idea());
          people.addAll(voice.by());
          counted += voice.others();
        }
      }
      return new Richness(standing, ideas.size(), people.size(), counted);
    }

    /** Of the county, the mill and the school those that are there, where they are asked. */
    Hearing hearing() {
      UnitId asking =
          ((TurnBegun) history.events().get(plain.turns.get(spiral).get(turn - 1))).unit();
      Set<UnitId> there = new LinkedHashSet<>(SpiralHistory.UNITS);
      Map<String, String> parts = new HashMap<>();
      parts.put("mill ada", "active");
      parts.put("mill ben", "backward");
      parts.put("mill cem", "");
      parts.put("school ada", "intermediate");
      Map<String, String> classes = new HashMap<>();
      classes.put("ada", "wages");
      classes.put("ben", "land");
      classes.put("dora", "wages");
      for (Event event : history.events()) {
        if (event instanceof UnitClosed closed) {
          there.remove(closed.unit());
          parts.keySet().removeIf(key -> key.startsWith(closed.unit().value()));
        } else if (event instanceof UnitCreated created) {
          there.add(created.unit().id());
        }
      }
      there.remove(SpiralHistory.PORT);
      if (!there.contains(asking)) {
        there.clear();
      } else if (asking.equals(SpiralHistory.MILL)) {
        there.retainAll(Set.of(SpiralHistory.MILL));
      }
      return heard(there, parts, classes);
    }

    private Hearing heard(
        Set<UnitId> there, Map<String, String> parts, Map<String, String> classes) {
      Set<String> partsThere = new HashSet<>();
      Set<String> classesThere = new HashSet<>();
      parts.forEach(
          (key, part) -> {
            String[] member = key.split(" ");
            if (there.contains(UnitId.of(member[0]))) {
              partsThere.add(part);
              classesThere.add(classes.getOrDefault(member[1], ""));
            }
          });
      Set<UnitId> units = new HashSet<>();
      Set<String> spokenParts = new HashSet<>();
      Set<String> spokenClasses = new HashSet<>();
      long[] counts = new long[5];
      for (IdeaVoiced voice : voices().values()) {
        int people = voice.by().size() + voice.others();
        counts[0] += people;
        if (!there.contains(voice.unit())) {
          counts[1] += people;
          continue;
        }
        units.add(voice.unit());
        counts[2] += voice.others();
        for (PersonId person : voice.by()) {
          String part = parts.getOrDefault(voice.unit() + " " + person, "");
          String position = classes.getOrDefault(person.value(), "");
          spokenParts.add(part);
          spokenClasses.add(position);
          counts[3] += part.isEmpty() ? 1 : 0;
          counts[4] += position.isEmpty() ? 1 : 0;
        }
      }
      return new Hearing(
          new PartOf(units.size(), there.size()),
          part(spokenParts, partsThere),
          part(spokenClasses, classesThere),
          counts[0],
          counts[1],
          counts[2],
          counts[3],
          counts[4]);
    }

    private static PartOf part(Set<String> spoken, Set<String> there) {
      Set<String> all = new HashSet<>(there);
      all.addAll(spoken);
      all.remove("");
      spoken.remove("");
      return new PartOf(spoken.size(), all.size());
    }
  }

  @Property
  @Proves({Clause.M4_6, Clause.M6_6})
  void figuresAreWhatTheEventsTell(@ForAll("histories") SpiralHistory history) {
    boolean isLate = false;
    boolean isMixed = false;
    boolean isHeard = false;
    for (SpiralId spiral : SpiralHistory.SPIRALS) {
      for (TurnFigures figures : TurnFigures.of(history.situation(), spiral)) {
        Naive naive = new Naive(history, spiral, figures.turn());
        assertThat(figures.spiral()).isEqualTo(spiral);
        for (Phase phase : Phase.values()) {
          assertThat(figures.ideas().get(phase)).as(phase.name()).isEqualTo(naive.came(phase));
          assertThat(figures.first(phase)).as(phase.name()).isEqualTo(naive.first(phase));
        }
        assertThat(figures.correctness())
            .isEqualTo(
                new Correctness(
                    naive.tests(TestOutcome.Held.class),
                    naive.tests(TestOutcome.Failed.class),
                    naive.tests(TestOutcome.Undecided.class),
                    ImmutableSet.copyOf(naive.testedIn())));
        assertThat(figures.uptake())
            .isEqualTo(
                new Uptake(
                    naive.explainedAnd(Phase.EXPLAINED),
                    naive.explainedAnd(Phase.EMBRACED),
                    naive.explainedAnd(Phase.HELD),
                    naive.explainedAnd(Phase.PRACTISED)));
        assertThat(figures.richness()).isEqualTo(naive.richness());
        assertThat(figures.hearing()).isEqualTo(naive.hearing());
        assertThat(figures.goesOn())
            .isEqualTo(
                figures.turn() == naive.plain.turns.get(spiral).size()
                    && naive.plain.closedTurn.getOrDefault(spiral, 0) < figures.turn());
        isLate |= figures.turn() > 1 && figures.richness().ideas() > 1;
        isMixed |= figures.correctness().held() > 0 && figures.correctness().failed() > 0;
        isHeard |= figures.hearing().parts().part() > 0;
      }
    }
    observe(isLate, isMixed, isHeard);
  }

  private static void observe(boolean isLate, boolean isMixed, boolean isHeard) {
    Statistics.label("rich in a later turn, held and failed, a part heard")
        .collect(isLate, isMixed, isHeard)
        .coverage(
            fair -> {
              for (int place = 0; place < 3; place++) {
                int one = place;
                fair.checkQuery(all -> (boolean) all.get(one)).percentage(share -> share >= 5);
              }
            });
  }

  /** Fractions as a pupil compares them: by multiplying crosswise. */
  private static Trend naive(PartOf was, PartOf is) {
    if (was.whole() == 0 || is.whole() == 0) {
      return Trend.NOT_KNOWN;
    }
    int more = is.part() * was.whole() - was.part() * is.whole();
    return more == 0 ? Trend.SAME : more > 0 ? Trend.RISING : Trend.FALLING;
  }

  private static Trend naive(Richness was, Richness is, long wasNumber, long isNumber) {
    if (was.standing() == 0 || is.standing() == 0) {
      return Trend.NOT_KNOWN;
    }
    return isNumber == wasNumber ? Trend.SAME : isNumber > wasNumber ? Trend.RISING : Trend.FALLING;
  }

  @Property
  @Proves(Clause.M4_6)
  void trendsCompareEachTurnWithTheOneBefore(@ForAll("histories") SpiralHistory history) {
    Set<Trend> seen = new HashSet<>();
    for (SpiralId spiral : SpiralHistory.SPIRALS) {
      Optional<SpiralFigures> figures = SpiralFigures.of(history.situation(), spiral);
      if (figures.isEmpty()) {
        continue;
      }
      List<TurnFigures> turns = figures.get().turns();
      for (int place = 1; place < turns.size(); place++) {
        TurnFigures was = turns.get(place - 1);
        TurnFigures is = turns.get(place);
        Map<TurnMeasure, Trend> naive = new HashMap<>();
        naive.put(
            TurnMeasure.CORRECT,
            naive(
                new PartOf(
                    was.correctness().held(),
                    was.correctness().held() + was.correctness().failed()),
                new PartOf(
                    is.correctness().held(), is.correctness().held() + is.correctness().failed())));
        int explained = is.uptake().explained();
        int before = was.uptake().explained();
        naive.put(
            TurnMeasure.EMBRACED,
            naive(
                new PartOf(was.uptake().embraced(), before),
                new PartOf(is.uptake().embraced(), explained)));
        naive.put(
            TurnMeasure.HELD_FAST,
            naive(
                new PartOf(was.uptake().held(), before),
                new PartOf(is.uptake().held(), explained)));
        naive.put(
            TurnMeasure.ACTED_ON,
            naive(
                new PartOf(was.uptake().practised(), before),
                new PartOf(is.uptake().practised(), explained)));
        Richness poor = was.richness();
        Richness rich = is.richness();
        naive.put(TurnMeasure.IDEAS_BEHIND, naive(poor, rich, poor.ideas(), rich.ideas()));
        naive.put(
            TurnMeasure.PEOPLE_BEHIND,
            naive(poor, rich, poor.named() + poor.counted(), rich.named() + rich.counted()));
        naive.put(TurnMeasure.UNITS_HEARD, naive(was.hearing().units(), is.hearing().units()));
        naive.put(TurnMeasure.PARTS_HEARD, naive(was.hearing().parts(), is.hearing().parts()));
        naive.put(
            TurnMeasure.CLASSES_HEARD, naive(was.hearing().classes(), is.hearing().classes()));
        for (TurnMeasure measure : TurnMeasure.values()) {
          assertThat(figures.get().trends(measure).get(place - 1))
              .as(measure.name())
              .isEqualTo(naive.get(measure));
          if (measure != TurnMeasure.UNITS_HEARD && measure != TurnMeasure.IDEAS_BEHIND) {
            seen.add(naive.get(measure));
          }
        }
      }
    }
    Statistics.label("rising, falling, the same, not known")
        .collect(
            seen.contains(Trend.RISING),
            seen.contains(Trend.FALLING),
            seen.contains(Trend.SAME),
            seen.contains(Trend.NOT_KNOWN))
        .coverage(
            fair -> {
              for (int place = 0; place < 4; place++) {
                int one = place;
                fair.checkQuery(all -> (boolean) all.get(one)).percentage(share -> share >= 15);
              }
            });
  }

  /** What the record does not cover is measured by nothing, and never as a zero. */
  @Property(tries = 300)
  @Proves(Clause.M4_6)
  void whatIsNotCoveredIsNotMeasured(@ForAll("histories") SpiralHistory history) {
    Coverage coverage = Coverage.EVERYTHING.ofKinds(ImmutableSet.of(IdeaVoiced.class));
    for (TurnFigures figures :
        TurnFigures.of(history.situation(coverage), SpiralHistory.SPIRALS.get(0))) {
      for (TurnMeasure measure : TurnMeasure.values()) {
        boolean isOfVoices = measure.name().endsWith("HEARD");
        if (!isOfVoices) {
          assertThat(measure.told(figures)).isEmpty();
          assertThat(measure.share(figures)).isEmpty();
        }
      }
      assertThat(figures.uncovered()).contains(IdeaTested.class, IdeaConcentrated.class);
      assertThat(figures.toString()).contains("tests that held: not in this record");
      assertThat(measured(figures)).isEqualTo(figures.hearing().units().share().isPresent());
    }
  }

  private static boolean measured(TurnFigures figures) {
    return TurnMeasure.UNITS_HEARD.told(figures).isPresent();
  }
}
