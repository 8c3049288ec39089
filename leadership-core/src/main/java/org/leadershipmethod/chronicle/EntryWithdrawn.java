package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.leadershipmethod.internal.Argument;

/**
 * An earlier entry told of something that never happened, or is not to be told here.
 *
 * <p>Checked here: there is a reason.
 *
 * @param entry the entry that was wrong
 * @param reason why it is withdrawn
 */
public record EntryWithdrawn(EntryId entry, String reason) implements Correction {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public EntryWithdrawn {
    requireNonNull(entry, "entry");
    Argument.text("reason", reason);
  }

  /** The same withdrawal of the entry as it is called then. */
  @Override
  public EntryWithdrawn citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new EntryWithdrawn(ids.apply(entry), reason);
  }
}
