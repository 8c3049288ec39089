package org.leadershipmethod.nucleus;

import static org.leadershipmethod.clause.Text.METHODS_OF_LEADERSHIP;

import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.guidance.GuidanceView;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Phrase;

/**
 * The rules about the leading groups of units ({@code M3.1} to {@code M3.4}, {@code M3.7} to {@code
 * M3.12}), with their {@linkplain NucleusBounds bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(NUCLEUS)}, best beside the rules about groups,
 * campaigns and relaying, whose events they read.
 *
 * <p>The rules tell apart whether there is a group, how it came about, who sits in it, and how it
 * fits its unit, keeps in touch with it and renews itself. Two of them ask and do not judge.
 */
public final class NucleusFamily {

  /** The rules, the view and the bounds of this family. */
  public static final Family NUCLEUS =
      Family.of(
              "nucleus",
              new UnitWithoutGroup(),
              new MembersWithoutGroup(),
              new GroupBeforeCampaign(),
              new GroupInOneAct(),
              new SeatForOutsider(),
              new SeatWithoutDeeds(),
              new GroupWithoutHead(),
              new GroupOutOfSize(),
              new KindLeftOut(),
              new GroupIsolated(),
              new FruitlessHandful(),
              new AssessmentWithoutEvidence(),
              new CriterionUnmet(),
              new DegeneratedKept(),
              new GroupUnchanged(),
              new ActivistPassedOver(),
              new StalledWork())
          .about(METHODS_OF_LEADERSHIP, 1, 3, 5, 7)
          .reading(NucleusView.NUCLEI, GroupView.GROUPS, GuidanceView.CAMPAIGNS)
          .bounded(
              NucleusBounds.SEATING_WINDOW,
              NucleusBounds.FORMATION_WINDOW,
              NucleusBounds.LINK_WINDOW,
              NucleusBounds.ACTIVE_WINDOW,
              NucleusBounds.LEAVING_WINDOW,
              NucleusBounds.FEWEST_ACTIVE,
              NucleusBounds.DEEDS_TO_ASK,
              NucleusBounds.FEWEST_SEATS,
              NucleusBounds.SMALLEST_UNIT,
              NucleusBounds.LARGEST_PART)
          .saying(Phrase.terms(Criterion.class))
          .withGroup("nucleus-event", NucleusEvent.class)
          .withEvent("deed-done", DeedDone.class)
          .withEvent("link-kept", LinkKept.class)
          .withEvent("member-assessed", MemberAssessed.class)
          .withEvent("member-degenerated", MemberDegenerated.class)
          .withEvent("group-kept", GroupKept.class)
          .withEvent("activist-left-out", ActivistLeftOut.class)
          .withEvent("member-raised", MemberRaised.class)
          .withEvent("demand-voiced", DemandVoiced.class)
          .withEvent("demand-answered", DemandAnswered.class);

  private NucleusFamily() {}
}
