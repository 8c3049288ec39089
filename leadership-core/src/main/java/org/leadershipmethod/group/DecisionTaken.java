package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * A leading group, or somebody in its name, decided something; a later decision with the same id
 * takes its place.
 *
 * <p>Nothing is required of it: that one person decided, or that people voted who do not sit in the
 * group, is what rules find.
 *
 * <p>For example, a decision that one person took alone can be written down as it was:
 *
 * <pre>{@code
 * practice.note(
 *     new DecisionTaken(
 *         group, DecisionId.of("d7"), Matter.of("strike"),
 *         ImmutableSet.of(ada), ImmutableSet.of(), ImmutableSet.of(),
 *         ImmutableSet.of(), ImmutableSet.of(), false, ImmutableList.of()),
 *     day);
 * }</pre>
 *
 * @param group the leading group
 * @param decision what the decision is known by
 * @param matter what it is about
 * @param inFavour who voted for it
 * @param against who voted against it
 * @param abstaining who took part and voted neither way
 * @param restsOn the layers on which it is said to rest, by their keys
 * @param overrides the layers whose objection it overrides, by their keys
 * @param claimsMajority whether it is said to have the majority of the masses behind it
 * @param shownBy the entries by which that is shown
 */
public record DecisionTaken(
    GroupId group,
    DecisionId decision,
    Matter matter,
    ImmutableSet<PersonId> inFavour,
    ImmutableSet<PersonId> against,
    ImmutableSet<PersonId> abstaining,
    ImmutableSet<Key> restsOn,
    ImmutableSet<Key> overrides,
    boolean claimsMajority,
    ImmutableList<EntryId> shownBy)
    implements GroupEvent {

  /** Makes the event. */
  public DecisionTaken {
    requireNonNull(group, "group");
    requireNonNull(decision, "decision");
    requireNonNull(matter, "matter");
    requireNonNull(inFavour, "inFavour");
    requireNonNull(against, "against");
    requireNonNull(abstaining, "abstaining");
    requireNonNull(restsOn, "restsOn");
    requireNonNull(overrides, "overrides");
    requireNonNull(shownBy, "shownBy");
  }

  /**
   * The leading group, whom it leads, and the layers that the decision names.
   *
   * <p>A layer has to be known only where the record tells of such things at all.
   */
  @Override
  public ImmutableList<Reference> refersTo() {
    return Streams.concat(
            GroupEvent.super.refersTo().stream(),
            restsOn.stream().map(key -> Reference.ifRecorded("what the decision rests on", key)),
            overrides.stream()
                .map(key -> Reference.ifRecorded("whose objection it overrides", key)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The entries by which a majority is shown. */
  @Override
  public ImmutableList<EntryId> cites() {
    return shownBy;
  }

  /** The same decision, shown by entries as they are called then. */
  @Override
  public DecisionTaken citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new DecisionTaken(
        group,
        decision,
        matter,
        inFavour,
        against,
        abstaining,
        called(restsOn, ids),
        called(overrides, ids),
        claimsMajority,
        shownBy.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableSet<Key> called(ImmutableSet<Key> keys, UnaryOperator<EntryId> ids) {
    return keys.stream()
        .map(key -> key instanceof EntryId cited ? ids.apply(cited) : key)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Which decision of which group.
   *
   * <p>A later event with an equal key replaces this one, or withdraws it.
   */
  public DecisionOf key() {
    return new DecisionOf(group, decision);
  }

  /**
   * Everybody who took part, whether they sit in the group or not.
   *
   * <p>Each counts once, also where they are written down on two sides.
   */
  public ImmutableSet<PersonId> voters() {
    return ImmutableSet.<PersonId>builder()
        .addAll(inFavour)
        .addAll(against)
        .addAll(abstaining)
        .build();
  }

  /**
   * The same decision by other votes.
   *
   * @param newInFavour who voted for it
   * @param newAgainst who voted against it
   * @param newAbstaining who took part and voted neither way
   */
  public DecisionTaken withVotes(
      Iterable<PersonId> newInFavour,
      Iterable<PersonId> newAgainst,
      Iterable<PersonId> newAbstaining) {
    return new DecisionTaken(
        group,
        decision,
        matter,
        ImmutableSet.copyOf(Argument.all("newInFavour", newInFavour)),
        ImmutableSet.copyOf(Argument.all("newAgainst", newAgainst)),
        ImmutableSet.copyOf(Argument.all("newAbstaining", newAbstaining)),
        restsOn,
        overrides,
        claimsMajority,
        shownBy);
  }

  /** The same decision on another matter. */
  public DecisionTaken withMatter(Matter other) {
    return new DecisionTaken(
        group,
        decision,
        requireNonNull(other, "other"),
        inFavour,
        against,
        abstaining,
        restsOn,
        overrides,
        claimsMajority,
        shownBy);
  }

  /**
   * The same decision resting on these layers, and overriding the objection of those.
   *
   * <p>What it rested on and overrode before is gone.
   *
   * @param newRestsOn all layers on which it is said to rest
   * @param newOverrides all layers whose objection it overrides
   */
  public DecisionTaken withLayers(
      Iterable<? extends Key> newRestsOn, Iterable<? extends Key> newOverrides) {
    return new DecisionTaken(
        group,
        decision,
        matter,
        inFavour,
        against,
        abstaining,
        ImmutableSet.copyOf(Argument.all("newRestsOn", newRestsOn)),
        ImmutableSet.copyOf(Argument.all("newOverrides", newOverrides)),
        claimsMajority,
        shownBy);
  }

  /**
   * The same decision, said to have the majority of the masses behind it as these entries show.
   *
   * <p>That the entries show it nobody checks here: a rule about the chain from masses to leaders
   * does.
   *
   * @param entries all entries that show it; those named before are gone
   */
  public DecisionTaken withMajorityShownBy(Iterable<EntryId> entries) {
    return claiming(true, Argument.all("entries", entries));
  }

  /**
   * The same decision, with no majority of the masses claimed for it.
   *
   * <p>The entries that were to show it are gone with the claim.
   */
  public DecisionTaken withoutMajorityClaimed() {
    return claiming(false, ImmutableList.of());
  }

  private DecisionTaken claiming(boolean claims, ImmutableList<EntryId> entries) {
    return new DecisionTaken(
        group,
        decision,
        matter,
        inFavour,
        against,
        abstaining,
        restsOn,
        overrides,
        claims,
        entries);
  }
}
