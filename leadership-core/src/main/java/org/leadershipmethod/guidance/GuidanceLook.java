package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitSplit;

/**
 * What one entry does to the picture of campaigns: it touches the campaign at each of its units.
 */
final class GuidanceLook {

  private static final ImmutableSet<Class<? extends Event>> REBUILDING =
      ImmutableSet.of(
          OrganizationRecorded.class,
          UnitMoved.class,
          UnitMerged.class,
          UnitSplit.class,
          UnitClosed.class);

  private final Campaigns before;
  private final Entry entry;

  GuidanceLook(Campaigns before, Entry entry) {
    this.before = before;
    this.entry = entry;
  }

  Look<Campaigns> look() {
    Event event = entry.event();
    if (event instanceof GuidanceEvent ours) {
      return ours(ours);
    }
    if (before.isEmpty()) {
      return Look.unchanged();
    } else if (event instanceof UnitCreated) {
      return Look.changed(before.grown(entry.turn()), before.ids());
    }
    return REBUILDING.contains(event.getClass()) ? rebuilt(event) : Look.unchanged();
  }

  private Look<Campaigns> rebuilt(Event event) {
    if (event instanceof UnitMerged merged) {
      return succeeded(merged.unit(), ImmutableSet.of(merged.into()));
    } else if (event instanceof UnitSplit split) {
      return succeeded(
          split.unit(),
          split.into().stream().map(Successor::id).collect(ImmutableSet.toImmutableSet()));
    }
    return Look.changed(before.rebuilt(entry.turn()), before.ids());
  }

  private Look<Campaigns> succeeded(UnitId ended, ImmutableSet<UnitId> successors) {
    return Look.changed(
        before.succeeded(ended, successors).rebuilt(entry.turn()),
        before.ids().stream()
            .flatMap(campaign -> touched(campaign, successors).stream())
            .collect(ImmutableSet.toImmutableSet()));
  }

  private Look<Campaigns> ours(GuidanceEvent event) {
    if (event instanceof CallIssued call) {
      return called(call);
    } else if (event instanceof CallReached call) {
      return reached(call);
    } else if (event instanceof PilotsChosen chosen) {
      return chosen(chosen);
    } else if (event instanceof UnitStudied study) {
      Told<UnitStudied> told = entry.told(study);
      return at(study, study.unit(), one -> one.on(study.unit(), unit -> unit.studiedIn(told)));
    } else if (event instanceof GuidanceGiven given) {
      Told<GuidanceGiven> told = entry.told(given);
      return from(
          given,
          given.behind(),
          ImmutableSet.of(given.from(), given.unit()),
          one -> one.guided(told));
    }
    return later(event);
  }

  /** A pilot knows of the campaign from then on. */
  private Look<Campaigns> chosen(PilotsChosen chosen) {
    ImmutableSet<UnitId> units =
        ImmutableSet.<UnitId>builder().add(chosen.by()).addAll(chosen.units()).build();
    return at(chosen, units, one -> one.choosing(entry.told(chosen)));
  }

  private Look<Campaigns> later(GuidanceEvent event) {
    if (event instanceof SolutionFound solution) {
      return solved(solution);
    } else if (event instanceof ExperienceDrawn drawn) {
      return at(drawn, drawn.unit(), one -> one.learnt(entry.told(drawn)));
    } else if (event instanceof ExperienceSummedUp summed) {
      return from(
          summed,
          summed.from(),
          ImmutableSet.of(summed.unit()),
          one -> one.summedUp(entry.told(summed)));
    } else if (event instanceof DirectiveIssued issued) {
      return from(
          issued,
          issued.behind(),
          ImmutableSet.of(issued.from()),
          one -> one.directed(entry.told(issued)));
    } else if (event instanceof DirectiveTested test) {
      return tested(test);
    }
    return stated(event);
  }

  private Look<Campaigns> stated(GuidanceEvent event) {
    if (event instanceof ResultSeen seen) {
      Told<ResultSeen> told = entry.told(seen);
      return at(seen, seen.unit(), one -> one.on(seen.unit(), unit -> unit.resulting(told)));
    }
    if (event instanceof StageBegun begun) {
      return at(begun, ImmutableSet.of(), one -> one.beginning(begun.stage(), entry.when().over()));
    }
    DifficultyStated difficulty = (DifficultyStated) event;
    return at(
        difficulty,
        before
            .of(difficulty.campaign())
            .map(one -> ImmutableSet.copyOf(one.units().keySet()))
            .orElse(ImmutableSet.of()),
        one -> one.hard(entry.told(difficulty)));
  }

