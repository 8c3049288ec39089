package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * An idea came to a phase of its way in a unit, and not to the one before.
 *
 * <p>To explain an idea is to make it known, too. What is tested is for {@code
 * TestedWithoutAction}.
 */
final class PhaseSkipped extends CaseRule<IdeaAdvanced, PhaseSkipped.Advance> {

  /** What has to be before a phase, the most telling first. */
  private static final ImmutableListMultimap<Phase, Phase> NEEDED =
      ImmutableListMultimap.<Phase, Phase>builder()
          .put(Phase.PROPAGATED, Phase.CONCENTRATED)
          .put(Phase.EXPLAINED, Phase.CONCENTRATED)
          .put(Phase.EMBRACED, Phase.EXPLAINED)
          .put(Phase.HELD, Phase.EMBRACED)
          .putAll(Phase.PRACTISED, Phase.EMBRACED, Phase.HELD)
          .build();

  PhaseSkipped() {
    super(
        IdeaAdvanced.class,
        Card.of(MassLineRuleId.PHASE_SKIPPED)
            .addClauses(Clause.M4_3, Clause.M6_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "An idea that people only carry out because they are told to is not theirs; it ends"
                    + " when nobody looks.")
            .ours(false)
            .addReads(TurnBegun.class, IdeaVoiced.class, IdeaConcentrated.class, IdeaAdvanced.class)
            .putSays(
                "CONCENTRATED",
                "The idea '{idea}' was taken here as somebody had voiced it, and nobody had"
                    + " concentrated it with others.")
            .putSays(
                "EXPLAINED",
                "People here embraced the idea '{idea}', and nobody had explained it here before.")
            .putSays(
                "EMBRACED",
                "People here {acted?acted on|held fast to} the idea '{idea}', and nobody had said"
                    + " that they embraced it as their own.")
            .putSays(
                "HELD",
                "People here acted on the idea '{idea}', and nobody had said that they hold fast to"
                    + " it.")
            .putSays("missing", "the station before it on the way of an idea")
            .putSays(
                "instead", "do first what comes before it on the way of an idea, and go on then")
            .putSays(
                "afterwards",
                "go back to what was skipped, and write down how it went; or say why the idea gets"
                    + " no further")
            .build());
  }

  /**
   * An idea that goes on in a unit, with what it skips.
   *
   * @param occasion the step
   * @param idea the idea before it
   */
  record Advance(Occasion<IdeaAdvanced> occasion, KnownIdea idea) implements Case<IdeaAdvanced> {

    @Override
    public Key where() {
      return event().unit();
    }

    @Override
    public Key about() {
      return event().at();
    }

    Optional<Phase> skipped() {
      return skipped(event().phase(), idea, event().at());
    }

    static Optional<Phase> skipped(Phase phase, KnownIdea idea, IdeaAtUnit at) {
      return NEEDED.get(phase).stream().filter(needed -> !isThere(needed, idea, at)).findFirst();
    }

    private static boolean isThere(Phase needed, KnownIdea idea, IdeaAtUnit at) {
      return needed == Phase.CONCENTRATED
          ? idea.concentrated().isPresent()
          : idea.at(at.unit()).hasReached(needed);
    }
  }

  @Override
  protected ImmutableList<Advance> cases(Occasion<IdeaAdvanced> occasion) {
    return NEEDED.containsKey(occasion.event().phase())
        ? Spirals.in(occasion.before())
            .idea(occasion.event().idea())
            .map(idea -> ImmutableList.of(new Advance(occasion, idea)))
            .orElse(ImmutableList.of())
        : ImmutableList.of();
  }

  @Override
  protected boolean isBroken(Advance one) {
    return one.skipped().isPresent();
  }

  @Override
  protected Arguments arguments(Advance one) {
    return Arguments.of("idea", one.event().idea());
  }

  @Override
  protected Sentence said(Advance one) {
    boolean isActed = one.event().phase() == Phase.PRACTISED;
    return say(one.skipped().orElseThrow().name(), arguments(one).and("acted", isActed ? 1 : 2));
  }

  /** Until what was skipped is made up for, or somebody says that the idea gets no further. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    IdeaAtUnit at = (IdeaAtUnit) finding.breach().about();
    Spirals spirals = Spirals.in(now);
    return spirals
        .idea(at.idea())
        .filter(idea -> !idea.isAccountedFor() && !spirals.isOver(idea))
        .filter(idea -> idea.at(at.unit()).setAside().isEmpty())
        .filter(idea -> isStillSkipped(finding, idea, at))
        .isPresent();
  }

  private static boolean isStillSkipped(Finding finding, KnownIdea idea, IdeaAtUnit at) {
    ImmutableList<Phase> reached =
        idea.at(at.unit()).reached().entrySet().stream()
            .filter(one -> finding.evidence().contains(one.getValue().entry()))
            .map(one -> one.getKey())
            .collect(ImmutableList.toImmutableList());
    return reached.stream().anyMatch(phase -> Advance.skipped(phase, idea, at).isPresent());
  }
}
