package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A directive came down where no mandate had gone up: the layers act in one direction only. */
final class DirectedWithoutMandate extends SocietyRule<DirectiveGiven> {

  private static final Card CARD =
      Card.of(SocietyRuleId.DIRECTED_WITHOUT_MANDATE)
          .addClauses(Clause.R4_4, Clause.R4_2)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "Where orders come down and nothing goes up, the upper layer represents only itself.")
          .ours(false)
          .addReads(DirectiveGiven.class, MandateGiven.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<DirectiveGiven> examines() {
    return DirectiveGiven.class;
  }

  @Override
  boolean concerns(DirectiveGiven event, Situation before) {
    return link(event.party(), event.link(), before).isPresent();
  }

  private static Optional<LinkRecord> link(PartyId party, Link link, Situation now) {
    return society(now).record(party).flatMap(one -> one.link(link));
  }

  @Override
  Key where(DirectiveGiven event) {
    return event.party();
  }

  @Override
  Key about(DirectiveGiven event) {
    return new ChainLink(event.party(), event.link());
  }

  @Override
  boolean isBrokenBy(Occasion<DirectiveGiven> occasion) {
    DirectiveGiven event = occasion.event();
    return link(event.party(), event.link(), occasion.before())
        .filter(link -> link.matters(occasion.when()).isEmpty())
        .isPresent();
  }

  @Override
  BreachBuilder breach(Occasion<DirectiveGiven> occasion, BreachBuilder begun) {
    Link link = occasion.event().link();
    return begun
        .said(
            Sentence.plain(
                "A directive came down "
                    + link
                    + ", but no mandate has gone up there: "
                    + link.lower()
                    + " never said what it wants."))
        .addMissing(Sentence.plain("a mandate of the lower layer"));
  }

  /**
   * The directive's own time is over; that a mandate was given since, and stands, is what counts.
   */
  @Override
  boolean isMended(Finding finding, Situation now) {
    ChainLink key = (ChainLink) finding.breach().about();
    return link(key.party(), key.link(), now)
        .filter(link -> link.mandate().isPresent())
        .flatMap(LinkRecord::mandated)
        .filter(finding.breach()::isBefore)
        .isPresent();
  }

  private static MandateGiven mandate(DirectiveGiven event) {
    return new MandateGiven(
        event.party(), event.link(), ImmutableSet.of(event.matter()), Optional.empty());
  }

  @Override
  Remedy instead(Occasion<DirectiveGiven> occasion) {
    DirectiveGiven event = occasion.event();
    return new Remedy.Proposal(
        Sentence.plain("have the lower layer give its mandate first"),
        ImmutableList.of(mandate(event), event));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(
        Remedies.onlyPeople("ask the lower layer what it wants, and have it give its mandate"));
  }
}
