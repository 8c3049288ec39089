package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.DirectiveTested;
import org.leadershipmethod.guidance.ExperienceDrawn;
import org.leadershipmethod.guidance.ExperienceSummedUp;
import org.leadershipmethod.guidance.GeneralIdea;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;

/** What one entry does to the picture of spirals: it touches them, their ideas, and the places. */
final class MassLineLook {

  private final Spirals before;
  private final Entry entry;

  MassLineLook(Spirals before, Entry entry) {
    this.before = before;
    this.entry = entry;
  }

  Look<Spirals> look() {
    Event event = entry.event();
    if (event instanceof MassLineEvent ours) {
      return ours(ours);
    } else if (event instanceof GeneralIdea general) {
      return founded(general);
    } else if (event instanceof ExperienceSummedUp summed) {
      return carried(summed.unit(), summed.from());
    } else if (event instanceof ExperienceDrawn drawn) {
      return carried(drawn.unit(), ImmutableList.of());
    } else if (event instanceof DirectiveTested tested) {
      return carried(tested.unit(), ImmutableList.of());
    }
    return event instanceof OrganizationEvent change ? changed(change) : Look.unchanged();
  }

  private Look<Spirals> ours(MassLineEvent event) {
    if (event instanceof TurnBegun begun) {
      return begun(begun);
    } else if (event instanceof IdeaVoiced voiced) {
      return voiced(voiced);
    } else if (event instanceof IdeasStudied studied) {
      return studied(studied);
    } else if (event instanceof IdeaConcentrated concentrated) {
      return concentrated(concentrated);
    } else if (event instanceof IdeaAdvanced advanced) {
      return advanced(advanced);
    }
    return event instanceof IdeaSetAside setAside
        ? setAside(setAside)
        : closed((SpiralClosed) event);
  }

  private Look<Spirals> begun(TurnBegun event) {
    Told<TurnBegun> told = entry.told(event);
    KnownSpiral next =
        before
            .of(event.spiral())
            .map(spiral -> spiral.turning(told))
            .orElseGet(() -> KnownSpiral.begun(told));
    return changed(before.with(next), event.spiral(), Stream.empty());
  }

  private Look<Spirals> voiced(IdeaVoiced event) {
    Optional<KnownIdea> known = before.idea(event.idea());
    Optional<KnownSpiral> spiral = before.of(event.spiral());
    if (known.filter(idea -> isOther(idea, event.spiral())).isPresent()) {
      return taken("the idea that was voiced", event.idea());
    } else if (spiral.isEmpty()) {
      return Look.unchanged();
    }
    int turn = spiral.get().turn();
    KnownIdea idea =
        known
            .orElseGet(() -> KnownIdea.of(event.idea(), event.spiral(), turn))
            .voicedBy(entry.told(event), turn);
    Spirals next =
        known.isPresent() ? before : before.on(event.spiral(), one -> one.knowing(event.idea()));
    return changed(
        carrying(next.with(idea), ImmutableSet.of(event.idea()))
            .on(event.spiral(), one -> one.hearing(entry.told(event), isOpen(idea))),
        event.spiral(),
        Stream.concat(Stream.of(event.idea()), made(event.idea())));
  }

  private static boolean isOther(KnownIdea idea, SpiralId spiral) {
    return idea.concentrated().isPresent() || !idea.spiral().equals(spiral);
  }

  /** Whether nothing came of it in the turn in which it was voiced last. */
  private boolean isOpen(KnownIdea idea) {
    return idea.setAside().isEmpty()
        && idea.into().stream()
            .flatMap(other -> before.idea(other).stream())
            .noneMatch(other -> other.turn() >= idea.turn());
  }

  /** The ideas that were made of one, and what was made of these. */
  private Stream<IdeaId> made(IdeaId idea) {
    return Provenance.of(before).into(idea).stream();
  }

  private Look<Spirals> taken(String role, IdeaId idea) {
    return Look.unusable(
        ImmutableList.of(
            new Problem(
                role, Quoted.text(idea) + ", which is another idea already", "an id of its own")));
  }

  private Look<Spirals> studied(IdeasStudied event) {
    Told<IdeasStudied> told = entry.told(event);
    Spirals next = before;
    for (IdeaId idea : event.ideas()) {
      next = next.on(idea, one -> one.studiedIn(told));
    }
    return changed(
        next,
        event.spiral(),
        event.ideas().stream().flatMap(idea -> Stream.concat(Stream.of(idea), into(idea))));
  }

  private Stream<IdeaId> into(IdeaId idea) {
    return before.idea(idea).stream().flatMap(one -> one.into().stream());
  }

  private Look<Spirals> concentrated(IdeaConcentrated event) {
    Optional<KnownSpiral> spiral = before.of(event.spiral());
    if (before.idea(event.idea()).isPresent()) {
      return taken("the idea that was concentrated", event.idea());
    } else if (spiral.isEmpty()) {
      return Look.unchanged();
    }
    Told<IdeaConcentrated> told = entry.told(event);
    KnownIdea idea = KnownIdea.of(event.idea(), event.spiral(), spiral.get().turn()).madeOf(told);
    Spirals next = before.with(idea);
    for (IdeaId source : event.from()) {
      next = accounting(next, source).on(source, one -> one.goingInto(event.idea()));
    }
    return changed(
        carrying(next, ImmutableSet.of(event.idea()))
            .on(event.spiral(), one -> one.knowing(event.idea()).concentrating(told)),
        event.spiral(),
        Stream.concat(Stream.of(event.idea()), event.from().stream().flatMap(this::everywhere)));
  }

