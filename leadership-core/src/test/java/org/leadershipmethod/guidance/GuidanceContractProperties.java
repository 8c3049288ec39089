package org.leadershipmethod.guidance;

import static org.leadershipmethod.guidance.GuidanceFamily.GUIDANCE;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.testkit.CampaignLevel;
import org.leadershipmethod.testkit.Edges;
import org.leadershipmethod.testkit.FamilyContract;
import org.leadershipmethod.testkit.GuidanceEdit;
import org.leadershipmethod.testkit.GuidanceRecord;
import org.leadershipmethod.testkit.GuidanceRecords;
import org.leadershipmethod.testkit.Proves;

/** What holds of every family holds of this one, in campaigns that go down several levels. */
@Proves({
  Clause.M2_1,
  Clause.M2_2,
  Clause.M2_4,
  Clause.M2_5,
  Clause.M2_6,
  Clause.M2_7,
  Clause.M2_9,
  Clause.M5_3,
  Clause.M6_3,
  Clause.M6_4,
  Clause.M6_5
})
class GuidanceContractProperties extends FamilyContract<GuidanceRecord> {

  @Override
  protected Family family() {
    return GUIDANCE;
  }

  @Override
  protected Arbitrary<GuidanceRecord> lawful() {
    return GuidanceRecords.guidanceRecords();
  }

  @Override
  protected List<GuidanceEdit> edits() {
    return List.of(GuidanceEdit.values());
  }

  @Override
  protected List<Edges<?>> edges() {
    return List.of(
        Edges.of(GuidanceBounds.FEWEST_PILOTS, 1, 10).butNot(0, 11),
        Edges.of(GuidanceBounds.MOST_PILOTS, 1, 100).butNot(0, 101),
        Edges.ofDays(GuidanceBounds.FOLLOW_UP_WINDOW, 1, 366),
        Edges.of(GuidanceBounds.MOST_REPRESENTATIVES, Share.of(1, 100), Share.of(9, 10))
            .butNot(Share.of(1, 101), Share.of(10, 11)),
        Edges.of(GuidanceBounds.FEWEST_CASES, 1, 100).butNot(0, 101),
        Edges.ofDays(GuidanceBounds.EXPERIENCE_WINDOW, 1, 366),
        Edges.ofDays(GuidanceBounds.TEST_WINDOW, 1, 366),
        Edges.of(GuidanceBounds.FEWEST_TEST_UNITS, 1, 1000).butNot(0, 1001));
  }

  /** The same unit is guided in the same campaign, or the same directive is issued. */
  @Override
  protected boolean serves(Event step, Event proposed) {
    if (step instanceof GuidanceGiven one && proposed instanceof GuidanceGiven other) {
      return other.to(one.to()).equals(one);
    } else if (step instanceof DirectiveIssued one && proposed instanceof DirectiveIssued other) {
      return other.drawnFrom(one.behind()).equals(one);
    }
    return super.serves(step, proposed);
  }

  /** A result was seen there. */
  @Override
  protected List<Event> idle(Finding finding, Situation now) {
    CampaignAtUnit key = (CampaignAtUnit) finding.breach().about();
    return List.of(
        new ResultSeen(key.campaign(), key.unit(), Result.ACHIEVED, "something"),
        new PilotsChosen(CampaignId.of("another campaign"), key.unit(), ImmutableList.of()));
  }

  @Override
  protected double insteadIn100() {
    return 10;
  }

  @Override
  protected double afterwardsIn100() {
    return 2;
  }

  @Property
  void theRecordsAreNotNarrow(@ForAll("lawfulRecords") GuidanceRecord record) {
    Statistics.label("levels in one campaign")
        .collect(1 + record.levels().stream().mapToInt(CampaignLevel::depth).max().orElse(0))
        .coverage(
            fair -> {
              fair.check(2).percentage(share -> share >= 10);
              fair.checkQuery(levels -> (Integer) levels.get(0) > 2)
                  .percentage(share -> share >= 10);
            });
    share("several campaigns", campaigns(record) > 1, 20);
    share("a pilot in the line", isPilot(record, PilotOrigin.OWN), 40);
    share("a pilot outside the line", isPilot(record, PilotOrigin.VICINITY), 30);
    share("a level that calls itself", isBelow(record, true), 10);
    share("a level that passes the call on", isBelow(record, false), 20);
    share(
        "a second directive",
        record.levels().stream().anyMatch(level -> level.next().isPresent()),
        40);
    share("all three stages", isBegun(record, Stage.FINAL), 20);
    share("written late", record.isWrittenLate(), 5);
    share("work where only a call reached", !record.works().isEmpty(), 20);
  }

  private static boolean isBegun(GuidanceRecord record, Stage stage) {
    return record.notes().events(StageBegun.class).anyMatch(begun -> begun.stage() == stage);
  }

  private static long campaigns(GuidanceRecord record) {
    return record.levels().stream().map(CampaignLevel::campaign).distinct().count();
  }

  private static boolean isPilot(GuidanceRecord record, PilotOrigin origin) {
    return record.levels().stream()
        .flatMap(level -> level.deep().stream())
        .anyMatch(deep -> deep.origin() == origin);
  }

  private static boolean isBelow(GuidanceRecord record, boolean isCalling) {
    return record.levels().stream()
        .anyMatch(level -> level.depth() > 0 && level.isCalling() == isCalling);
  }
}
