package org.leadershipmethod.society;

import org.leadershipmethod.rule.RuleId;

/**
 * What the rules about masses, classes, party and leaders are cited by.
 *
 * <p>What each of them says, why, and a record that breaks it, is in the <a
 * href="{@docRoot}/doc-files/rules.html">rule book</a>.
 */
public final class SocietyRuleId {

  /** A class was declared to which nobody among the masses belongs. */
  public static final RuleId CLASS_WITHOUT_MASSES = RuleId.of("ClassWithoutMasses");

  /** A class whose struggle has come so far has no party, and the time to found one is over. */
  public static final RuleId CLASS_WITHOUT_PARTY = RuleId.of("ClassWithoutParty");

  /** Others took the seats than those whom the ballots elected, or more voted than could. */
  public static final RuleId COUNT_NOT_FOLLOWED = RuleId.of("CountNotFollowed");

  /** An estate, a clique or a faction steps forward in the place of a party. */
  public static final RuleId GROUPING_IN_PLACE_OF_PARTY = RuleId.of("GroupingInPlaceOfParty");

  /**
   * A party, a struggle or interests of a class were written down before anybody belonged to it.
   */
  public static final RuleId LAYERS_OUT_OF_ORDER = RuleId.of("LayersOutOfOrder");

  /** Somebody left the party and kept their seat among its leaders. */
  public static final RuleId LEADER_LEFT_PARTY = RuleId.of("LeaderLeftParty");

  /** Somebody takes a seat among the leaders of a party that was not founded. */
  public static final RuleId LEADERS_WITHOUT_PARTY = RuleId.of("LeadersWithoutParty");

  /** Somebody takes a seat among the leaders of a party without being a member of it. */
  public static final RuleId NOT_A_MEMBER = RuleId.of("NotAMember");

  /** Somebody leads a party without having been elected: appointed, by themselves, or by birth. */
  public static final RuleId NOT_ELECTED = RuleId.of("NotElected");

  /** Between two layers of one chain something is stated that is no relation of a chain. */
  public static final RuleId OPPOSED_WITHIN_CHAIN = RuleId.of("OpposedWithinChain");

  /** A party was founded for no class, or for several at once. */
  public static final RuleId PARTY_ABOVE_CLASSES = RuleId.of("PartyAboveClasses");

  /** Somebody is said to stand in several classes, or in none. */
  public static final RuleId POSITION_UNCLEAR = RuleId.of("PositionUnclear");

  /** A class voiced what it needs, and the programme of its party is silent on it. */
  public static final RuleId PROGRAMME_SILENT = RuleId.of("ProgrammeSilent");

  /** Leaders lost their seats although no majority of the party recalled them. */
  public static final RuleId RECALL_WITHOUT_MAJORITY = RuleId.of("RecallWithoutMajority");

  /** A party was founded for a class whose struggle has not come so far. */
  public static final RuleId STAGE_NOT_REACHED = RuleId.of("StageNotReached");

  /**
   * Somebody was elected of whom no deeds show that they are credible, influential, experienced.
   */
  public static final RuleId STANDING_UNTESTED = RuleId.of("StandingUntested");

  /** Leaders were elected by fewer members than have to take part for a vote to count. */
  public static final RuleId TOO_FEW_VOTED = RuleId.of("TooFewVoted");

  /** A party was founded with a programme that states no interests of its class, or no goals. */
  public static final RuleId WITHOUT_PROGRAMME = RuleId.of("WithoutProgramme");

  private SocietyRuleId() {}
}
