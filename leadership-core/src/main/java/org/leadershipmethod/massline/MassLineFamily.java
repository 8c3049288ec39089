package org.leadershipmethod.massline;

import static org.leadershipmethod.clause.Text.METHODS_OF_LEADERSHIP;

import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.GuidanceView;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.society.SocietyView;

/**
 * The rules about ideas on their way from the masses to the masses ({@code M4.1} to {@code M4.5},
 * {@code M4.7}, {@code M5.2}, {@code M6.1}), with their {@linkplain MassLineBounds bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(MASS_LINE)}, best beside the rules about campaigns,
 * whose directives rest on these ideas.
 *
 * <p>The rules tell apart from whom ideas come, how they are concentrated, whether they are taken
 * back, what of their way is skipped or left lying, whether it is seen in what people do if they
 * are right, and whether the next turn begins. What can be counted is in {@link TurnFigures}
 * ({@code M4.6}).
 */
public final class MassLineFamily {

  /** The rules, the view and the bounds of this family. */
  public static final Family MASS_LINE =
      Family.of(
              "massline",
              new IdeaFromNobody(),
              new VoicesOfOnePart(),
              new ConcentratedWithoutStudy(),
              new IdeaUnaccountedFor(),
              new IdeaNotPropagated(),
              new IdeaNotExplained(),
              new PhaseSkipped(),
              new IdeaLeftLying(),
              new TestedWithoutAction(),
              new ExperienceNeverSummedUp(),
              new SpiralStopped(),
              new DirectiveOutsideTurn())
          .about(METHODS_OF_LEADERSHIP, 4, 5, 6)
          .reading(MassLineView.SPIRALS, GuidanceView.CAMPAIGNS, SocietyView.SOCIETY)
          .bounded(
              MassLineBounds.ACCOUNT_WINDOW,
              MassLineBounds.PROPAGATION_WINDOW,
              MassLineBounds.EXPLANATION_WINDOW,
              MassLineBounds.TAKING_UP_WINDOW,
              MassLineBounds.SUMMING_UP_WINDOW,
              MassLineBounds.NEXT_TURN_WINDOW)
          .withGroup("massline-event", MassLineEvent.class)
          .withGroup("idea-advanced", IdeaAdvanced.class)
          .withGroup("idea-taken-up", IdeaTakenUp.class)
          .withEvent("turn-begun", TurnBegun.class)
          .withEvent("idea-voiced", IdeaVoiced.class)
          .withEvent("ideas-studied", IdeasStudied.class)
          .withEvent("idea-concentrated", IdeaConcentrated.class)
          .withEvent("idea-propagated", IdeaPropagated.class)
          .withEvent("idea-explained", IdeaExplained.class)
          .withEvent("idea-embraced", IdeaEmbraced.class)
          .withEvent("idea-held", IdeaHeld.class)
          .withEvent("idea-practised", IdeaPractised.class)
          .withEvent("idea-tested", IdeaTested.class)
          .withEvent("idea-set-aside", IdeaSetAside.class)
          .withEvent("spiral-closed", SpiralClosed.class)
          .withKey("spiral", SpiralId.class)
          .withKey("spiral-at-unit", SpiralAtUnit.class)
          .withKey("idea", IdeaId.class)
          .withKey("idea-at-unit", IdeaAtUnit.class);

  private MassLineFamily() {}
}
