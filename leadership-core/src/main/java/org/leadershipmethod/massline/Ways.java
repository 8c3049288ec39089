package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.rule.Situation;

/** The ways of voices, each idea looked up once. */
final class Ways {

  private final Spirals spirals;
  private final Provenance provenance;
  private final boolean isTold;
  private final Map<IdeaId, ImmutableSet<IdeaId>> into = new HashMap<>();
  private final Map<IdeaId, IdeaStanding> made = new HashMap<>();

  Ways(Situation now) {
    spirals = Spirals.in(now);
    provenance = Provenance.of(spirals);
    isTold = Stream.of(IdeaConcentrated.class, IdeaSetAside.class).allMatch(now.coverage()::covers);
  }

  Optional<WhatBecame> of(SpiralId spiral) {
    return spirals.of(spiral).map(known -> answers(spirals.ideas(spiral).stream()));
  }

  Optional<WhatBecame> of(IdeaId idea) {
    return spirals
        .idea(idea)
        .map(known -> answers(provenance.from(ImmutableList.of(idea)).distinct()));
  }

  private WhatBecame answers(Stream<IdeaId> ideas) {
    return new WhatBecame(
        ideas
            .flatMap(idea -> spirals.idea(idea).stream())
            .flatMap(idea -> idea.voices().stream())
            .sorted(Comparator.comparing(Told::turn))
            .map(this::answer)
            .collect(toImmutableList()));
  }

  private AnsweredVoice answer(Told<IdeaVoiced> voice) {
    KnownIdea idea = known(voice.what().idea());
    ImmutableSet<IdeaId> all = into.computeIfAbsent(idea.id(), provenance::into);
    Stream<IdeaStanding> itself =
        isEndFor(idea, voice) ? Stream.of(standing(idea, voice)) : Stream.empty();
    Stream<IdeaStanding> others =
        all.stream().map(this::known).filter(Ways::isEnd).map(this::standing);
    return new AnsweredVoice(
        voice, all.asList(), Stream.concat(itself, others).collect(toImmutableList()));
  }

  private KnownIdea known(IdeaId idea) {
    return spirals.idea(idea).orElseThrow();
  }

  private static boolean isEnd(KnownIdea idea) {
    return idea.into().isEmpty() || idea.setAside().isPresent();
  }

  /** What was made of an idea before it was voiced again in a later turn is no answer to that. */
  private boolean isEndFor(KnownIdea idea, Told<IdeaVoiced> voice) {
    return idea.setAside().isPresent()
        || idea.into().stream().noneMatch(other -> isMadeSince(other, turnBegun(idea, voice)));
  }

  private static Told<TurnBegun> turnBegun(KnownSpiral spiral, Told<IdeaVoiced> voice) {
    return spiral.turns().get(spiral.turnOf(voice.turn()) - 1);
  }

  private Told<TurnBegun> turnBegun(KnownIdea idea, Told<IdeaVoiced> voice) {
    return turnBegun(spirals.of(idea.spiral()).orElseThrow(), voice);
  }

  private boolean isMadeSince(IdeaId idea, Told<TurnBegun> begun) {
    return known(idea).concentrated().filter(told -> told.turn().isAfter(begun.turn())).isPresent();
  }

  /** An idea that was made of others stands the same for all whose way leads there. */
  private IdeaStanding standing(KnownIdea idea) {
    return made.computeIfAbsent(
        idea.id(),
        id ->
            standing(
                idea,
                idea.turn(),
                idea.setAside().or(() -> last(idea)),
                idea.setAside().isEmpty() && last(idea).isPresent()));
  }

  private static Optional<Told<IdeaSetAside>> last(KnownIdea idea) {
    return idea.reasons().isEmpty()
        ? Optional.empty()
        : Optional.of(idea.reasons().get(idea.reasons().size() - 1));
  }

  /** A reason that was given after somebody spoke is an answer, also where it holds no more. */
  private IdeaStanding standing(KnownIdea idea, Told<IdeaVoiced> voice) {
    KnownSpiral spiral = spirals.of(idea.spiral()).orElseThrow();
    int turn = spiral.turnOf(voice.turn());
    Optional<Told<IdeaSetAside>> reason =
        idea.setAside().or(() -> last(idea).filter(told -> told.turn().isAfter(voice.turn())));
    boolean isAgain =
        idea.setAside().isEmpty()
            && (reason.isPresent()
                || (!spirals.isOver(idea) && spiral.closedFrom(turn).isPresent()));
    return standing(idea, turn, reason, isAgain);
  }

  private IdeaStanding standing(
      KnownIdea idea, int turn, Optional<Told<IdeaSetAside>> setAside, boolean isTakenUpAgain) {
    return new IdeaStanding(
        idea.id(),
        idea.studied(),
        idea.concentrated(),
        idea.everywhere(),
        setAside,
        spirals.of(idea.spiral()).flatMap(spiral -> spiral.closedFrom(turn)),
        spirals.isOver(idea),
        isTakenUpAgain,
        ImmutableList.copyOf(idea.founding()),
        isTold);
  }
}
