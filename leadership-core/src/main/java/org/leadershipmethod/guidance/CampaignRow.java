package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.organization.UnitId;

/**
 * One unit on the {@linkplain CampaignBoard board} of a campaign ({@code M2.2}).
 *
 * <p>An empty text means that nobody wrote anything down, and not that there was nothing: a unit
 * that was guided on no named problem has {@code isGuided} and no {@code problem}. A solution is
 * there only with guidance, since it answers the last guidance of the unit.
 *
 * @param unit the unit
 * @param isPilot whether somebody goes deep in it
 * @param isCalled whether a call reached it, or came from it
 * @param isStudied whether it was studied, however thoroughly
 * @param isGuided whether guidance was given to it
 * @param problem the problem that it was guided on last, if one was named
 * @param solution the solution that was found to that
 * @param result what was achieved at the points of this unit, and what came of the campaign there
 */
public record CampaignRow(
    UnitId unit,
    boolean isPilot,
    boolean isCalled,
    boolean isStudied,
    boolean isGuided,
    Optional<String> problem,
    Optional<String> solution,
    Optional<String> result) {

  /** Makes a row. */
  public CampaignRow {
    requireNonNull(unit, "unit");
    requireNonNull(problem, "problem");
    requireNonNull(solution, "solution");
    requireNonNull(result, "result");
  }

  /** The row of a unit, read from its campaign. */
  static CampaignRow of(UnitId unit, Campaign campaign, boolean isPilot) {
    UnitInCampaign there = campaign.at(unit);
    Optional<Told<GuidanceGiven>> guided = there.guided();
    return new CampaignRow(
        unit,
        isPilot,
        there.reached().isPresent() || there.called().isPresent(),
        there.studied().isPresent(),
        guided.isPresent(),
        guided.flatMap(given -> given.what().problem()),
        guided.flatMap(given -> solution(given.entry(), campaign)),
        result(there));
  }

  private static Optional<String> solution(EntryId guidance, Campaign campaign) {
    return Optional.ofNullable(campaign.solutions().get(guidance))
        .map(told -> told.what().solution());
  }

  /** What was achieved there, one after the other, and at last what came of the campaign there. */
  private static Optional<String> result(UnitInCampaign there) {
    String all =
        Stream.concat(
                there.learnt().stream().map(drawn -> drawn.what().achieved()),
                there.result().stream().map(seen -> said(seen.what())))
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** Whether it was achieved, and what was seen: {@code missed: 3 of 20 read}. */
  private static String said(ResultSeen seen) {
    return Ascii.toLowerCase(seen.result().name()) + ": " + seen.seen();
  }

  /** The cells of the row, in the order of the columns of a board; empty where nothing is known. */
  ImmutableList<String> cells() {
    return ImmutableList.of(
        unit.toString(),
        yes(isPilot),
        yes(isCalled),
        yes(isStudied),
        yes(isGuided),
        problem.orElse(""),
        solution.orElse(""),
        result.orElse(""));
  }

  private static String yes(boolean is) {
    return is ? "yes" : "";
  }
}
