package org.leadershipmethod.society;

import com.google.common.collect.Iterables;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.TimeWindow;

/**
 * A decision is said to have the majority of the masses behind it, and no consultation shows it.
 *
 * <p>It is shown by consultations on that matter, not older than {@link
 * SocietyBounds#MAJORITY_WINDOW}, in classes to which most people belong, if more than half of all
 * who were asked were in favour.
 */
final class MajorityNotShown extends GroupDecisionRule {

  private static final Card CARD =
      Card.of(SocietyRuleId.MAJORITY_NOT_SHOWN)
          .addClauses(Clause.R4_3)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "Everybody likes to speak for the many; whether they agree is known only by asking them.")
          .ours(false)
          .addReads(DecisionTaken.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  boolean concerns(DecisionTaken event, Situation before) {
    return super.concerns(event, before) && event.claimsMajority();
  }

  @Override
  boolean isBroken(DecisionTaken decision, When when, Situation now) {
    return decision.claimsMajority()
        && !(support(decision, when, now).isMajority() && isAcross(decision, when, now));
  }

  private static Support support(DecisionTaken decision, When when, Situation now) {
    return Support.of(
        Iterables.concat(shown(decision, when, now).map(one -> one.answers()).toList()));
  }

  /** The consultations that count for a decision. */
  private static Stream<MassesConsulted> shown(DecisionTaken decision, When when, Situation now) {
    return decision.shownBy().stream()
        .distinct()
        .flatMap(entry -> society(now).consultations().of(entry).stream())
        .filter(one -> one.event().matter().equals(decision.matter()))
        .filter(one -> isRecent(one.since(), when, now))
        .map(Consultations.Consulted::event);
  }

  private static boolean isRecent(Since asked, When when, Situation now) {
    return !new TimeWindow(now.bound(SocietyBounds.MAJORITY_WINDOW))
        .end(asked.when().latest())
        .isBefore(when.earliest());
  }

  /** Whether most people belong to the classes in which somebody was asked. */
  private static boolean isAcross(DecisionTaken decision, When when, Situation now) {
    Set<EconomicPosition> asked =
        shown(decision, when, now)
            .flatMap(one -> one.answers().stream())
            .filter(one -> one.asked() > 0)
            .map(Answers::ofClass)
            .collect(Collectors.toSet());
    Masses masses = society(now).masses();
    return 2L * asked.stream().mapToLong(masses::size).sum() > masses.size();
  }

  @Override
  BreachBuilder breach(Occasion<DecisionTaken> occasion, BreachBuilder begun) {
    DecisionTaken event = occasion.event();
    Support support = support(event, occasion.when(), occasion.before());
    return begun
        .said(
            Sentence.plain(
                "The leaders claim the majority of the masses for a decision; " + why(support)))
        .addAllEvidence(event.shownBy())
        .addMissing(
            Sentence.plain(
                "a consultation on the matter, in classes of most people, with most in favour"))
        .reading(
            Sentence.plain(
                "more than half of all asked, in classes to which most people belong, not older than "
                    + occasion.before().told(SocietyBounds.MAJORITY_WINDOW)));
  }

  private static String why(Support support) {
    if (support.asked() == 0) {
      return "nobody was asked about it.";
    }
    return support.isMajority()
        ? "but those who were asked belong to classes of a minority (" + support + ")."
        : "but what they cite does not show it (" + support + ").";
  }

  @Override
  Remedy instead(Occasion<DecisionTaken> occasion) {
    DecisionTaken event = occasion.event();
    return Remedies.onlyPeople(
        "ask people about " + event.matter() + " in every class, or claim no majority");
  }
}
