package org.leadershipmethod.guidance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** Lines of comma-separated values, the names of the columns first; each ends with a new line. */
  public String csv() {
    return Stream.concat(Stream.of(HEADS), rows.stream().map(CampaignRow::cells))
        .map(cells -> cells.stream().map(CampaignBoard::quoted).collect(Collectors.joining(",")))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** As RFC 4180 has it: in quotes where a comma, a quote or a new line stands in it. */
  private static String quoted(String cell) {
    boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** A table with a line for each unit. */
  @Override
  public String toString() {
    List<ImmutableList<String>> lines =
        Stream.concat(Stream.of(HEADS), rows.stream().map(CampaignRow::cells))
            .map(cells -> cells.stream().map(CampaignBoard::onOneLine).collect(toImmutableList()))
            .toList();
    List<Integer> widths =
        IntStream.range(0, HEADS.size()).mapToObj(column -> width(column, lines)).toList();
    return "Campaign '"
        + campaign
        + "': "
        + task
        + lines.stream().map(cells -> "\n" + line(cells, widths)).collect(Collectors.joining());
  }

  private static String onOneLine(String cell) {
    return cell.isEmpty() ? "-" : cell.replaceAll("\\s+", " ");
  }

  private static int width(int column, List<ImmutableList<String>> lines) {
    return lines.stream()
        .map(cells -> cells.get(column).length())
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  private static String line(ImmutableList<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> Strings.padEnd(cells.get(column), widths.get(column), ' '))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
