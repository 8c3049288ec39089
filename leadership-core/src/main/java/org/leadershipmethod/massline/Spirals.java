package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Situation;

/**
 * How all spirals and their ideas stand, as far as the record tells ({@code M4}).
 *
 * <p>This is the picture of {@link MassLineView}. It is immutable and shares structure with the one
 * before it. For example:
 *
 * <pre>{@code
 * Spirals spirals = practice.situation().view(MassLineView.SPIRALS);
 * spirals.turn(SpiralId.of("reading")); // 2: the second turn
 * spirals.phase(IdeaId.of("evenings")); // how far the idea came
 * }</pre>
 */
public final class Spirals {

  static final Spirals NONE =
      new Spirals(
          SharedMap.empty(),
          SharedMap.empty(),
          SharedMap.empty(),
          SharedMap.empty(),
          SharedMap.empty());

  private final SharedMap<SpiralId, KnownSpiral> spirals;
  private final SharedMap<IdeaId, KnownIdea> ideas;
  private final SharedMap<UnitId, SharedSet<IdeaId>> places;
  private final SharedMap<EntryId, SharedSet<IdeaId>> carried;
  private final SharedMap<CampaignAtUnit, Told<DirectiveIssued>> founded;

  private Spirals(
      SharedMap<SpiralId, KnownSpiral> spirals,
      SharedMap<IdeaId, KnownIdea> ideas,
      SharedMap<UnitId, SharedSet<IdeaId>> places,
      SharedMap<EntryId, SharedSet<IdeaId>> carried,
      SharedMap<CampaignAtUnit, Told<DirectiveIssued>> founded) {
    this.spirals = spirals;
    this.ideas = ideas;
    this.places = places;
    this.carried = carried;
    this.founded = founded;
  }

  static Spirals in(Situation now) {
    return now.view(MassLineView.SPIRALS);
  }

  /** The spirals that were begun, by id. */
  public ImmutableSortedSet<SpiralId> begun() {
    return ImmutableSortedSet.copyOf(Comparator.naturalOrder(), spirals.keySet());
  }

  /** In which turn a spiral is, counted from 1; empty where there is none of this id. */
  public Optional<Integer> turn(SpiralId spiral) {
    return of(requireNonNull(spiral, "spiral")).map(KnownSpiral::turn);
  }

  /** The ideas of a spiral, in the order in which they came up; none where there is no such one. */
  public ImmutableList<IdeaId> ideas(SpiralId spiral) {
    return of(requireNonNull(spiral, "spiral")).stream()
        .flatMap(one -> one.ideas().stream())
        .collect(toImmutableList());
  }

  /** The furthest phase to which an idea came in any unit; empty where nobody told of it. */
  public Optional<Phase> phase(IdeaId idea) {
    return idea(requireNonNull(idea, "idea")).map(KnownIdea::furthest);
  }

  /** The furthest phase to which an idea came in one unit; empty where it came to none there. */
  public Optional<Phase> phase(IdeaAtUnit key) {
    return at(requireNonNull(key, "key"))
        .flatMap(IdeaInUnit::furthest)
        .map(told -> told.what().phase());
  }

  Optional<KnownSpiral> of(SpiralId id) {
    return Optional.ofNullable(spirals.get(id));
  }

  Optional<KnownIdea> idea(IdeaId id) {
    return Optional.ofNullable(ideas.get(id));
  }

  Optional<IdeaInUnit> at(IdeaAtUnit key) {
    return idea(key.idea()).flatMap(idea -> Optional.ofNullable(idea.units().get(key.unit())));
  }

  /** Whether nobody is asked any more what came of an idea. */
  boolean isOver(KnownIdea idea) {
    return of(idea.spiral()).filter(spiral -> spiral.closedTurn() < idea.turn()).isEmpty();
  }

  Collection<KnownSpiral> all() {
    return spirals.values();
  }

  /** The units whose leaders ever asked in a spiral. */
  Stream<UnitId> leaders(SpiralId id) {
    return of(id).stream().flatMap(spiral -> spiral.leaders().stream());
  }

  /** Whether a unit is the one whose leaders asked last. */
  boolean isLed(SpiralId id, UnitId unit) {
    return of(id).filter(spiral -> spiral.unit().equals(unit)).isPresent();
  }

  /** Whether a unit asks the masses. */
  boolean isLeading(UnitId unit) {
    return ledBy(unit).findAny().isPresent();
  }

  /** The spirals that go on, and whose leaders are those of a unit; by id. */
  Stream<KnownSpiral> ledBy(UnitId unit) {
    return all().stream()
        .filter(spiral -> !spiral.isOver() && spiral.unit().equals(unit))
        .sorted(Comparator.comparing(KnownSpiral::id));
  }

