package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.person.PersonId;

/**
 * A rule about a step: a card, the cases in a step, and whether one is broken.
 *
 * <p>All that such rules have in common is here. A rule says what it looks at, whether it can know,
 * whether it is broken, and with what the sentences of its card are filled; which sentences those
 * are, the card says.
 *
 * @param <E> the kind of event that it looks at
 * @param <C> what it looks up in a step
 */
public abstract non-sealed class CaseRule<E extends Event, C extends Case<E>>
    implements StepRule<E> {

  private final Class<E> examines;
  private final Card card;

  /**
   * A rule about events of a kind.
   *
   * @param examines the kind, subtypes included
   * @param card what the rule says of itself
   */
  protected CaseRule(Class<E> examines, Card card) {
    this.examines = requireNonNull(examines, "examines");
    this.card = requireNonNull(card, "card");
  }

  @Override
  public final Card card() {
    return card;
  }

  @Override
  public final Class<E> examines() {
    return examines;
  }

  /**
   * What there is for the rule to look at in a step; nothing where it does not concern the rule.
   */
  protected abstract ImmutableList<C> cases(Occasion<E> occasion);

  /** Why the rule cannot know whether it is broken here; empty where it can, as it mostly is. */
  protected Optional<Sentence> unknown(C one) {
    return Optional.empty();
  }

  /** Whether the rule is broken here. */
  protected abstract boolean isBroken(C one);

  /** With what the sentences of the card are filled here. */
  protected Arguments arguments(C one) {
    return Arguments.NONE;
  }

  /**
   * What was found: what the card has for {@code said}, unless a rule has several things to say.
   */
  protected Sentence said(C one) {
    return say("said", arguments(one));
  }

  /** What would have to be there and is not: what the card has for {@code missing}, if anything. */
  protected ImmutableList<Sentence> missing(C one) {
    return card.ifSays("missing", arguments(one));
  }

  /** Who is concerned: whom something was kept from, or who went past them; often nobody. */
  protected Iterable<PersonId> who(C one) {
    return ImmutableSet.of();
  }

  /**
   * A breach, with all that is told of it. A rule that has still more to tell, such as further
   * entries that show it, adds it.
   */
  protected BreachBuilder breach(C one) {
    return card.read(one.begun(), arguments(one))
        .said(said(one))
        .addAllMissing(missing(one))
        .addAllWho(who(one));
  }

  /**
   * What would have been granted in place of the step, or why nothing would: what the card has for
   * {@code instead}, as something for people, unless the rule can draft it. Asked for the first
   * breach of a step only, when somebody wants to know.
   */
  protected Optional<Remedy> instead(C one) {
    return card.ifSays("instead", arguments(one)).stream().findFirst().map(Remedy::forPeople);
  }

  /** What the card says on an occasion, with these arguments. */
  protected final Sentence say(String occasion, Arguments arguments) {
    return card.words(occasion).with(arguments);
  }

  /** What the card says on an occasion, where it has no places to fill. */
  protected final Sentence say(String occasion) {
    return say(occasion, Arguments.NONE);
  }

  /**
   * What mends it now: what the card has for {@code afterwards}, as something for people, or for
   * {@code nothing}, or else what it has for {@code instead}; unless the rule can draft it.
   *
   * @throws IllegalArgumentException if the card has none of the three
   */
  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(card.afterwards());
  }

  @Override
  public final ImmutableList<Verdict> examine(Occasion<E> occasion) {
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    boolean isFirst = true;
    for (C one : cases(requireNonNull(occasion, "occasion"))) {
      Verdict verdict = verdict(one, isFirst);
      verdicts.add(verdict);
      isFirst &= !(verdict instanceof Verdict.Broken);
    }
    return verdicts.build();
  }

  private Verdict verdict(C one, boolean isFirst) {
    Optional<Sentence> unknown = unknown(one);
    if (unknown.isPresent()) {
      return new Verdict.NotExaminable(one.where(), unknown.get());
    } else if (!isBroken(one)) {
      return new Verdict.Kept(one.where());
    }
    Breach breach = breach(one).build();
    return isFirst
        ? new Verdict.Broken(
            breach, Later.of(() -> ImmutableList.copyOf(instead(one).stream().toList())))
        : new Verdict.Broken(breach);
  }
}
