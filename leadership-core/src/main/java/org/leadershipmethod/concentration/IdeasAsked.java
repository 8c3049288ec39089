package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.leadershipmethod.internal.Argument;

/**
 * Which ideas a study looks at; the others it names, with the reason.
 *
 * <p>For example {@code IdeasAsked.ALL.withFewestVotes(7).hiding(Hiding.below(5))}: those with
 * seven votes or more, and of these the ones whose figures let nobody read what a group of fewer
 * than five said. Without a bound, two votes of two can come out as what all share.
 *
 * @param without ideas that are not looked at, such as those that a moderator took out
 * @param fewestVotes how many votes an idea needs; 0 asks for none
 * @param hiding which groups are so small that no figures are given that they could be read from
 */
public record IdeasAsked(ImmutableSet<IdeaId> without, long fewestVotes, Hiding hiding) {

  /** Every idea, however few voted on it. */
  public static final IdeasAsked ALL = new IdeasAsked(ImmutableSet.of(), 0, Hiding.NOTHING);

  /**
   * Makes it of its parts.
   *
   * @throws IllegalArgumentException if a bound is below zero
   */
  public IdeasAsked {
    requireNonNull(without, "without");
    if (fewestVotes < 0) {
      throw new IllegalArgumentException(
          "fewestVotes counts votes, but it was " + fewestVotes + ".");
    }
    requireNonNull(hiding, "hiding");
  }

  /** All but these. */
  public IdeasAsked without(Iterable<IdeaId> ideas) {
    return new IdeasAsked(
        ImmutableSet.copyOf(Argument.<IdeaId>all("ideas", ideas)), fewestVotes, hiding);
  }

  /** Only those with so many votes. */
  public IdeasAsked withFewestVotes(long votes) {
    return new IdeasAsked(without, votes, hiding);
  }

  /** Only those whose figures do not give away a small group. */
  public IdeasAsked hiding(Hiding small) {
    return new IdeasAsked(without, fewestVotes, requireNonNull(small, "small"));
  }

  /** Those that may be looked at for what all say together. */
  Found inAll(Tallies tallies) {
    return found(tallies, shown -> shown.total().isPresent());
  }

  /** Those that may be looked at for what each group says. */
  Found inGroups(Tallies tallies) {
    return found(tallies, ShownIdea::isWhole);
  }

  private Found found(Tallies tallies, Predicate<ShownIdea> mayBeShown) {
    ImmutableSortedSet<GroupName> groups = tallies.groups();
    boolean hasUngrouped = tallies.hasUngrouped();
    Map<IdeaId, IdeaTally> asked = new TreeMap<>();
    Map<IdeaId, LeftOut> leftOut = new TreeMap<>();
    tallies
        .ideas()
        .forEach(
            (id, idea) ->
                why(
                        id,
                        idea,
                        () ->
                            hiding.isNothing()
                                || mayBeShown.test(
                                    ShownIdea.of(idea, groups, hasUngrouped, hiding)))
                    .ifPresentOrElse(why -> leftOut.put(id, why), () -> asked.put(id, idea)));
    return new Found(asked, leftOut);
  }

  private Optional<LeftOut> why(IdeaId id, IdeaTally idea, BooleanSupplier mayBeShown) {
    if (without.contains(id)) {
      return Optional.of(LeftOut.NOT_ASKED);
    } else if (idea.all().votes() < fewestVotes) {
      return Optional.of(LeftOut.TOO_FEW_VOTES);
    }
    return mayBeShown.getAsBoolean() ? Optional.empty() : Optional.of(LeftOut.SMALL_GROUP);
  }

  /**
   * What is looked at, and what is not, by id.
   *
   * @param asked what is looked at
   * @param leftOut what is not, and why
   */
  record Found(Map<IdeaId, IdeaTally> asked, Map<IdeaId, LeftOut> leftOut) {}
}