  /** The ideas that stand behind some entries: that they tell of, or that led to what they tell. */
  ImmutableSet<IdeaId> behind(Iterable<EntryId> entries) {
    ImmutableSet.Builder<IdeaId> found = ImmutableSet.builder();
    for (EntryId entry : entries) {
      found.addAll(carried.getOrDefault(entry, SharedSet.empty()));
    }
    return found.build();
  }

  /** Whether it is known of all of some entries that no idea stands behind them. */
  boolean areWithoutIdea(Iterable<EntryId> entries) {
    return Streams.stream(entries)
        .allMatch(entry -> carried.containsKey(entry) && behind(ImmutableSet.of(entry)).isEmpty());
  }

  /** The last directive of a unit in a campaign that an idea stands behind. */
  Optional<Told<DirectiveIssued>> founded(CampaignAtUnit key) {
    return Optional.ofNullable(founded.get(key));
  }

  /** The units of which something is kept. */
  ImmutableSet<UnitId> places() {
    return ImmutableSet.copyOf(places.keySet());
  }

  ImmutableSet<IdeaId> ideasAt(UnitId unit) {
    return ImmutableSet.copyOf(places.getOrDefault(unit, SharedSet.empty()));
  }

  /** An idea at all units where something is told of it. */
  Stream<IdeaAtUnit> everywhere(IdeaId id) {
    return idea(id).stream()
        .flatMap(idea -> idea.units().keySet().stream())
        .map(unit -> new IdeaAtUnit(id, unit));
  }

  Spirals on(SpiralId id, UnaryOperator<KnownSpiral> change) {
    return of(id).map(spiral -> with(change.apply(spiral))).orElse(this);
  }

  Spirals with(KnownSpiral spiral) {
    return new Spirals(spirals.plus(spiral.id(), spiral), ideas, led(spiral), carried, founded);
  }

  /** A unit that leads a spiral is known, also where no idea came to it. */
  private SharedMap<UnitId, SharedSet<IdeaId>> led(KnownSpiral spiral) {
    UnitId unit = spiral.unit();
    return places.containsKey(unit) ? places : places.plus(unit, SharedSet.empty());
  }

  Spirals on(IdeaId id, UnaryOperator<KnownIdea> change) {
    return idea(id).map(idea -> with(change.apply(idea))).orElse(this);
  }

  Spirals with(KnownIdea idea) {
    return new Spirals(spirals, ideas.plus(idea.id(), idea), places, carried, founded);
  }

  Spirals placing(UnitId unit, IdeaId idea) {
    SharedSet<IdeaId> there = places.getOrDefault(unit, SharedSet.empty());
    return new Spirals(spirals, ideas, places.plus(unit, there.plus(idea)), carried, founded);
  }

  /** The same without what is kept of a unit that is gone. */
  Spirals without(UnitId unit) {
    Spirals next = this;
    for (IdeaId idea : ideasAt(unit)) {
      next = next.on(idea, one -> one.without(unit));
    }
    for (KnownSpiral spiral : all()) {
      next = spiral.unit().equals(unit) ? next.with(spiral.closing()) : next;
    }
    return new Spirals(next.spirals, next.ideas, places.minus(unit), carried, founded);
  }

  Spirals carrying(EntryId entry, Iterable<IdeaId> some) {
    SharedSet<IdeaId> with = SharedSet.empty();
    for (IdeaId idea : some) {
      with = with.plus(idea);
    }
    return new Spirals(spirals, ideas, places, carried.plus(entry, with), founded);
  }

  Spirals founding(CampaignAtUnit key, Told<DirectiveIssued> told) {
    return new Spirals(spirals, ideas, places, carried, founded.plus(key, told));
  }

  Lookup lookUp(SpiralId id) {
    return lookUp(id, SpiralId::of, SpiralId::value, spirals, "the id of a spiral that was begun");
  }

  Lookup lookUp(IdeaId id) {
    return lookUp(id, IdeaId::of, IdeaId::value, ideas, "the id of an idea that was told before");
  }

  private static <K> Lookup lookUp(
      K id, Function<String, K> of, Function<K, String> value, SharedMap<K, ?> all, String what) {
    return Lookup.of(
        all.containsKey(id),
        () ->
            what
                + Nearest.hint(
                    value.apply(id),
                    other -> all.containsKey(of.apply(other)),
                    all.keySet().stream().map(value)));
  }

  /** How many spirals and ideas there are. */
  @Override
  public String toString() {
    return Counted.of(spirals.size(), "spiral", "spirals")
        + ", "
        + Counted.of(ideas.size(), "idea", "ideas");
  }
}
