package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.rule.Situation;

/**
 * What can be counted in a campaign: results with and without guidance, how far each level leads,
 * how soon guidance came, and how often the leaders came round ({@code M2.3}, {@code M2.8}, {@code
 * M2.10}, {@code M6.6}).
 *
 * <p>These are counts of what was written down. They praise and blame nobody, and do not say why
 * something was achieved. For example:
 *
 * <pre>{@code
 * CampaignFigures.of(CampaignId.of("literacy"), practice.situation()).ifPresent(System.out::println);
 * }</pre>
 *
 * @param campaign the campaign
 * @param results the results of the units, guided and not
 * @param levels how far each level guides, from the top
 * @param toGuidance how long it took from the first call to the first guidance, where there was any
 * @param guiding how many people guided
 * @param learning how many of them drew experience that cites their own guidance
 * @param turns how often a directive was drawn up from the tests of one before it
 * @param testUnits in how many units a test of a directive said yes or no
 * @param openTests the tests of directives in force that are not decided
 */
public record CampaignFigures(
    CampaignId campaign,
    TwoWays results,
    ImmutableList<LevelCoverage> levels,
    Optional<TimeToGuidance> toGuidance,
    int guiding,
    int learning,
    int turns,
    int testUnits,
    ImmutableList<OpenTest> openTests) {

  /** Makes the figures. */
  public CampaignFigures {
    requireNonNull(campaign, "campaign");
    requireNonNull(results, "results");
    requireNonNull(levels, "levels");
    requireNonNull(toGuidance, "toGuidance");
    requireNonNull(openTests, "openTests");
  }

  /**
   * The figures of a campaign; empty where no call began one of this id.
   *
   * @param id the campaign
   * @param now the situation in which it is asked
   */
  public static Optional<CampaignFigures> of(CampaignId id, Situation now) {
    return Campaigns.in(now)
        .of(requireNonNull(id, "id"))
        .map(campaign -> new Counting(campaign, now.organization()).figures(id));
  }

  /** A line for each figure. */
  @Override
  public String toString() {
    return Stream.of(
            Stream.of("Figures of the campaign '" + campaign + "'", "results: " + results),
            levels.stream().map(LevelCoverage::toString),
            Stream.of(
                "from the first call to the first guidance: "
                    + toGuidance.map(TimeToGuidance::toString).orElse("no guidance yet"),
                learning
                    + " of "
                    + Counted.of(guiding, "person", "people")
                    + " who guided drew experience from it",
                Counted.of(turns, "directive", "directives")
                    + " drawn up from the tests of one before it",
                "tested in " + Counted.of(testUnits, "unit", "units")),
            openTests.stream().map(test -> "undecided " + test))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
