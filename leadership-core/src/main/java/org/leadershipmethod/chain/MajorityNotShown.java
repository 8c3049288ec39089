package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.DecisionOf;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.TimeWindow;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PositionStated;
import org.leadershipmethod.society.SocietyView;

/**
 * A decision is said to have the majority of the masses behind it, and no consultation shows it.
 *
 * <p>It is shown by consultations on that matter, not older than {@link
 * ChainBounds#MAJORITY_WINDOW}, in classes to which most people belong, if more than half of all
 * who were asked were in favour.
 */
final class MajorityNotShown extends LeadersDecisionRule {

  /** What is said of what is cited, and of what nobody can know. */
  private static final ImmutableMap<String, String> SAID =
      ImmutableMap.of(
          "said",
          "The leaders claim the majority of the masses for a decision, but the entries that they"
              + " cite do not show it ({inFavour} of {asked} asked in favour, {against} against).",
          "unasked",
          "The leaders claim the majority of the masses for a decision, but cite nobody who was"
              + " asked about it.",
          "minority",
          "The leaders claim the majority of the masses for a decision, but those who were asked"
              + " belong to classes of a minority ({inFavour} of {asked} asked in favour, {against}"
              + " against).",
          "noMasses",
          "nobody wrote down who the masses are, and so how many belong to which class");

  MajorityNotShown() {
    super(
        Card.of(ChainRuleId.MAJORITY_NOT_SHOWN)
            .addClauses(Clause.R4_3)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Everybody likes to speak for the many; only asking them shows whether they agree.")
            .ours(false)
            .addReads(
                DecisionTaken.class,
                MassesConsulted.class,
                MassesRecorded.class,
                PositionStated.class,
                PartyFounded.class)
            .addBounds(ChainBounds.MAJORITY_WINDOW)
            .putAllSays(SAID)
            .putSays(
                "missing",
                "a consultation on the matter, in the classes to which most people belong,"
                    + " with most of those asked in favour")
            .putSays(
                "reading",
                "we count more than half of all asked, in classes to which most people"
                    + " belong, within {window}")
            .putSays("instead", "ask people about '{matter}' in every class, or claim no majority")
            .build());
  }

  /**
   * What the consultations show that are cited for a decision, and count for it.
   *
   * @param answers what people answered
   * @param masses who all the people are
   */
  private record Shown(ImmutableList<Answers> answers, Masses masses) {

    static Shown by(LeadersDecision decision) {
      return new Shown(
          decision.event().shownBy().stream()
              .distinct()
              .flatMap(entry -> decision.chains().consultations().of(entry).stream())
              .filter(one -> one.what().matter().equals(decision.event().matter()))
              .filter(one -> isRecent(one.when(), decision))
              .flatMap(one -> one.what().answers().stream())
              .collect(ImmutableList.toImmutableList()),
          decision.before().view(SocietyView.SOCIETY).masses());
    }

    private static boolean isRecent(When asked, LeadersDecision decision) {
      return !new TimeWindow(decision.before().bound(ChainBounds.MAJORITY_WINDOW))
          .end(asked.latest())
          .isBefore(decision.when().earliest());
    }

    Support support() {
      return Support.of(answers);
    }

    /** Whether most people belong to the classes in which somebody was asked. */
    boolean isAcross() {
      Set<EconomicPosition> asked =
          answers.stream()
              .filter(one -> one.asked() > 0)
              .map(Answers::ofClass)
              .collect(Collectors.toSet());
      return 2L * asked.stream().mapToLong(masses::size).sum() > masses.size();
    }
  }

  @Override
  protected ImmutableList<LeadersDecision> cases(Occasion<DecisionTaken> occasion) {
    return super.cases(occasion).stream()
        .filter(decision -> decision.event().claimsMajority())
        .collect(ImmutableList.toImmutableList());
  }

  /** Of masses that nobody recorded, nobody can say which classes are most of them. */
  @Override
  protected Optional<Sentence> unknown(LeadersDecision decision) {
    Shown shown = Shown.by(decision);
    return shown.support().isMajority() && shown.masses().size() == 0
        ? Optional.of(say("noMasses"))
        : Optional.empty();
  }

  @Override
  protected boolean isBroken(LeadersDecision decision) {
    Shown shown = Shown.by(decision);
    return decision.event().claimsMajority() && !(shown.support().isMajority() && shown.isAcross());
  }

  @Override
  protected Arguments arguments(LeadersDecision decision) {
    Support support = Shown.by(decision).support();
    return Arguments.of("matter", decision.event().matter())
        .and("asked", support.asked())
        .and("inFavour", support.inFavour())
        .and("against", support.against())
        .and("window", decision.before().told(ChainBounds.MAJORITY_WINDOW));
  }

  @Override
  protected Sentence said(LeadersDecision decision) {
    Support support = Shown.by(decision).support();
    String why = support.asked() == 0 ? "unasked" : support.isMajority() ? "minority" : "said";
    return say(why, arguments(decision));
  }

  @Override
  protected BreachBuilder breach(LeadersDecision decision) {
    return super.breach(decision).addAllEvidence(decision.event().shownBy());
  }

  /** Who came or went since shows nothing of what was claimed then. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    return isAsFound(finding, now) || super.stands(finding, now);
  }

  private static boolean isAsFound(Finding finding, Situation now) {
    DecisionOf key = (DecisionOf) finding.breach().about();
    return now.view(GroupView.GROUPS)
        .of(key.group())
        .decision(key.decision())
        .filter(standing -> finding.breach().isAt(standing.told().turn()))
        .isPresent();
  }
}
