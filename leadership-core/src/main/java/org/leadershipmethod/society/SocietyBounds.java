package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.leadershipmethod.election.Count;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.rule.Bound;

/**
 * The bounds of the rules about masses, classes, parties and their leaders.
 *
 * <p>The text counts no days and no votes: these are ours, and a program may set others ({@code
 * LeadershipMethod.with}).
 *
 * <p>For example, with about half the time to found a party:
 *
 * <pre>{@code
 * LeadershipMethod method =
 *     LeadershipMethod.of(GROUP, SOCIETY)
 *         .with(SocietyBounds.FOUNDING_WINDOW, Duration.ofDays(180));
 * }</pre>
 *
 * <p>A window may be from one day to five years. Harder circumstances shorten them: of 180 days, 90
 * are left under {@link org.leadershipmethod.rule.Difficulty#HARD}. The stage, the quorum and the
 * ways of counting stay as they are.
 */
public final class SocietyBounds {

  private static final Duration LONGEST = Duration.ofDays(5 * 366);

  /**
   * The stage of struggle at which a class brings forth its party: the political, which is ours.
   *
   * <p>It works both ways: a party founded before is too early, and a class that has come so far
   * owes one. It can be moved to {@link StruggleStage#JOINT}, and not to {@link
   * StruggleStage#SCATTERED}: then every class would owe one as soon as any struggle of it was
   * written down.
   */
  public static final Bound<StruggleStage> PARTY_STAGE =
      Bound.ours(
              "stage at which a class brings forth its party",
              StruggleStage.POLITICAL,
              "the text says only that there is such a stage; at this one people act as a class")
          .within("joint or political", stage -> stage != StruggleStage.SCATTERED);

  /**
   * How long a class at that stage may be without a party: a year, which is ours. It runs from the
   * entry that first said that its struggle is at the stage where it is now.
   */
  public static final Bound<Duration> FOUNDING_WINDOW =
      window(
          "time for a class at that stage to found its party", 365, "founding a party takes time");

  /**
   * How long a programme may be silent on what its class voiced: 180 days, which is ours. It runs
   * from when the need was voiced, or from the founding of the party if that was later.
   */
  public static final Bound<Duration> PROGRAMME_WINDOW =
      window("time to take up what a class voiced", 180, "half a year has room for a congress");

  /**
   * How many of those who can vote have to: at least half, which is ours. Of 40 members 20 are
   * enough and 19 are not. Where an entry has no ballots, or does not say how many could vote,
   * nothing is said.
   */
  public static final Bound<Quorum> ELECTION_QUORUM =
      Bound.ours(
              "how many have to vote",
              Quorum.HALF,
              "leaders lead the whole party, so at least half of it should have had its say")
          .within("at least a tenth", quorum -> quorum.least().compareTo(Share.of(1, 10)) >= 0);

  /**
   * The ways of counting by which a record's elections are counted again: ours, and open.
   *
   * <p>A program that counts in a way of its own adds it here. An election by a count that is not
   * among these is not called wrong: the rule says that it knows no count of that name.
   */
  public static final Bound<ImmutableSet<Count<?>>> COUNTS =
      Bound.ours(
          "ways of counting ballots",
          ImmutableSet.copyOf(Counts.all()),
          "the text says that leaders are elected, not how votes are counted");

  private SocietyBounds() {}

  private static Bound<Duration> window(String name, int days, String reason) {
    return Bound.ours(name, Duration.ofDays(days), reason)
        .within("from a day to five years", SocietyBounds::fromDayToFiveYears)
        .scaledBy((window, difficulty) -> difficulty.tighten(window));
  }

  private static boolean fromDayToFiveYears(Duration window) {
    return window.compareTo(Duration.ofDays(1)) >= 0 && window.compareTo(LONGEST) <= 0;
  }
}
