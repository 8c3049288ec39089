package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.internal.Argument;

/**
 * An earlier entry told of something that happened otherwise, or at another time.
 *
 * <p>The entry keeps its id, so that whatever cites it stays right. Checked here: there is a
 * reason, and what is put in its place is not a correction itself; who wants to change one
 * withdraws it and writes another.
 *
 * @param entry the entry that was wrong
 * @param event what really happened
 * @param when when it really happened; empty where the time was right
 * @param reason why it is corrected
 */
public record EntryCorrected(EntryId entry, Event event, Optional<When> when, String reason)
    implements Correction {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the reason is blank, or the event is a correction
   */
  public EntryCorrected {
    requireNonNull(entry, "entry");
    requireNonNull(event, "event");
    requireNonNull(when, "when");
    Argument.text("reason", reason);
    if (event instanceof Correction) {
      throw new IllegalArgumentException(
          "Nothing is corrected into a correction; withdraw the one that is wrong, and write"
              + " another.");
    }
  }

  /** That another thing happened, at the time that was told. */
  public static EntryCorrected of(EntryId entry, Event event, String reason) {
    return new EntryCorrected(entry, event, Optional.empty(), reason);
  }

  /** That another thing happened, or the same, at another time. */
  public static EntryCorrected of(EntryId entry, Event event, When when, String reason) {
    return new EntryCorrected(entry, event, Optional.of(requireNonNull(when, "when")), reason);
  }

  /** The same correction of the entry as it is called then, into an event that cites so too. */
  @Override
  public EntryCorrected citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new EntryCorrected(ids.apply(entry), event.citing(ids), when, reason);
  }
}
