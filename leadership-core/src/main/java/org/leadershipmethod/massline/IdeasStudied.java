package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody studied ideas that were gathered, before concentrating them ({@code M4.2}).
 *
 * <p>How is up to the host: by talking them over, by a vote whose tallies say what all share, by
 * looking for those that say the same. For example {@code new IdeasStudied(reading, ada,
 * ImmutableSet.of(evenings, lamps), "talked over at the mill and the school")}.
 *
 * @param spiral the spiral
 * @param by who studied them
 * @param ideas which ideas
 * @param how how, as text; no rule reads it
 */
public record IdeasStudied(SpiralId spiral, PersonId by, ImmutableSet<IdeaId> ideas, String how)
    implements MassLineEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if it does not say how
   */
  public IdeasStudied {
    requireNonNull(spiral, "spiral");
    requireNonNull(by, "by");
    requireNonNull(ideas, "ideas");
    Argument.text("how", how);
  }

  /** The spiral and the ideas. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return Stream.concat(
            Stream.of(Reference.to("the spiral", spiral)),
            ideas.stream().map(idea -> Reference.to("an idea that was studied", idea)))
        .collect(ImmutableList.toImmutableList());
  }
}
