package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

/**
 * An idea in which a group stands out from the others.
 *
 * @param idea the idea
 * @param opinion what the group says to it
 * @param voices how many of the group say so
 * @param votes how many of the group voted on it, those who pass included
 * @param part the part of the group that says so, as estimated
 * @param distance how far that is from a half, in standard deviations
 * @param times how many times as large the part is as that of the others
 * @param apart how far both parts are apart, in standard deviations
 */
public record StandingOut(
    IdeaId idea,
    Opinion opinion,
    long voices,
    long votes,
    double part,
    double distance,
    double times,
    double apart) {

  /** Makes it of its parts. */
  public StandingOut {
    requireNonNull(idea, "idea");
    requireNonNull(opinion, "opinion");
  }

  static StandingOut of(OwnVoice voice, Opinion opinion) {
    return new StandingOut(
        voice.idea(),
        opinion,
        voice.group().with(opinion),
        voice.group().votes(),
        voice.part(opinion),
        voice.fromHalf(opinion),
        voice.times(opinion),
        voice.apart(opinion));
  }

  /** Whether chance alone would give neither one time in ten: that it holds it, and more often. */
  public boolean isClear() {
    return apart > Chance.ONE_IN_TEN && distance > Chance.ONE_IN_TEN;
  }
}
