package org.leadershipmethod.chronicle;

import com.google.common.collect.ImmutableList;

/**
 * That an earlier entry was wrong: what is written stays, and is read as it was put right.
 *
 * <p>A correction is an entry like others, with a reason. What was known before it still reads the
 * old entry; {@link Chronicle#knownAt} gives that. Of several corrections of one entry the last
 * holds. A correction that was itself a mistake is withdrawn like any entry, and then the one
 * before it holds again. Who may correct what is the host's to say.
 *
 * <p>A correction of something that is not there, or was written later, changes nothing; a
 * diagnosis lists it as not examined.
 */
public sealed interface Correction extends Event permits EntryCorrected, EntryWithdrawn {

  /** The entry that was wrong. */
  EntryId entry();

  /** Why. */
  String reason();

  /** The entry that was wrong. */
  @Override
  default ImmutableList<EntryId> cites() {
    return ImmutableList.of(entry());
  }
}
