package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** A class voiced what it needs, and the programme of its party is silent on it. */
final class ProgrammeSilent extends DueRule<PartyId> {

  ProgrammeSilent() {
    super(
        PartyId.class,
        SocietyBounds.PROGRAMME_WINDOW,
        Card.of(SocietyRuleId.PROGRAMME_SILENT)
            .addClauses(Clause.R2_2, Clause.R1_3)
            .deviation(Deviation.BUREAUCRATIC)
            .why("A need that no programme names is left to chance, or to others who do name it.")
            .ours(false)
            .addReads(PartyFounded.class, ProgrammeAdopted.class)
            .putSays(
                "said",
                "The programme says nothing about {silent:interest|interests} that the"
                    + " class voiced.")
            .putSays("missing", "a programme that states what the class needs")
            .putSays("afterwards", "take up in the programme what the class voiced")
            .build());
  }

  /** Since the first of them was voiced, or since there is a party. */
  @Override
  protected Owed owed(PartyId key, Situation now) {
    ClassRecord known = ofClass(key, now);
    return Society.in(now).record(key).stream()
        .flatMap(party -> silent(key, now).stream().map(one -> since(one, known, party)))
        .min(Comparator.comparing(since -> since.when().latest()))
        .map(Since::owed)
        .orElseGet(Owed::nothing);
  }

  private static Since since(Interest voiced, ClassRecord known, PartyRecord party) {
    return requireNonNull(known.interests().get(voiced), "since").later(party.founded());
  }

  private static ClassRecord ofClass(PartyId key, Situation now) {
    Society society = Society.in(now);
    return society
        .record(key)
        .flatMap(PartyRecord::soleClass)
        .map(society::ofClass)
        .orElse(ClassRecord.NOTHING);
  }

  /** Of a party without any programme, another rule speaks. */
  private static ImmutableSet<Interest> silent(PartyId key, Situation now) {
    return Society.in(now)
        .record(key)
        .flatMap(PartyRecord::programme)
        .map(programme -> programme.silentOn(ofClass(key, now).interests().keySet()))
        .orElse(ImmutableSet.of());
  }

  @Override
  protected Arguments arguments(PartyId key, Situation now) {
    return Arguments.of("silent", silent(key, now).size())
        .and("voiced", ofClass(key, now).interests().size());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    PartyId party = (PartyId) finding.where();
    Programme programme =
        Society.in(now).record(party).flatMap(PartyRecord::programme).orElseThrow();
    return ImmutableList.of(
        Remedy.proposal(
            say("afterwards"),
            new ProgrammeAdopted(
                party,
                Sets.union(programme.interests(), silent(party, now)).immutableCopy(),
                programme.goals())));
  }
}