  private static Spirals accounting(Spirals all, IdeaId idea) {
    return all.idea(idea)
        .map(one -> all.on(one.spiral(), spiral -> spiral.accounting(idea)))
        .orElse(all);
  }

  private Look<Spirals> advanced(IdeaAdvanced event) {
    Optional<KnownIdea> idea = before.idea(event.idea());
    if (idea.isEmpty()) {
      return Look.unchanged();
    }
    Told<IdeaAdvanced> told = entry.told(event);
    Spirals next =
        carrying(before, ImmutableSet.of(event.idea()))
            .on(event.idea(), one -> one.advancing(told))
            .placing(event.unit(), event.idea());
    return changed(
        next,
        idea.get().spiral(),
        Stream.concat(
            Stream.concat(Stream.of(event.at()), into(event.idea())),
            idea.get().setAside().isPresent()
                ? everywhere(event.idea())
                : Stream.of(event.idea())));
  }

  private Look<Spirals> setAside(IdeaSetAside event) {
    Optional<KnownIdea> idea = before.idea(event.idea());
    if (idea.isEmpty()) {
      return Look.unchanged();
    }
    Told<IdeaSetAside> told = entry.told(event);
    Spirals next = before.on(event.idea(), one -> one.settingAside(told));
    return event
        .unit()
        .map(
            unit ->
                changed(
                    next.placing(unit, event.idea()),
                    idea.get().spiral(),
                    Stream.of(event.idea(), new IdeaAtUnit(event.idea(), unit))))
        .orElseGet(
            () ->
                changed(
                    accounting(next, event.idea()), idea.get().spiral(), everywhere(event.idea())));
  }

  private Look<Spirals> closed(SpiralClosed event) {
    return changed(
        before.on(event.spiral(), KnownSpiral::closing), event.spiral(), all(event.spiral()));
  }

  /** A spiral is touched with all its ideas, where nobody is asked for them any more. */
  private Stream<Key> all(SpiralId spiral) {
    return before.of(spiral).stream()
        .flatMap(one -> one.ideas().stream())
        .flatMap(this::everywhere);
  }

  private Stream<Key> everywhere(IdeaId idea) {
    return Stream.concat(Stream.of(idea), before.everywhere(idea));
  }

  /**
   * What was learnt carries the ideas on from which it was learnt, for a directive that cites it.
   *
   * @param unit where it was learnt
   * @param through what it has to be known of whether an idea stands behind it
   */
  private Look<Spirals> carried(UnitId unit, ImmutableList<EntryId> through) {
    ImmutableSet<IdeaId> ideas = before.behind(entry.event().cites());
    if (ideas.isEmpty()) {
      return before.areWithoutIdea(through)
          ? Look.changed(carrying(before, ideas), ImmutableSet.of(unit))
          : Look.unchanged();
    }
    Spirals next = carrying(before, ideas);
    if (entry.event() instanceof ExperienceSummedUp) {
      for (IdeaId idea : ideas) {
        next = next.on(idea, one -> one.summingUp(entry.turn()));
      }
    }
    return Look.changed(
        next, ideas.stream().flatMap(this::everywhere).collect(ImmutableSet.toImmutableSet()));
  }

  private Spirals carrying(Spirals all, ImmutableSet<IdeaId> ideas) {
    return all.carrying(entry.id(), ideas);
  }

  private Look<Spirals> founded(GeneralIdea general) {
    ImmutableSet<IdeaId> ideas = before.behind(general.behind());
    if (ideas.isEmpty()) {
      return Look.unchanged();
    }
    Told<GeneralIdea> told = entry.told(general);
    CampaignAtUnit key = new CampaignAtUnit(general.campaign(), general.from());
    Spirals next = carrying(before, ideas);
    if (general instanceof DirectiveIssued issued) {
      next = next.founding(key, entry.told(issued));
    }
    for (IdeaId idea : ideas) {
      next = next.on(idea, one -> one.founding(told));
    }
    return Look.changed(next, ImmutableSet.<Key>builder().add(key).addAll(ideas).build());
  }

  private Look<Spirals> changed(Spirals next, SpiralId spiral, Stream<? extends Key> touched) {
    Spirals last =
        entry.event() instanceof MassLineEvent event
            ? next.on(spiral, one -> one.lasting(entry.told(event)))
            : next;
    return Look.changed(
        last, Stream.concat(Stream.of(spiral), touched).collect(ImmutableSet.toImmutableSet()));
  }

  private Look<Spirals> changed(OrganizationEvent change) {
    ImmutableSet<UnitId> gone = change.gone(before.places());
    if (gone.isEmpty()) {
      return Look.unchanged();
    }
    Spirals next = before;
    for (UnitId unit : gone) {
      next = next.without(unit);
    }
    return Look.changed(next, touched(gone));
  }

  private ImmutableSet<Key> touched(ImmutableSet<UnitId> gone) {
    ImmutableSet.Builder<Key> touched = ImmutableSet.<Key>builder().addAll(gone);
    gone.stream()
        .flatMap(unit -> before.ideasAt(unit).stream().map(idea -> new IdeaAtUnit(idea, unit)))
        .forEach(touched::add);
    before.all().stream()
        .filter(spiral -> gone.contains(spiral.unit()))
        .flatMap(spiral -> Stream.concat(Stream.of(spiral.id()), all(spiral.id())))
        .forEach(touched::add);
    return touched.build();
  }
}
