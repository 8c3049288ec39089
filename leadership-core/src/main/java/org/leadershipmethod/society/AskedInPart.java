package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * The masses were consulted in one class or one part alone, although there are more.
 *
 * <p>A part may be empty somewhere, so that two of the three are enough; that is ours.
 */
final class AskedInPart extends SocietyRule<MassesConsulted> {

  private static final Card CARD =
      Card.of(SocietyRuleId.ASKED_IN_PART)
          .addClauses(Clause.R4_3)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "Whoever asks only those who agree anyway hears their own voice and takes it for the people's.")
          .ours(true)
          .addReads(MassesConsulted.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<MassesConsulted> examines() {
    return MassesConsulted.class;
  }

  @Override
  Key where(MassesConsulted event) {
    return event.party();
  }

  @Override
  Key about(MassesConsulted event) {
    return new Asked(event.party(), event.matter());
  }

  @Override
  boolean isBrokenBy(Occasion<MassesConsulted> occasion) {
    return isNarrow(occasion.event(), society(occasion.before()).masses());
  }

  private static boolean isNarrow(MassesConsulted event, Masses masses) {
    return parts(event).size() < 2 || (masses.classes().size() > 1 && classes(event).size() < 2);
  }

  private static ImmutableSet<Part> parts(MassesConsulted event) {
    return event.answers().stream()
        .filter(one -> one.asked() > 0)
        .map(Answers::part)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<EconomicPosition> classes(MassesConsulted event) {
    return event.answers().stream()
        .filter(one -> one.asked() > 0)
        .map(Answers::ofClass)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  BreachBuilder breach(Occasion<MassesConsulted> occasion, BreachBuilder begun) {
    MassesConsulted event = occasion.event();
    return begun
        .said(
            Sentence.plain(
                "People were asked about "
                    + event.matter()
                    + " in "
                    + classes(event).size()
                    + " of "
                    + society(occasion.before()).masses().classes().size()
                    + " classes and "
                    + parts(event).size()
                    + " of 3 parts of the masses."))
        .addMissing(Sentence.plain("answers from several classes and several parts"))
        .reading(Sentence.plain("two classes and two parts at least is ours"));
  }

  /** A later consultation was asked more widely. */
  @Override
  boolean isMended(Finding finding, Situation now) {
    return society(now)
        .consultations()
        .after(finding.breach())
        .filter(one -> new Asked(one.party(), one.matter()).equals(finding.breach().about()))
        .anyMatch(one -> !isNarrow(one, society(now).masses()));
  }

  @Override
  Remedy instead(Occasion<MassesConsulted> occasion) {
    return askTheOthers();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(askTheOthers());
  }

  private static Remedy askTheOthers() {
    return Remedies.onlyPeople("ask the others too: other classes, and those who hold back");
  }
}
