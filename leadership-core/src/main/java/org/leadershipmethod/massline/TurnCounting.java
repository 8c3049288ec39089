package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.rule.Situation;

/** Counts the turns of one spiral. */
final class TurnCounting {

  private final Situation now;
  private final Spirals spirals;
  private final KnownSpiral spiral;

  TurnCounting(Situation now, KnownSpiral spiral) {
    this.now = now;
    this.spirals = Spirals.in(now);
    this.spiral = spiral;
  }

  Stream<TurnFigures> turns() {
    return IntStream.rangeClosed(1, spiral.turn()).mapToObj(turn -> new OneTurn(turn).figures());
  }

  private Stream<KnownIdea> known() {
    return known(spiral.ideas());
  }

  private Stream<KnownIdea> known(Iterable<IdeaId> ideas) {
    return ImmutableList.copyOf(ideas).stream().flatMap(idea -> spirals.idea(idea).stream());
  }

  private ImmutableSet<Class<? extends Event>> uncovered() {
    return Stream.of(TurnMeasure.values())
        .flatMap(measure -> measure.kinds().stream())
        .filter(kind -> !now.coverage().covers(kind))
        .collect(toImmutableSet());
  }

  /** One of them, each of its ideas looked up once. */
  private final class OneTurn {

    private final int turn;
    private final ImmutableList<Told<IdeaVoiced>> heard;
    private final ImmutableList<KnownIdea> ideas;
    private final ImmutableList<UnitStanding> places;

    OneTurn(int turn) {
      this.turn = turn;
      heard =
          known()
              .flatMap(idea -> idea.voices().stream())
              .filter(told -> spiral.turnOf(told.turn()) == turn)
              .collect(toImmutableList());
      ideas = known().filter(idea -> idea.turn() == turn).collect(toImmutableList());
      places =
          ideas.stream().flatMap(idea -> idea.everywhere().stream()).collect(toImmutableList());
    }

    TurnFigures figures() {
      Told<TurnBegun> begun = spiral.turns().get(turn - 1);
      return new TurnFigures(
          begun,
          turn,
          turn == spiral.turn() && !spiral.isOver(),
          phases(),
          first(),
          correctness(),
          uptake(),
          richness(),
          new HearingCount(now, begun.what().unit(), heard).hearing(),
          uncovered());
    }

    private ImmutableMap<Phase, Integer> phases() {
      Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
      for (Phase phase : Phase.values()) {
        counts.put(phase, (int) (phase == Phase.SCATTERED ? voiced() : came(phase)));
      }
      return ImmutableMap.copyOf(counts);
    }

    private long voiced() {
      return heard.stream().map(told -> told.what().idea()).distinct().count();
    }

    private long came(Phase phase) {
      return phase == Phase.CONCENTRATED
          ? ideas.stream().filter(idea -> idea.concentrated().isPresent()).count()
          : ideas.stream()
              .filter(idea -> idea.everywhere().stream().anyMatch(unit -> unit.hasReached(phase)))
              .count();
    }

    private ImmutableMap<Phase, When> first() {
      Map<Phase, Turn> first = new EnumMap<>(Phase.class);
      heard.forEach(told -> first.merge(Phase.SCATTERED, told.turn(), TurnCounting::earlier));
      ideas.stream()
          .flatMap(idea -> idea.concentrated().stream())
          .forEach(told -> first.merge(Phase.CONCENTRATED, told.turn(), TurnCounting::earlier));
      for (UnitStanding unit : places) {
        unit.reached()
            .forEach((phase, told) -> first.merge(phase, told.turn(), TurnCounting::earlier));
      }
      ImmutableMap.Builder<Phase, When> when = ImmutableMap.builder();
      first.forEach((phase, then) -> when.put(phase, then.when()));
      return when.buildOrThrow();
    }

    private Correctness correctness() {
      return new Correctness(
          tests(TestOutcome.Held.class),
          tests(TestOutcome.Failed.class),
          tests(TestOutcome.Undecided.class),
          places.stream()
              .filter(unit -> unit.outcome().filter(TestOutcome::isDecided).isPresent())
              .map(UnitStanding::unit)
              .sorted()
              .collect(toImmutableSet()));
    }

    private int tests(Class<? extends TestOutcome> outcome) {
      return (int)
          places.stream()
              .filter(unit -> unit.outcome().filter(outcome::isInstance).isPresent())
              .count();
    }

    private Uptake uptake() {
      ImmutableList<UnitStanding> explained =
          places.stream()
              .filter(unit -> unit.hasReached(Phase.EXPLAINED))
              .collect(toImmutableList());
      return new Uptake(
          explained.size(),
          reached(explained, Phase.EMBRACED),
          reached(explained, Phase.HELD),
          reached(explained, Phase.PRACTISED));
    }

    private static int reached(ImmutableList<UnitStanding> places, Phase phase) {
      return (int) places.stream().filter(unit -> unit.hasReached(phase)).count();
    }

    private Richness richness() {
      ImmutableSet<IdeaId> standing =
          ideas.stream()
              .filter(idea -> idea.concentrated().isPresent() && idea.setAside().isEmpty())
              .map(KnownIdea::id)
              .collect(toImmutableSet());
      ImmutableSet<IdeaId> behind = Provenance.of(spirals).from(standing).collect(toImmutableSet());
      ImmutableList<IdeaVoiced> voices =
          known(behind)
              .flatMap(idea -> idea.voices().stream())
              .filter(this::isByItsEnd)
              .map(Told::what)
              .collect(toImmutableList());
      return new Richness(
          standing.size(),
          (int) voices.stream().map(IdeaVoiced::idea).distinct().count(),
          (int) voices.stream().flatMap(voice -> voice.by().stream()).distinct().count(),
          voices.stream().mapToLong(IdeaVoiced::others).sum());
    }

    private boolean isByItsEnd(Told<IdeaVoiced> told) {
      return turn == spiral.turn() || !told.turn().isAfter(spiral.turns().get(turn).turn());
    }
  }

  private static Turn earlier(Turn one, Turn other) {
    return Comparator.<Turn>naturalOrder().compare(one, other) <= 0 ? one : other;
  }
}
