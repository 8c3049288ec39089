package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.concentration.IdeaId;

/**
 * What became of what somebody said: the ideas that were made of it, and where the ends of its way
 * stand ({@code M4.2}).
 *
 * <p>Every voice has one end at least. Its text names no people, so that it can be sent to whoever
 * it was; what they said is in it.
 *
 * @param voice what was said, where and by how many
 * @param into the ideas that were made of it and of these, in all turns, the nearest first
 * @param ends where it stands: the ideas of which no other was made; and its own idea where nothing
 *     was made of it in that turn or later, or it is set aside
 */
public record AnsweredVoice(
    Told<IdeaVoiced> voice, ImmutableList<IdeaId> into, ImmutableList<IdeaStanding> ends) {

  /**
   * Makes it of its parts.
   *
   * @throws IllegalArgumentException if it stands nowhere
   */
  public AnsweredVoice {
    requireNonNull(voice, "voice");
    requireNonNull(into, "into");
    requireNonNull(ends, "ends");
    if (ends.isEmpty()) {
      throw new IllegalArgumentException("Every voice stands somewhere, but there were no ends.");
    }
  }

  /** Whether nobody has said yet what becomes of it. */
  public boolean isOpen() {
    return ends.stream().anyMatch(IdeaStanding::isOpen);
  }

  /** The answer to whoever said it, as sentences. */
  @Override
  public String toString() {
    return new AnswerText(this).text();
  }
}
