package org.leadershipmethod.conventions;

import static org.leadershipmethod.massline.MassLineFamily.MASS_LINE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.massline.ConcentratedIdeas;
import org.leadershipmethod.massline.EmbracedIdeas;
import org.leadershipmethod.massline.ExplainedIdeas;
import org.leadershipmethod.massline.HeldIdeas;
import org.leadershipmethod.massline.MassLineView;
import org.leadershipmethod.massline.PractisedIdeas;
import org.leadershipmethod.massline.PropagatedIdeas;
import org.leadershipmethod.massline.Provenance;
import org.leadershipmethod.massline.ScatteredIdeas;
import org.leadershipmethod.massline.SpiralId;
import org.leadershipmethod.massline.StudiedIdeas;
import org.leadershipmethod.massline.TurnFigures;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Step;

/** What each station of an idea opens, once it went all its way. */
final class GivenSpiral {

  private static final UnitId UNIT = UnitId.of("x");
  private static final PersonId X = PersonId.of("x");
  private static final IdeaId VOICED = IdeaId.of("x");
  private static final IdeaId MADE = IdeaId.of("made");

  private final List<Object> opened = new ArrayList<>();
  private Practice practice =
      Practice.begin(Organization.builder().unit("x").build(), LeadershipMethod.of(MASS_LINE));

  private GivenSpiral() {}

  static ImmutableList<Object> all() {
    GivenSpiral spiral = new GivenSpiral();
    ImmutableSet<PersonId> people = ImmutableSet.of(X, PersonId.of("y"));
    ScatteredIdeas scattered = spiral.taken(ScatteredIdeas.begin(SpiralId.of("x"), UNIT, "x"));
    spiral.taken(scattered.voice(VOICED, UNIT, people, 1, "x"));
    StudiedIdeas studied = spiral.taken(scattered.study(X, "x", VOICED));
    ConcentratedIdeas concentrated = spiral.taken(studied.concentrate(MADE, X, "x", VOICED));
    PropagatedIdeas propagated = spiral.taken(concentrated.propagate(MADE, UNIT, X));
    ExplainedIdeas explained = spiral.taken(propagated.explain(MADE, UNIT, X, "x"));
    EmbracedIdeas embraced = spiral.taken(explained.embrace(MADE, UNIT, people, 1, "x"));
    HeldIdeas held = spiral.taken(embraced.hold(MADE, UNIT, people, 1, "x"));
    PractisedIdeas practised = spiral.taken(held.act(MADE, UNIT, people, 1, "x"));
    spiral.taken(practised.test(MADE, UNIT, X, new TestOutcome.Held("x")));
    TurnFigures figures = TurnFigures.of(spiral.practice.situation(), SpiralId.of("x")).get(0);
    return ImmutableList.builder()
        .addAll(spiral.opened)
        .add(figures, figures.correctness(), figures.uptake(), figures.richness())
        .add(figures.hearing())
        .add(spiral.practice.situation().view(MassLineView.SPIRALS))
        .add(Provenance.in(spiral.practice.situation()))
        .build();
  }

  private <T> T taken(Step<T> step) {
    Taken<T> taken = practice.take(step, LocalDate.of(2030, 3, 1)).orElseThrow();
    practice = taken.practice();
    opened.add(taken.value());
    opened.addAll(taken.entries().stream().map(one -> one.event()).toList());
    return taken.value();
  }
}
