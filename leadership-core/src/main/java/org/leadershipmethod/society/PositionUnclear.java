package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Remedy.Candidate;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Somebody is said to stand in several classes, or in none. */
final class PositionUnclear extends SocietyRule<PositionStated> {

  private static final Card CARD =
      Card.of(SocietyRuleId.POSITION_UNCLEAR)
          .addClauses(Clause.R1_5, Clause.R1_1, Clause.R0_1)
          .deviation(Deviation.SUBJECTIVIST)
          .why(
              "Nobody lives on nothing: masses that are thought of without their position are nobody in particular.")
          .ours(false)
          .addReads(PositionStated.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  private static final String WORDS = "write down the one position that they live by";

  /** How many classes a remedy names. */
  private static final int NAMED = 12;

  @Override
  public Class<PositionStated> examines() {
    return PositionStated.class;
  }

  @Override
  Key where(PositionStated event) {
    return MassesId.MASSES;
  }

  @Override
  Key about(PositionStated event) {
    return new PersonInMasses(event.person());
  }

  @Override
  boolean isBrokenBy(Occasion<PositionStated> occasion) {
    return occasion.event().positions().size() != 1;
  }

  @Override
  BreachBuilder breach(Occasion<PositionStated> occasion, BreachBuilder begun) {
    int stated = occasion.event().positions().size();
    return begun
        .said(
            Sentence.plain(
                stated == 0
                    ? "Somebody is said to stand outside of all classes."
                    : "Somebody is said to belong to " + stated + " classes at once."))
        .addWho(occasion.event().person())
        .addMissing(Sentence.plain("one economic position"));
  }

  @Override
  boolean isMended(Finding finding, Situation now) {
    PersonInMasses key = (PersonInMasses) finding.breach().about();
    return !society(now).isUnclear(key.person());
  }

  @Override
  Remedy instead(Occasion<PositionStated> occasion) {
    PositionStated event = occasion.event();
    return choice(
        event.person(),
        event.positions(),
        society(occasion.before()),
        one -> new Remedy.Proposal(Sentence.plain(WORDS), ImmutableList.of(one)));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    PersonId person = ((PersonInMasses) finding.breach().about()).person();
    Society society = society(now);
    return ImmutableList.of(
        choice(
            person,
            society.positionsStated(person),
            society,
            one -> new Remedy.Proposal(Sentence.plain(WORDS), ImmutableList.of(one))));
  }

  /** One of those that were stated, or of all that there are. */
  private static Remedy choice(
      PersonId person,
      ImmutableSet<EconomicPosition> stated,
      Society society,
      Function<PositionStated, Remedy> remedy) {
    ImmutableList<EconomicPosition> all =
        (stated.isEmpty()
                ? society.masses().classes().stream().map(SocialClass::position)
                : stated.stream().sorted())
            .collect(ImmutableList.toImmutableList());
    Stream<Candidate> candidates =
        all.stream()
            .limit(NAMED)
            .map(
                one ->
                    new Candidate(
                        one.value(),
                        remedy.apply(new PositionStated(person, ImmutableSet.of(one)))));
    return new Remedy.Choice(
        Sentence.plain(WORDS),
        candidates.collect(ImmutableList.toImmutableList()),
        Math.max(0, all.size() - NAMED));
  }
}
