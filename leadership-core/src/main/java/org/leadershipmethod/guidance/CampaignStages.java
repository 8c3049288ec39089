package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.Situation;

/**
 * When each stage of a campaign began, in which order, and how long after the one before ({@code
 * M3.8}).
 *
 * <p>The call begins a campaign, and no stage of it. Whether a call that was issued, and perhaps
 * reached nobody, was already the initial stage is for those who lead to say; were it taken from
 * the call, every campaign would have an initial stage that nobody stated. For example:
 *
 * <pre>{@code
 * CampaignStages.of(CampaignId.of("literacy"), practice.situation()).ifPresent(System.out::println);
 * }</pre>
 *
 * @param campaign the campaign
 * @param begun when each stage began that was written down, the initial one first
 */
public record CampaignStages(CampaignId campaign, ImmutableMap<Stage, When> begun) {

  /** Makes it of the stages, in any order. */
  public CampaignStages {
    requireNonNull(campaign, "campaign");
    begun = Maps.immutableEnumMap(requireNonNull(begun, "begun"));
  }

  /**
   * The stages of a campaign; empty where no call began one of this id.
   *
   * @param id the campaign
   * @param now the situation in which it is asked
   */
  public static Optional<CampaignStages> of(CampaignId id, Situation now) {
    return Campaigns.in(now)
        .of(requireNonNull(id, "id"))
        .map(campaign -> new CampaignStages(id, ImmutableMap.copyOf(campaign.stages())));
  }

  /** When a stage began, as precisely as is known; empty where it was not written down. */
  public Optional<When> begun(Stage stage) {
    return Optional.ofNullable(begun.get(requireNonNull(stage, "stage")));
  }

  /** The stages of which nobody wrote down that they began. */
  public ImmutableSet<Stage> missing() {
    return Stream.of(Stage.values())
        .filter(stage -> !begun.containsKey(stage))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * In which order the stages began that were written down. One that surely began too early makes
   * it out of order, also where another one is unclear.
   */
  public StageOrder order() {
    if (begun.size() < 2) {
      return StageOrder.NOTHING_TO_COMPARE;
    }
    if (pairs().anyMatch(pair -> isBefore(pair.later(), pair.first()))) {
      return StageOrder.OUT_OF_ORDER;
    }
    return pairs().allMatch(pair -> isBefore(pair.first(), pair.later()))
        ? StageOrder.IN_ORDER
        : StageOrder.UNCLEAR;
  }

  /** Two stages that were written down, as they should follow each other. */
  private record Pair(Stage first, Stage later) {}

  private Stream<Pair> pairs() {
    return begun.keySet().stream()
        .flatMap(
            first ->
                begun.keySet().stream()
                    .filter(later -> first.compareTo(later) < 0)
                    .map(later -> new Pair(first, later)));
  }

  /** Whether one had surely begun before the other did. */
  private boolean isBefore(Stage one, Stage other) {
    return begun(one)
        .filter(
            when ->
                begun(other).filter(later -> when.latest().isBefore(later.earliest())).isPresent())
        .isPresent();
  }

  /**
   * The days from the beginning of one stage to that of another; empty where one was not written
   * down or has no date, and where the first may not have begun before the other.
   */
  public Optional<StageGap> between(Stage first, Stage other) {
    requireNonNull(first, "first");
    requireNonNull(other, "other");
    return isBefore(first, other)
        ? begun(first).flatMap(one -> begun(other).flatMap(later -> StageGap.between(one, later)))
        : Optional.empty();
  }

  /** Sentences, one to a line: in which order the stages began, and when each of them did. */
  @Override
  public String toString() {
    return Stream.concat(Stream.of(inShort()), Stream.of(Stage.values()).map(this::told))
        .collect(Collectors.joining("\n"));
  }

  private String inShort() {
    String named = "campaign '" + campaign + "'";
    return switch (order()) {
      case IN_ORDER ->
          missing().isEmpty()
              ? "All three stages of " + named + " began in order."
              : "The two stages of " + named + " that were written down began in order.";
      case OUT_OF_ORDER -> "The stages of " + named + " began out of order.";
      case UNCLEAR ->
          "The record does not tell whether the stages of " + named + " began in order.";
      case NOTHING_TO_COMPARE ->
          begun.isEmpty()
              ? "Nobody wrote down any stage of " + named + "."
              : "Only one stage of " + named + " was written down, so there is no order.";
    };
  }

  private String told(Stage stage) {
    return begun(stage)
        .map(when -> "The " + stage + " stage began " + at(when) + afterOneBefore(stage) + ".")
        .orElse("Nobody wrote down when the " + stage + " stage began.");
  }

  private static String at(When when) {
    if (when.length().isZero()) {
      return "at " + when;
    }
    return (when.isOneDayAtMost() ? "on " : "some time in ") + when;
  }

  /** How it lies to the last one before it that was written down. */
  private String afterOneBefore(Stage stage) {
    return begun.keySet().stream()
        .filter(one -> one.compareTo(stage) < 0)
        .reduce((one, next) -> next)
        .map(one -> ", " + distance(one, stage) + " the " + one + " stage")
        .orElse("");
  }

  private String distance(Stage one, Stage stage) {
    if (isBefore(one, stage)) {
      return days(one, stage) + "after";
    }
    return isBefore(stage, one) ? days(stage, one) + "before" : "in no clear order with";
  }

  private String days(Stage first, Stage other) {
    return between(first, other).map(gap -> gap + " ").orElse("");
  }
}
