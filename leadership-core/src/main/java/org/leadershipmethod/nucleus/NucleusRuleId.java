package org.leadershipmethod.nucleus;

import org.leadershipmethod.rule.RuleId;

/**
 * What the rules about the leading groups of units are cited by.
 *
 * <p>What each of them says, why, and a record that breaks it, is in the <a
 * href="{@docRoot}/doc-files/rules.html">rule book</a>.
 */
public final class NucleusRuleId {

  /** A leading group formed in a unit that no campaign had reached. */
  public static final RuleId GROUP_BEFORE_CAMPAIGN = RuleId.of("GroupBeforeCampaign");

  /** All seats of a leading group were filled at once. */
  public static final RuleId GROUP_IN_ONE_ACT = RuleId.of("GroupInOneAct");

  /** In a campaign nobody of a leading group keeps in touch with the other members. */
  public static final RuleId GROUP_ISOLATED = RuleId.of("GroupIsolated");

  /** A leading group is too small or too large for its unit. */
  public static final RuleId GROUP_OUT_OF_SIZE = RuleId.of("GroupOutOfSize");

  /** Nobody in overall charge of a unit sits in its leading group. */
  public static final RuleId GROUP_WITHOUT_HEAD = RuleId.of("GroupWithoutHead");

  /** Nobody of some kind of personnel sits in the leading group of a unit. */
  public static final RuleId KIND_LEFT_OUT = RuleId.of("KindLeftOut");

  /** Somebody got a seat in the leading group of a unit who does not belong to it. */
  public static final RuleId SEAT_FOR_OUTSIDER = RuleId.of("SeatForOutsider");

  /** Somebody got a seat of whom no deed was told. */
  public static final RuleId SEAT_WITHOUT_DEEDS = RuleId.of("SeatWithoutDeeds");

  private NucleusRuleId() {}
}
