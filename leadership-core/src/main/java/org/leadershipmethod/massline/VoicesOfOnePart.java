package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.SocietyEvent;
import org.leadershipmethod.society.SocietyView;

/**
 * Ideas were concentrated that people of one part, or of one class, alone had voiced, where there
 * are others.
 *
 * <p>It looks at the first idea that is concentrated in a turn, and at all that was voiced in the
 * turn before it. Where somebody who spoke is not named, or it is not written down of which part
 * and class they are, others may have spoken, and nothing is found.
 */
final class VoicesOfOnePart extends CaseRule<IdeaConcentrated, VoicesOfOnePart.Heard> {

  VoicesOfOnePart() {
    super(
        IdeaConcentrated.class,
        Card.of(MassLineRuleId.VOICES_OF_ONE_PART)
            .addClauses(Clause.M4_1, Clause.M4_6)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Who is always asked first knows what leaders like to hear; what the others know is"
                    + " missing.")
            .ours(true)
            .addReads(
                TurnBegun.class,
                IdeaVoiced.class,
                IdeaConcentrated.class,
                OrganizationEvent.class,
                SocietyEvent.class)
            .putSays(
                "said",
                "Everybody who spoke in this turn of the spiral '{spiral}' is of one part of the"
                    + " masses, and the units where they spoke have others.")
            .putSays(
                "saidClass",
                "Everybody who spoke in this turn of the spiral '{spiral}' is of one class, and the"
                    + " units where they spoke have others.")
            .putSays("missing", "the voice of somebody else")
            .putSays("instead", "go to the others too, and concentrate after that")
            .putSays("afterwards", "go to the others now, and write down what they say")
            .build());
  }

  /**
   * What was heard in a turn before anything was concentrated.
   *
   * @param occasion the step
   * @param spiral the spiral before it
   */
  record Heard(Occasion<IdeaConcentrated> occasion, KnownSpiral spiral)
      implements Case<IdeaConcentrated> {

    @Override
    public UnitId where() {
      return spiral.unit();
    }

    @Override
    public SpiralId about() {
      return spiral.id();
    }

    Stream<IdeaVoiced> voices() {
      return spiral.heard().stream().map(Told::what);
    }

    /** Whether all are of one kind, and the units where they spoke have people of another. */
    <T> boolean isOneOfSeveral(BiFunction<UnitId, PersonId, Optional<T>> kind) {
      ImmutableSet<Optional<T>> spoken =
          voices()
              .flatMap(voice -> voice.by().stream().map(person -> kind.apply(voice.unit(), person)))
              .collect(ImmutableSet.toImmutableSet());
      return isNamed()
          && spoken.size() == 1
          && spoken.iterator().next().isPresent()
          && present(kind).anyMatch(one -> !spoken.contains(Optional.of(one)));
    }

    private boolean isNamed() {
      return voices().noneMatch(voice -> voice.others() > 0);
    }

    private <T> Stream<T> present(BiFunction<UnitId, PersonId, Optional<T>> kind) {
      return voices()
          .map(IdeaVoiced::unit)
          .distinct()
          .filter(before().organization()::contains)
          .flatMap(
              unit ->
                  before()
                      .organization()
                      .members(unit)
                      .flatMap(member -> kind.apply(unit, member.person()).stream()));
    }

    boolean isOfOnePart() {
      return isOneOfSeveral(
          (unit, person) ->
              before().organization().contains(unit)
                  ? before().organization().member(unit, person).flatMap(Member::part)
                  : Optional.empty());
    }

    boolean isOfOneClass() {
      return isOneOfSeveral(
          (unit, person) -> before().view(SocietyView.SOCIETY).masses().positionOf(person));
    }
  }

  @Override
  protected ImmutableList<Heard> cases(Occasion<IdeaConcentrated> occasion) {
    return Spirals.in(occasion.before())
        .of(occasion.event().spiral())
        .filter(spiral -> spiral.concentrated().isEmpty())
        .map(spiral -> new Heard(occasion, spiral))
        .stream()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(Heard one) {
    return one.isOfOnePart() || one.isOfOneClass();
  }

  @Override
  protected Arguments arguments(Heard one) {
    return Arguments.of("spiral", one.event().spiral());
  }

  @Override
  protected Sentence said(Heard one) {
    return say(one.isOfOnePart() ? "said" : "saidClass", arguments(one));
  }

  /** Until somebody speaks in the spiral who had not spoken in it before. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    return Spirals.in(now)
        .of((SpiralId) finding.breach().about())
        .filter(spiral -> !isHeardMore(spiral, finding))
        .isPresent();
  }

  private static boolean isHeardMore(KnownSpiral spiral, Finding finding) {
    return spiral.newcomer().filter(told -> finding.breach().isBefore(told.turn())).isPresent();
  }
}
