package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * A spiral is not gone on with, for a reason that is written down ({@code M4.5}).
 *
 * <p>The text knows no end of it. What a spiral is about can end all the same, and then nobody is
 * asked for its next turn. A turn that is begun later goes on with it.
 *
 * @param spiral the spiral
 * @param by who says so
 * @param reason why, as text
 */
public record SpiralClosed(SpiralId spiral, PersonId by, String reason) implements MassLineEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public SpiralClosed {
    requireNonNull(spiral, "spiral");
    requireNonNull(by, "by");
    Argument.text("reason", reason);
  }

  /** The spiral. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the spiral", spiral));
  }
}