  /** A test is one of a directive that was issued in its campaign. */
  private Look<Campaigns> tested(DirectiveTested test) {
    return before
        .of(test.campaign())
        .flatMap(campaign -> campaign.lessons().directive(test.directive()))
        .map(
            directive ->
                at(
                    test,
                    ImmutableSet.of(test.unit(), directive.issued().what().from()),
                    one -> one.tested(directive, entry.told(test))))
        .orElseGet(
            () ->
                unusable(
                    "the directive that was tested",
                    test.directive(),
                    "an entry by which a directive was issued in this campaign"));
  }

  private static Look<Campaigns> unusable(String where, EntryId found, String expected) {
    return Look.unusable(ImmutableList.of(new Problem(where, found.toString(), expected)));
  }

  /** Something is drawn from experience, and so the units are touched where that was drawn. */
  private Look<Campaigns> from(
      GuidanceEvent event,
      ImmutableList<EntryId> behind,
      ImmutableSet<UnitId> units,
      UnaryOperator<Campaign> change) {
    return at(event, learntFrom(event.campaign(), behind, units), change);
  }

  private ImmutableSet<UnitId> learntFrom(
      CampaignId id, ImmutableList<EntryId> behind, ImmutableSet<UnitId> units) {
    return Stream.concat(
            units.stream(),
            before.of(id).stream()
                .flatMap(campaign -> campaign.lessons().behind(behind))
                .map(drawn -> drawn.what().unit()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private Look<Campaigns> called(CallIssued call) {
    Told<CallIssued> told = entry.told(call);
    Told<GuidanceEvent> reached = entry.told(call);
    Campaigns next =
        before.called(
            call,
            one -> {
              Campaign calling = one.on(call.from(), unit -> unit.calling(told));
              for (UnitId unit : call.reached()) {
                calling = calling.on(unit, known -> known.reachedBy(reached));
              }
              return calling.using(call.behind());
            });
    ImmutableSet<UnitId> units =
        ImmutableSet.<UnitId>builder().add(call.from()).addAll(call.reached()).build();
    // what comes before the first call names a campaign that is not there
    return Look.changed(
        next,
        ImmutableSet.<Key>builder()
            .add(call.campaign())
            .addAll(touched(call.campaign(), learntFrom(call.campaign(), call.behind(), units)))
            .build());
  }

  private Look<Campaigns> reached(CallReached call) {
    Told<GuidanceEvent> reached = entry.told(call);
    Told<CallReached> passed = entry.told(call);
    ImmutableSet<UnitId> units =
        Stream.concat(Stream.of(call.unit()), call.through().stream())
            .collect(ImmutableSet.toImmutableSet());
    return at(
        call,
        units,
        one -> {
          Campaign next = one.on(call.unit(), unit -> unit.reachedBy(reached));
          return call.through()
              .map(through -> next.on(through, unit -> unit.passingOn(passed)))
              .orElse(next);
        });
  }

  /** A solution belongs to guidance that was given in its campaign. */
  private Look<Campaigns> solved(SolutionFound solution) {
    return before
        .of(solution.campaign())
        .flatMap(campaign -> campaign.guidance(solution.guidance()))
        .map(given -> at(solution, given.what().unit(), one -> one.solved(entry.told(solution))))
        .orElseGet(
            () ->
                unusable(
                    "the guidance that was solved",
                    solution.guidance(),
                    "an entry by which guidance was given in this campaign"));
  }

  private Look<Campaigns> at(GuidanceEvent event, UnitId unit, UnaryOperator<Campaign> change) {
    return at(event, ImmutableSet.of(unit), change);
  }

  private Look<Campaigns> at(
      GuidanceEvent event, ImmutableSet<UnitId> units, UnaryOperator<Campaign> change) {
    return Look.changed(before.change(event.campaign(), change), touched(event.campaign(), units));
  }

  private static ImmutableSet<Key> touched(CampaignId campaign, ImmutableSet<UnitId> units) {
    return units.isEmpty()
        ? ImmutableSet.of(campaign)
        : units.stream()
            .map(unit -> new CampaignAtUnit(campaign, unit))
            .collect(ImmutableSet.toImmutableSet());
  }
}
