package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * Scattered ideas became a concentrated one ({@code M4.2}).
 *
 * <p>It names every idea that it came from, also those of an earlier turn that are carried on. Many
 * ideas can become one, and one can go into several: each time one event tells of one idea that
 * came of it. What was learnt in a campaign can stand behind it ({@code M6.2}).
 *
 * @param spiral the spiral
 * @param idea the idea that came of it, which has an id of its own
 * @param by who concentrated them
 * @param from the ideas that it came from
 * @param behind experiences and summings-up that stand behind it, often none
 * @param words what it says, as text; no rule reads it
 */
public record IdeaConcentrated(
    SpiralId spiral,
    IdeaId idea,
    PersonId by,
    ImmutableSet<IdeaId> from,
    ImmutableList<EntryId> behind,
    String words)
    implements MassLineEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the words are blank, or the idea came from itself
   */
  public IdeaConcentrated {
    requireNonNull(spiral, "spiral");
    requireNonNull(idea, "idea");
    requireNonNull(by, "by");
    requireNonNull(from, "from");
    requireNonNull(behind, "behind");
    Argument.text("words", words);
    if (from.contains(idea)) {
      throw new IllegalArgumentException(
          "A concentrated idea has an id of its own, but '" + idea + "' came from itself.");
    }
  }

  /** The spiral, and the ideas that it came from; the idea itself comes with it. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return Stream.concat(
            Stream.of(Reference.to("the spiral", spiral)),
            from.stream().map(source -> Reference.to("an idea that it came from", source)))
        .collect(ImmutableList.toImmutableList());
  }

  /** What stands behind it. */
  @Override
  public ImmutableList<EntryId> cites() {
    return behind;
  }

  /** The same, with entries as they are called then. */
  @Override
  public IdeaConcentrated citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new IdeaConcentrated(
        spiral,
        idea,
        by,
        from,
        behind.stream().map(ids).collect(ImmutableList.toImmutableList()),
        words);
  }
}
