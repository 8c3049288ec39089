package org.leadershipmethod.nucleus;

import static org.leadershipmethod.clause.Text.METHODS_OF_LEADERSHIP;

import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.guidance.GuidanceView;
import org.leadershipmethod.rule.Family;

/**
 * The rules about the leading groups of units ({@code M3.1}, {@code M3.2}, {@code M3.7}, {@code
 * M3.8}, {@code M3.10}), with their {@linkplain NucleusBounds bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(NUCLEUS)}, best beside the rules about groups,
 * campaigns and relaying, whose events they read.
 *
 * <p>The rules tell apart how a group came about, who sits in it, and how it fits its unit and
 * keeps in touch with it.
 */
public final class NucleusFamily {

  /** The rules, the view and the bounds of this family. */
  public static final Family NUCLEUS =
      Family.of(
              "nucleus",
              new GroupBeforeCampaign(),
              new GroupInOneAct(),
              new SeatForOutsider(),
              new SeatWithoutDeeds(),
              new GroupWithoutHead(),
              new GroupOutOfSize(),
              new KindLeftOut(),
              new GroupIsolated())
          .about(METHODS_OF_LEADERSHIP, 3, 5, 7)
          .reading(NucleusView.NUCLEI, GroupView.GROUPS, GuidanceView.CAMPAIGNS)
          .bounded(
              NucleusBounds.SEATING_WINDOW,
              NucleusBounds.FORMATION_WINDOW,
              NucleusBounds.LINK_WINDOW,
              NucleusBounds.FEWEST_SEATS,
              NucleusBounds.SMALLEST_UNIT,
              NucleusBounds.LARGEST_PART)
          .withGroup("nucleus-event", NucleusEvent.class)
          .withEvent("deed-done", DeedDone.class)
          .withEvent("link-kept", LinkKept.class)
          .withEvent("member-assessed", MemberAssessed.class)
          .withEvent("member-raised", MemberRaised.class)
          .withEvent("demand-voiced", DemandVoiced.class)
          .withEvent("demand-answered", DemandAnswered.class);

  private NucleusFamily() {}
}
