package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * People voiced an idea, as one of many that are scattered among them ({@code M4.1}).
 *
 * <p>The id is that of the idea, not of the voice: whoever says the same, in whatever words, is one
 * more voice for it. Who spoke can be named, by a token too, or only counted, or both: {@code
 * others} are people beside those who are named.
 *
 * <p>For example {@code new IdeaVoiced(reading, IdeaId.of("evenings"), mill, ImmutableSet.of(ada),
 * 3, "we could read in the evenings")}.
 *
 * @param spiral where it was gathered
 * @param idea the idea
 * @param unit in which unit it was voiced
 * @param by who voiced it, as far as they are named
 * @param others how many others did
 * @param words what they said, as text; no rule reads it
 */
public record IdeaVoiced(
    SpiralId spiral, IdeaId idea, UnitId unit, ImmutableSet<PersonId> by, int others, String words)
    implements MassLineEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the number is below zero, or the words are blank
   */
  public IdeaVoiced {
    requireNonNull(spiral, "spiral");
    requireNonNull(idea, "idea");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    Argument.count("others", others);
    Argument.text("words", words);
  }

  /** How many people voiced it. */
  public int voices() {
    return by.size() + others;
  }

  /** The spiral and the unit; the idea comes with it. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(
        Reference.to("the spiral", spiral), Reference.to("the unit where it was voiced", unit));
  }
}
