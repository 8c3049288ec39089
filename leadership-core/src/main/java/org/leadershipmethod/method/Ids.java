package org.leadershipmethod.method;

import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;

/**
 * The ids of the entries of one step, where the host gives them.
 *
 * @param first the id of the first entry; empty where the chronicle gives all of them
 */
record Ids(Optional<EntryId> first) {

  static final Ids OF_THE_CHRONICLE = new Ids(Optional.empty());

  static Ids from(EntryId first) {
    return new Ids(Optional.of(first));
  }

  /** The id of an entry of the step, the first being 0. */
  Optional<EntryId> of(int nth) {
    return nth == 0 ? first : first.map(id -> EntryId.of(id + "." + (nth + 1)));
  }
}
