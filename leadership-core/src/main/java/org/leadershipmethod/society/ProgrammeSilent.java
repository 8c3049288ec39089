package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A class voiced what it needs, and the programme of its party is silent on it. */
final class ProgrammeSilent extends WindowRule<PartyId> {

  private static final Card CARD =
      Card.of(SocietyRuleId.PROGRAMME_SILENT)
          .addClauses(Clause.R2_2, Clause.R1_3)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "What people need and no programme names is left to chance, or to others who name it.")
          .ours(false)
          .addReads(PartyFounded.class, ProgrammeAdopted.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<PartyId> examines() {
    return PartyId.class;
  }

  /** Since the first of them was voiced, or since there is a party. */
  @Override
  Optional<Since> owedSince(PartyId key, Situation now) {
    ClassRecord known = ofClass(key, now);
    return society(now)
        .record(key)
        .flatMap(
            party ->
                silent(key, now).stream()
                    .flatMap(one -> Optional.ofNullable(known.interests().get(one)).stream())
                    .map(voiced -> voiced.later(party.founded()))
                    .min(Comparator.comparing(since -> since.when().latest())));
  }

  private static ClassRecord ofClass(PartyId key, Situation now) {
    return society(now)
        .record(key)
        .flatMap(PartyRecord::soleClass)
        .map(society(now)::ofClass)
        .orElse(ClassRecord.NOTHING);
  }

  /** Of a party without any programme, another rule speaks. */
  private static ImmutableSet<Interest> silent(PartyId key, Situation now) {
    return society(now)
        .record(key)
        .flatMap(PartyRecord::programme)
        .map(programme -> programme.silentOn(ofClass(key, now).interests().keySet()))
        .orElse(ImmutableSet.of());
  }

  @Override
  Bound<Duration> window() {
    return SocietyBounds.PROGRAMME_WINDOW;
  }

  @Override
  Key where(PartyId key) {
    return key;
  }

  @Override
  BreachBuilder breach(PartyId key, Situation now, BreachBuilder begun) {
    int voiced = ofClass(key, now).interests().size();
    int silent = silent(key, now).size();
    return begun
        .said(
            Sentence.plain(
                "The programme is silent on "
                    + silent
                    + " of "
                    + voiced
                    + " interests of the class."))
        .addMissing(Sentence.plain("a programme that states what the class needs"));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    PartyId party = (PartyId) finding.where();
    return society(now)
        .record(party)
        .flatMap(PartyRecord::programme)
        .map(
            programme ->
                Remedies.afterwards(
                    "take them up in the programme",
                    new ProgrammeAdopted(
                        party,
                        Sets.union(programme.interests(), silent(party, now)).immutableCopy(),
                        programme.goals())))
        .orElseGet(() -> Remedies.none("there is no programme that could take them up"));
  }
}
