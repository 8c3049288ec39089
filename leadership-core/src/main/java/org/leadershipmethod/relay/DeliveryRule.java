package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/**
 * What the rules about one unit that a relay concerns have in common.
 *
 * <p>Each of them looks at the units one by one. Unless it says otherwise, a breach holds only if
 * nobody whom the task reached was in overall charge beside those of whom it is known; and it is
 * mended when somebody who is in overall charge there now answers for the task: was told of it, and
 * made responsible.
 */
abstract class DeliveryRule extends CaseRule<RelayEvent, Concern> {

  static final Template HEAD_TOLD =
      Template.of("relay.headTold", "that the person in overall charge is told of it");
  static final Template HEAD_RESPONSIBLE =
      Template.of(
          "relay.headResponsible", "that the person in overall charge is made responsible for it");
  static final Template NOT_WRITTEN =
      Template.of("relay.notWritten", "nobody wrote down who received '{task}'");

  /** What several rules about relaying say beside what is on their cards. */
  static final ImmutableList<Template> TEMPLATES =
      ImmutableList.of(HEAD_TOLD, HEAD_RESPONSIBLE, NOT_WRITTEN);

  DeliveryRule(Card card) {
    super(RelayEvent.class, card);
  }

  /**
   * Whether the rule has something to look at there: not where nobody wrote down to whom the task
   * went, of which one rule tells for all.
   */
  boolean looksAt(Concern concern) {
    return concern.isWritten();
  }

  @Override
  protected final ImmutableList<Concern> cases(Occasion<RelayEvent> occasion) {
    ImmutableList.Builder<Concern> cases = ImmutableList.builder();
    for (Concern concern : occasion.lookedUp(Concern.ALL)) {
      if (looksAt(concern)) {
        cases.add(concern);
      }
    }
    return cases.build();
  }

  @Override
  protected Arguments arguments(Concern concern) {
    return concern.arguments();
  }

  @Override
  protected BreachBuilder breach(Concern concern) {
    return super.breach(concern).excuse(concern.anotherHead());
  }

  @Override
  protected Optional<Remedy> instead(Concern concern) {
    return Optional.of(LawfulStep.insteadOf(concern).remedy());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    StandingTask task = StandingTask.of(finding, now);
    return !task.record().isAnsweredSince(finding.breach(), task.heads());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(StandingTask.of(finding, now).reachHeads(finding));
  }
}
