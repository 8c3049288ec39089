package org.leadershipmethod.plan;

import org.leadershipmethod.rule.RuleId;

/**
 * What the rules about one central task in one place are cited by.
 *
 * <p>What each of them says, why, and a record that breaks it, is in the <a
 * href="{@docRoot}/doc-files/rules.html">rule book</a>.
 */
public final class PlanRuleId {

  /** Somebody who is not in overall charge of a place decided what comes first there. */
  public static final RuleId ADOPTED_BY_ANOTHER = RuleId.of("AdoptedByAnother");

  /**
   * A higher unit asked a place for several tasks at once without saying how important and urgent
   * each is, and which is central.
   */
  public static final RuleId BATCH_UNRANKED = RuleId.of("BatchUnranked");

  /** A place put something else at the centre before what was there had a result. */
  public static final RuleId CENTRE_DROPPED = RuleId.of("CentreDropped");

  /** A place gave up its central task without a result. */
  public static final RuleId CENTRE_GIVEN_UP = RuleId.of("CentreGivenUp");

  /** A place closed a period without a result of its central task. */
  public static final RuleId CLOSED_WITHOUT_RESULT = RuleId.of("ClosedWithoutResult");

  /** A place makes each instruction central as it comes, one after the other. */
  public static final RuleId EACH_INSTRUCTION_CENTRAL = RuleId.of("EachInstructionCentral");

  /**
   * A place left the order that was indicated from above, without a look at its own circumstances.
   */
  public static final RuleId INDICATED_ORDER_LEFT = RuleId.of("IndicatedOrderLeft");

  /**
   * A place took over the order that was indicated from above, without a look at its own
   * circumstances.
   */
  public static final RuleId INDICATED_ORDER_TAKEN = RuleId.of("IndicatedOrderTaken");

  /** Several tasks wait at a place, and nobody has decided which of them is at the centre. */
  public static final RuleId NO_CENTRE_DECIDED = RuleId.of("NoCentreDecided");

  /** The tasks of a place stand in the order in which they came, and nothing else was looked at. */
  public static final RuleId ORDER_OF_ARRIVAL = RuleId.of("OrderOfArrival");

  /** A period is over at a place, and its central task has brought no result. */
  public static final RuleId PERIOD_WITHOUT_RESULT = RuleId.of("PeriodWithoutResult");

  /**
   * A higher unit relayed several tasks to a place at one and the same time, and indicated no order
   * among them.
   */
  public static final RuleId RELAYED_UNRANKED = RuleId.of("RelayedUnranked");

  /** A place has several central tasks at one and the same time. */
  public static final RuleId SEVERAL_CENTRES = RuleId.of("SeveralCentres");

  /** A place was asked for one more central task where another was central already. */
  public static final RuleId SEVERAL_CENTRES_INDICATED = RuleId.of("SeveralCentresIndicated");

  private PlanRuleId() {}
}
