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
 */
public final class SocietyBounds {

  private static final Duration LONGEST = Duration.ofDays(5 * 366);

  /**
   * The stage of struggle at which a class brings forth its party: the political, which is ours.
   */
  public static final Bound<StruggleStage> PARTY_STAGE =
      Bound.ours(
              "stage at which a class brings forth its party",
              StruggleStage.POLITICAL,
              "the text says only that there is such a stage; at this one people act as a class")
          .within("joint or political", stage -> stage != StruggleStage.SCATTERED);

  /** How long a class at that stage may be without a party: a year, which is ours. */
  public static final Bound<Duration> FOUNDING_WINDOW =
      window(
          "time for a class at that stage to found its party", 365, "founding a party takes time");

  /** How long a programme may be silent on what its class voiced: 180 days, which is ours. */
  public static final Bound<Duration> PROGRAMME_WINDOW =
      window("time to take up what a class voiced", 180, "half a year has room for a congress");

  /** How many of those who can vote have to: at least half, which is ours. */
  public static final Bound<Quorum> ELECTION_QUORUM =
      Bound.ours(
              "how many have to vote",
              Quorum.HALF,
              "leaders lead the whole party, so at least half of it should have had its say")
          .within("at least a tenth", quorum -> quorum.least().compareTo(Share.of(1, 10)) >= 0);

  /** The ways of counting by which a record's elections are counted again: ours, and open. */
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
