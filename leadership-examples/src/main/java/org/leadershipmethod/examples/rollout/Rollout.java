package org.leadershipmethod.examples.rollout;

import static com.google.common.base.CaseFormat.LOWER_CAMEL;
import static com.google.common.base.CaseFormat.UPPER_UNDERSCORE;

import java.util.Optional;
import org.leadershipmethod.guidance.CampaignStages;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.guidance.StageGap;

/**
 * How a proposal is rolled out by stages.
 *
 * @param proposal what its file says
 * @param stages what the record says of its campaign
 */
record Rollout(Proposal proposal, CampaignStages stages) {

  /** Whether what is named was worked on already. */
  enum Progress {
    /** No release that is named is later than the last for which the proposal was worked on. */
    WORKED_ON,
    /** One is later, so it is a plan. */
    PLANNED,
    /** The file does not say for which release the proposal was worked on last. */
    UNKNOWN;

    /** What it is called in data. */
    String key() {
      return UPPER_UNDERSCORE.to(LOWER_CAMEL, name());
    }
  }

  /** Whether a stage is named without all those before it. */
  boolean isSkipping() {
    return stages.missing().stream()
        .anyMatch(
            missing ->
                stages.begun().keySet().stream().anyMatch(one -> one.compareTo(missing) > 0));
  }

  /** Whether all that is named was worked on already. */
  Progress progress() {
    return proposal.last().map(this::progress).orElse(Progress.UNKNOWN);
  }

  /** Whether a stage was worked on already. */
  Progress progress(Maturity maturity) {
    return proposal.milestone(maturity).release().map(this::progress).orElse(Progress.UNKNOWN);
  }

  private Progress progress(Release release) {
    return proposal
        .latest()
        .release()
        .map(latest -> release.compareTo(latest) > 0 ? Progress.PLANNED : Progress.WORKED_ON)
        .orElse(Progress.UNKNOWN);
  }

  /** How many releases lie between two stages; empty where they are not known to be in order. */
  Optional<Long> between(Maturity first, Maturity other) {
    return stages.between(first.stage(), other.stage()).map(StageGap::fewest);
  }

  /** Whether a release is named for a stage. */
  boolean names(Maturity maturity) {
    return stages.begun(maturity.stage()).isPresent();
  }

  /** Whether a release is named for every stage. */
  boolean namesAll() {
    return stages.begun().size() == Stage.values().length;
  }
}
