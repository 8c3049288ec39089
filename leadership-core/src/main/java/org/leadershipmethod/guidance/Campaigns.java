package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.rule.Situation;

/**
 * How all campaigns stand, as far as the record tells ({@code M2}).
 *
 * <p>This is the picture of {@link GuidanceView}. It is immutable and shares structure with the one
 * before it. For example:
 *
 * <pre>{@code
 * Campaigns campaigns = practice.situation().view(GuidanceView.CAMPAIGNS);
 * campaigns.isKnownAt(new CampaignAtUnit(CampaignId.of("literacy"), UnitId.of("school")));
 * }</pre>
 */
public final class Campaigns {

  static final Campaigns NONE =
      new Campaigns(SharedMap.empty(), Optional.empty(), Optional.empty());

  private final SharedMap<CampaignId, Campaign> byId;
  private final Optional<Turn> rebuilt;
  private final Optional<Turn> grown;

  private Campaigns(
      SharedMap<CampaignId, Campaign> byId, Optional<Turn> rebuilt, Optional<Turn> grown) {
    this.byId = byId;
    this.rebuilt = rebuilt;
    this.grown = grown;
  }

  /** How the campaigns stand in a situation. */
  static Campaigns in(Situation now) {
    return now.view(GuidanceView.CAMPAIGNS);
  }

  /** What a campaign is for; empty where there is none of this id. */
  public Optional<Task> task(CampaignId id) {
    return of(requireNonNull(id, "id")).map(Campaign::task);
  }

  /** Whether the call of a campaign reached a unit, came from it, or the unit is a pilot in it. */
  public boolean isKnownAt(CampaignAtUnit key) {
    requireNonNull(key, "key");
    return of(key.campaign()).filter(campaign -> campaign.isKnownAt(key.unit())).isPresent();
  }

  Optional<Campaign> of(CampaignId id) {
    return Optional.ofNullable(byId.get(id));
  }

  UnitInCampaign at(CampaignAtUnit key) {
    return of(key.campaign())
        .map(campaign -> campaign.at(key.unit()))
        .orElseGet(UnitInCampaign::nothing);
  }

  /** The campaigns for a task. */
  Stream<CampaignId> forTask(TaskId task) {
    return byId.entrySet().stream()
        .filter(one -> one.getValue().task().id().equals(task))
        .map(one -> one.getKey())
        .sorted();
  }

  /** The campaigns of which anything was told at a unit; one that is only a pilot owes nothing. */
  Stream<CampaignAtUnit> at(UnitId unit) {
    return byId.entrySet().stream()
        .filter(one -> one.getValue().units().containsKey(unit))
        .map(one -> new CampaignAtUnit(one.getKey(), unit));
  }

  /** The campaigns that are known at a unit, as {@link #isKnownAt} says of each, by id. */
  public ImmutableSortedSet<CampaignId> knownAt(UnitId unit) {
    requireNonNull(unit, "unit");
    return byId.keySet().stream()
        .filter(id -> isKnownAt(new CampaignAtUnit(id, unit)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** What told first that a campaign is known at a unit; empty where it is not. */
  public Optional<Told<GuidanceEvent>> known(CampaignAtUnit key) {
    requireNonNull(key, "key");
    return of(key.campaign()).flatMap(campaign -> campaign.known(key.unit()));
  }

  /** The last result that was seen of a campaign at a unit; empty where nobody wrote down one. */
  public Optional<Told<ResultSeen>> result(CampaignAtUnit key) {
    return at(requireNonNull(key, "key")).result();
  }

  /** Whether any campaign is known at a unit, as {@link #isKnownAt} says of each. */
  public boolean isAnyKnownAt(UnitId unit) {
    requireNonNull(unit, "unit");
    return byId.keySet().stream().anyMatch(id -> isKnownAt(new CampaignAtUnit(id, unit)));
  }

  /**
   * What told first that a campaign is known at a unit, as {@link #isKnownAt} says of each; empty
   * where none is.
   */
  public Optional<Told<GuidanceEvent>> firstKnownAt(UnitId unit) {
    requireNonNull(unit, "unit");
    return byId.values().stream()
        .flatMap(campaign -> campaign.known(unit).stream())
        .min(Comparator.comparing(Told::turn));
  }

  ImmutableSet<CampaignId> ids() {
    return ImmutableSet.copyOf(byId.keySet());
  }

  /** Whether the record tells of no campaign. */
  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /** Whether the tree of units was changed after something happened. */
  boolean isRebuiltSince(Turn turn) {
    return rebuilt.filter(last -> last.isAfter(turn)).isPresent();
  }

  /** Whether the tree was changed after something happened, or a unit came to it. */
  boolean isOtherSince(Turn turn) {
    return isRebuiltSince(turn) || grown.filter(last -> last.isAfter(turn)).isPresent();
  }

  /** With other units in the place of one that was split or merged. */
  Campaigns succeeded(UnitId ended, ImmutableSet<UnitId> successors) {
    SharedMap<CampaignId, Campaign> next = byId;
    for (Map.Entry<CampaignId, Campaign> one : byId.entrySet()) {
      next = next.plus(one.getKey(), one.getValue().succeeded(ended, successors));
    }
    return new Campaigns(next, rebuilt, grown);
  }

  Campaigns rebuilt(Turn turn) {
    return new Campaigns(byId, Optional.of(turn), grown);
  }

  Campaigns grown(Turn turn) {
    return new Campaigns(byId, rebuilt, Optional.of(turn));
  }

  Campaigns change(CampaignId id, UnaryOperator<Campaign> change) {
    return of(id)
        .map(campaign -> new Campaigns(byId.plus(id, change.apply(campaign)), rebuilt, grown))
        .orElse(this);
  }

  Campaigns called(CallIssued call, UnaryOperator<Campaign> change) {
    Campaign before = of(call.campaign()).orElseGet(() -> Campaign.begun(call.task()));
    return new Campaigns(byId.plus(call.campaign(), change.apply(before)), rebuilt, grown);
  }

  Lookup lookUp(CampaignId id) {
    return Lookup.of(
        byId.containsKey(id),
        () ->
            "the id of a campaign that a call began"
                + Nearest.hint(
                    id.value(),
                    other -> byId.containsKey(CampaignId.of(other)),
                    byId.keySet().stream().map(CampaignId::value)));
  }

  /** How many campaigns there are. */
  @Override
  public String toString() {
    return Counted.of(byId.size(), "campaign", "campaigns");
  }
}
