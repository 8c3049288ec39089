package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The step of deciding in common ({@code R3.3}); more votes and what the decision rests on may be
 * said before it is taken.
 *
 * <p>It is faulty if somebody votes who has no seat in the group, or votes twice.
 *
 * <p>This class is immutable: each method gives another step.
 *
 * <p>Votes are added up from call to call: two calls with one person each are the same as one call
 * with both. That too few took part, or were for it, is no fault of the step; rules look at that
 * when a practice takes it, and refuse it and say why. For example:
 *
 * <pre>{@code
 * CollectiveDecision.of(group, "strike").called("d7")
 *     .inFavour("ada", "ben").against("cem").abstaining("dora")
 *     .restingOn(workers)
 *     .withMajorityShownBy(vote);
 * }</pre>
 */
public final class CollectiveStep implements Step<CollectiveDecision> {

  private final DecisionTaken decision;

  /** Every vote as it was given, also one that was given twice. */
  private final ImmutableList<PersonId> votes;

  private CollectiveStep(DecisionTaken decision, ImmutableList<PersonId> votes) {
    this.decision = decision;
    this.votes = votes;
  }

  static DecisionTaken nobodyVoted(GroupId group, DecisionId decision, Matter matter) {
    return new DecisionTaken(
        group,
        decision,
        matter,
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        false,
        ImmutableList.of());
  }

  static CollectiveStep begin(DecisionTaken empty) {
    return new CollectiveStep(empty, ImmutableList.of());
  }

  /**
   * With these votes for it too.
   *
   * @param people ids of those who sit in the group when the step is taken
   * @throws IllegalArgumentException if one of the ids is blank
   */
  public CollectiveStep inFavour(String... people) {
    return inFavour(ids(people));
  }

  /** With these votes for it too. */
  public CollectiveStep inFavour(Iterable<PersonId> people) {
    return voted(
        decision.withVotes(
            and(decision.inFavour(), "people", people), decision.against(), decision.abstaining()),
        people);
  }

  /**
   * With these votes against it too.
   *
   * @throws IllegalArgumentException if one of the ids is blank
   */
  public CollectiveStep against(String... people) {
    return against(ids(people));
  }

  /** With these votes against it too. */
  public CollectiveStep against(Iterable<PersonId> people) {
    return voted(
        decision.withVotes(
            decision.inFavour(), and(decision.against(), "people", people), decision.abstaining()),
        people);
  }

  /**
   * With these people taking part and voting neither way.
   *
   * <p>They count towards the quorum, and not among the votes of which the majority is taken.
   *
   * @throws IllegalArgumentException if one of the ids is blank
   */
  public CollectiveStep abstaining(String... people) {
    return abstaining(ids(people));
  }

  /** With these people taking part and voting neither way. */
  public CollectiveStep abstaining(Iterable<PersonId> people) {
    return voted(
        decision.withVotes(
            decision.inFavour(), decision.against(), and(decision.abstaining(), "people", people)),
        people);
  }

  /**
   * Resting on these layers too.
   *
   * <p>Whether the decision really rests on them it does not look at.
   *
   * @param layers what the decision is said to rest on, such as a class or a party, by their ids
   */
  public CollectiveStep restingOn(Key... layers) {
    return layered(
        and(decision.restsOn(), "layers", Argument.all("layers", layers)), decision.overrides());
  }

  /**
   * Overriding the objection of these layers too.
   *
   * <p>What follows from that is for the rules about the chain from masses to leaders to say.
   *
   * @param layers those who objected
   */
  public CollectiveStep overriding(Key... layers) {
    return layered(
        decision.restsOn(), and(decision.overrides(), "layers", Argument.all("layers", layers)));
  }

  /**
   * Said to have the majority of the masses behind it, as these entries show.
   *
   * <p>The claim is made even with no entry to show it; a later call replaces the entries of an
   * earlier one.
   *
   * @param entries the entries that show it
   */
  public CollectiveStep withMajorityShownBy(EntryId... entries) {
    return new CollectiveStep(
        decision.withMajorityShownBy(Argument.all("entries", entries)), votes);
  }

  private CollectiveStep layered(ImmutableSet<Key> restsOn, ImmutableSet<Key> overrides) {
    return new CollectiveStep(decision.withLayers(restsOn, overrides), votes);
  }

  private CollectiveStep voted(DecisionTaken next, Iterable<PersonId> people) {
    return new CollectiveStep(
        next, ImmutableList.<PersonId>builder().addAll(votes).addAll(people).build());
  }

  private static ImmutableList<PersonId> ids(String... people) {
    return Argument.texts("people", PersonId::of, people);
  }

  private static <T> ImmutableSet<T> and(
      ImmutableSet<T> some, String name, Iterable<? extends T> more) {
    return ImmutableSet.<T>builder().addAll(some).addAll(Argument.all(name, more)).build();
  }

  /**
   * It looks at every vote, and tells of all that are wrong at once: of each person who voted
   * twice, once, and of each who has no seat, with a near id where there is one.
   */
  @Override
  public Checked<Draft<CollectiveDecision>> draft(Situation situation) {
    GroupRecord group = situation.view(GroupView.GROUPS).of(decision.group());
    return Checked.of(problems(group), () -> Draft.of(decision, new CollectiveDecision(decision)));
  }

  private ImmutableList<Problem> problems(GroupRecord group) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Set<PersonId> seen = new HashSet<>();
    Set<PersonId> told = new HashSet<>();
    for (PersonId person : votes) {
      boolean isSecond = !seen.add(person);
      if (isSecond && told.add(person)) {
        problems.add(new Problem("the votes", Quoted.text(person) + " twice", "one vote of each"));
      } else if (!isSecond && !group.contains(person)) {
        problems.add(
            new Problem(
                "the votes",
                Quoted.text(person),
                "somebody who sits in "
                    + decision.group()
                    + Nearest.hint(person, group.members().stream())));
      }
    }
    return problems.build();
  }

  /** What is decided, by which group. */
  @Override
  public String toString() {
    return decision.key() + " on " + decision.matter();
  }
}
