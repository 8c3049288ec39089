package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;

/**
 * What the record says of one place: what it was asked for, and which plans stand there.
 *
 * @param asked what it was asked for
 * @param plans what was decided
 */
record PlacePlans(AskedTasks asked, AdoptedPlans plans) {

  static final PlacePlans NOTHING = new PlacePlans(AskedTasks.NOTHING, AdoptedPlans.NOTHING);

  /** A plan as it would stand here, with what of its circumstances was really weighed. */
  AdoptedPlan adoption(Entry entry, PlanAdopted event) {
    AdoptedPlan plan = AdoptedPlan.first(entry, event, weighed(event));
    return plan.inOrder(PlanOrder.of(plan, asked));
  }

  /** The cited entries that tell how things stand, and not just how the plan's tasks came. */
  private ImmutableSet<EntryId> weighed(PlanAdopted event) {
    ImmutableSet<EntryId> requests =
        asked.requestsFor(event.tasks().stream().map(one -> one.task().id()));
    return Sets.difference(ImmutableSet.copyOf(event.circumstances()), requests).immutableCopy();
  }

  PlacePlans after(Entry entry, TaskRelayed event) {
    return new PlacePlans(asked.after(entry, event), settled(entry));
  }

  PlacePlans after(Entry entry, TasksIndicated event) {
    return new PlacePlans(asked.after(entry, event), settled(entry));
  }

  PlacePlans after(Entry entry, PlanAdopted event) {
    return new PlacePlans(asked, settled(entry).adopted(adoption(entry, event)));
  }

  PlacePlans after(Entry entry, PeriodClosed event) {
    return new PlacePlans(asked, settled(entry).closing(event.period().name(), entry));
  }

  PlacePlans after(Entry entry, ResultAchieved event) {
    return new PlacePlans(
        asked.without(event.task()),
        settled(entry).each(one -> one.achieved(event.task(), entry.id()), entry.id()));
  }

  PlacePlans after(Entry entry, TaskWithdrawn event) {
    boolean givenUp = event.by().equals(event.unit());
    return new PlacePlans(
        asked.without(event.task()),
        settled(entry)
            .each(
                one ->
                    givenUp ? one.givenUp(event.task(), entry.turn()) : one.concluded(event.task()),
                entry.id()));
  }

  /** The names of the periods for which anything was asked for here or decided. */
  ImmutableSet<String> periods() {
    return Stream.concat(plans.periods(), asked.periods()).collect(ImmutableSet.toImmutableSet());
  }

  /** Whether anything was asked for here, or decided, for the period of this name. */
  Lookup lookUp(String period) {
    ImmutableSet<String> known = periods();
    return Lookup.of(
        known.contains(period),
        () ->
            "the name of a period for which something was asked or decided there"
                + Nearest.hint(period, known::contains, known.stream()));
  }

  private AdoptedPlans settled(Entry entry) {
    return plans.settled(entry.when().earliest());
  }
}
