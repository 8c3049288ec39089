package org.leadershipmethod.guidance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.internal.Table;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Situation;

/**
 * How a campaign stands, unit by unit ({@code M2.2}): what somebody reads in a minute.
 *
 * <p>Each row is a unit of which the record tells anything in the campaign, the pilot units first.
 * It prints as a table, and as lines of comma-separated values for a table program. People do not
 * stand in it; what was written down of problems, solutions and results does. For example:
 *
 * <pre>{@code
 * CampaignBoard.of(CampaignId.of("literacy"), practice.situation()).ifPresent(System.out::println);
 * }</pre>
 *
 * <p>Each unit stands in it once, and each row has eight cells, in the order of {@link
 * CampaignRow}. A unit that was closed keeps its row: the board tells what happened.
 *
 * @param campaign the campaign
 * @param task what it is for
 * @param rows the units, pilots first, and otherwise by their ids
 */
public record CampaignBoard(CampaignId campaign, Task task, ImmutableList<CampaignRow> rows) {

  private static final ImmutableList<String> HEADS =
      ImmutableList.of(
          "unit", "pilot", "called", "studied", "guided", "problem", "solution", "result");

  /** Makes a board. */
  public CampaignBoard {
    requireNonNull(campaign, "campaign");
    requireNonNull(task, "task");
    requireNonNull(rows, "rows");
  }

  /**
   * The board of a campaign; empty where no call began one of this id.
   *
   * @param id the campaign
   * @param now the situation in which it is asked
   */
  public static Optional<CampaignBoard> of(CampaignId id, Situation now) {
    return Campaigns.in(now)
        .of(requireNonNull(id, "id"))
        .map(campaign -> new CampaignBoard(id, campaign.task(), rows(campaign)));
  }

  private static ImmutableList<CampaignRow> rows(Campaign campaign) {
    ImmutableSet<UnitId> pilots = campaign.pilots().sorted().collect(ImmutableSet.toImmutableSet());
    return Stream.concat(pilots.stream(), campaign.units().keySet().stream().sorted())
        .distinct()
        .map(unit -> CampaignRow.of(unit, campaign, pilots.contains(unit)))
        .collect(toImmutableList());
  }

  /**
   * Lines of comma-separated values, the names of the columns first; each ends with a new line.
   *
   * <p>What a table program would take for a formula has an apostrophe before it.
   */
  public String csv() {
    return table().csv();
  }

  private Table table() {
    return new Table(HEADS, rows.stream().map(CampaignRow::cells).collect(toImmutableList()));
  }

  /** A table with a line for each unit. */
  @Override
  public String toString() {
    return "Campaign '" + campaign + "': " + task + "\n" + table();
  }
}
