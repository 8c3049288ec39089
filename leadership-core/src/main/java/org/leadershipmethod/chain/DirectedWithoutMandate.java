package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PositionStated;

/** A directive came down where no mandate had gone up: the layers act in one direction only. */
final class DirectedWithoutMandate
    extends CaseRule<DirectiveGiven, DirectedWithoutMandate.Directed> {

  DirectedWithoutMandate() {
    super(
        DirectiveGiven.class,
        Card.of(ChainRuleId.DIRECTED_WITHOUT_MANDATE)
            .addClauses(Clause.R4_4, Clause.R4_2)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Where orders come down and nothing goes up, the upper layer represents only"
                    + " itself.")
            .ours(false)
            .addReads(
                DirectiveGiven.class,
                MandateGiven.class,
                PartyFounded.class,
                LeadersElected.class,
                SeatTaken.class,
                MassesRecorded.class,
                PositionStated.class)
            .putSays(
                "said",
                "A directive came down {link}, although the lower layer has given no"
                    + " mandate that holds there.")
            .putSays("missing", "a mandate of the lower layer")
            .putSays("instead", "let the lower layer give its mandate first")
            .putSays("afterwards", "ask the lower layer what it wants, and let it give its mandate")
            .build());
  }

  /**
   * A directive on a link of a chain.
   *
   * @param occasion the step
   * @param about the link
   * @param link what the record says of it
   */
  record Directed(Occasion<DirectiveGiven> occasion, ChainLink about, LinkRecord link)
      implements Case<DirectiveGiven> {

    static Stream<Directed> of(Occasion<DirectiveGiven> occasion) {
      ChainLink key = new ChainLink(occasion.event().party(), occasion.event().link());
      return Chains.in(occasion.before()).link(key).stream()
          .map(link -> new Directed(occasion, key, link));
    }

    @Override
    public Key where() {
      return about.party();
    }

    MandateGiven mandate() {
      return new MandateGiven(
          about.party(), about.link(), ImmutableSet.of(event().matter()), Optional.empty());
    }
  }

  @Override
  protected ImmutableList<Directed> cases(Occasion<DirectiveGiven> occasion) {
    return Directed.of(occasion).collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(Directed directed) {
    return directed.link().matters(directed.when()).isEmpty();
  }

  @Override
  protected Arguments arguments(Directed directed) {
    return Arguments.of("link", directed.about().link());
  }

  @Override
  protected Optional<Remedy> instead(Directed directed) {
    return Optional.of(
        Remedy.proposal(say("instead"), ImmutableList.of(directed.mandate(), directed.event())));
  }

  /**
   * The directive's own time is over; that a mandate was given since, and stands, is what counts.
   */
  @Override
  public boolean stands(Finding finding, Situation now) {
    return Chains.in(now)
        .link((ChainLink) finding.breach().about())
        .flatMap(LinkRecord::mandate)
        .filter(mandate -> finding.breach().isBefore(mandate.turn()))
        .isEmpty();
  }
}
