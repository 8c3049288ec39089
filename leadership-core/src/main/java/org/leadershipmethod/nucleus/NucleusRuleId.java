package org.leadershipmethod.nucleus;

import org.leadershipmethod.rule.RuleId;

/**
 * What the rules about the leading groups of units are cited by.
 *
 * <p>What each of them says, why, and a record that breaks it, is in the <a
 * href="{@docRoot}/doc-files/rules.html">rule book</a>.
 */
public final class NucleusRuleId {

  /** Somebody did more than somebody in the leading group of a unit, and has no seat. */
  public static final RuleId ACTIVIST_PASSED_OVER = RuleId.of("ActivistPassedOver");

  /** Somebody was assessed, and what is cited for it is no deed of theirs. */
  public static final RuleId ASSESSMENT_WITHOUT_EVIDENCE = RuleId.of("AssessmentWithoutEvidence");

  /** Somebody in a leading group does not meet what a seat asks for. */
  public static final RuleId CRITERION_UNMET = RuleId.of("CriterionUnmet");

  /** Somebody who degenerated still sits in the leading group of a unit. */
  public static final RuleId DEGENERATED_KEPT = RuleId.of("DegeneratedKept");

  /** A leading group works, and nobody else in the unit does. */
  public static final RuleId FRUITLESS_HANDFUL = RuleId.of("FruitlessHandful");

  /** A leading group formed in a unit that no campaign had reached. */
  public static final RuleId GROUP_BEFORE_CAMPAIGN = RuleId.of("GroupBeforeCampaign");

  /** All seats of a leading group were filled at once. */
  public static final RuleId GROUP_IN_ONE_ACT = RuleId.of("GroupInOneAct");

  /** In a campaign nobody of a leading group keeps in touch with the other members. */
  public static final RuleId GROUP_ISOLATED = RuleId.of("GroupIsolated");

  /** A leading group is too small or too large for its unit. */
  public static final RuleId GROUP_OUT_OF_SIZE = RuleId.of("GroupOutOfSize");

  /** Through all stages of a campaign the leading group of a unit stayed the same. */
  public static final RuleId GROUP_UNCHANGED = RuleId.of("GroupUnchanged");

  /** Nobody in overall charge of a unit sits in its leading group. */
  public static final RuleId GROUP_WITHOUT_HEAD = RuleId.of("GroupWithoutHead");

  /** Nobody of some kind of personnel sits in the leading group of a unit. */
  public static final RuleId KIND_LEFT_OUT = RuleId.of("KindLeftOut");

  /** People of a unit are active, and they have no leading group. */
  public static final RuleId MEMBERS_WITHOUT_GROUP = RuleId.of("MembersWithoutGroup");

  /** Somebody got a seat in the leading group of a unit who does not belong to it. */
  public static final RuleId SEAT_FOR_OUTSIDER = RuleId.of("SeatForOutsider");

  /** Somebody got a seat of whom no deed was told. */
  public static final RuleId SEAT_WITHOUT_DEEDS = RuleId.of("SeatWithoutDeeds");

  /** A campaign missed its aim in a unit without a leading group that is in order. */
  public static final RuleId STALLED_WORK = RuleId.of("StalledWork");

  /** A campaign came to a unit, and no leading group has formed in it. */
  public static final RuleId UNIT_WITHOUT_GROUP = RuleId.of("UnitWithoutGroup");

  private NucleusRuleId() {}
}
