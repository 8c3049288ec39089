package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Somebody is said to stand in several classes, or in none. */
final class PositionUnclear extends CaseRule<PositionStated, Case<PositionStated>> {

  /** How many classes a remedy names. */
  private static final int NAMED = 12;

  PositionUnclear() {
    super(
        PositionStated.class,
        Card.of(SocietyRuleId.POSITION_UNCLEAR)
            .addClauses(Clause.R1_5, Clause.R1_1, Clause.R0_1)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "Everybody lives by something; as long as nobody writes down by what,"
                    + " nobody knows which class a person belongs to.")
            .ours(false)
            .addReads(PositionStated.class)
            .putSays("said", "The record puts somebody into {classes:class|classes} at once.")
            .putSays("noClass", "The record puts somebody outside of all classes.")
            .putSays("missing", "one economic position")
            .putSays("instead", "write down the one position that they live by")
            .build());
  }

  @Override
  protected ImmutableList<Case<PositionStated>> cases(Occasion<PositionStated> occasion) {
    PersonInMasses who = new PersonInMasses(occasion.event().person());
    return ImmutableList.of(Case.of(occasion, MassesId.MASSES, who));
  }

  @Override
  protected boolean isBroken(Case<PositionStated> one) {
    return one.event().positions().size() != 1;
  }

  @Override
  protected Arguments arguments(Case<PositionStated> one) {
    return Arguments.of("classes", one.event().positions().size());
  }

  @Override
  protected Sentence said(Case<PositionStated> one) {
    return one.event().positions().isEmpty() ? say("noClass") : super.said(one);
  }

  @Override
  protected ImmutableSet<PersonId> who(Case<PositionStated> one) {
    return ImmutableSet.of(one.event().person());
  }

  private static PersonId person(Finding finding) {
    return ((PersonInMasses) finding.breach().about()).person();
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return Society.in(now).isUnclear(person(finding));
  }

  @Override
  protected Optional<Remedy> instead(Case<PositionStated> one) {
    PositionStated event = one.event();
    return Optional.of(
        choice(say("instead"), event.person(), event.positions(), Society.in(one.before())));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    PersonId person = person(finding);
    Society society = Society.in(now);
    return ImmutableList.of(
        choice(say("afterwards"), person, society.positionsStated(person), society));
  }

  /** One of those that were stated, or of all that there are. */
  private static Remedy choice(
      Sentence words, PersonId person, ImmutableSet<EconomicPosition> stated, Society society) {
    ImmutableList<EconomicPosition> all =
        (stated.isEmpty()
                ? society.masses().classes().stream().map(SocialClass::position)
                : stated.stream().sorted())
            .collect(ImmutableList.toImmutableList());
    return new Remedy.Choice(
        words,
        all.stream()
            .limit(NAMED)
            .map(one -> candidate(words, new PositionStated(person, ImmutableSet.of(one)), one))
            .collect(ImmutableList.toImmutableList()),
        Math.max(0, all.size() - NAMED));
  }

  private static Remedy.Candidate candidate(
      Sentence words, PositionStated event, EconomicPosition position) {
    return new Remedy.Candidate(position.value(), Remedy.proposal(words, event));
  }
}
