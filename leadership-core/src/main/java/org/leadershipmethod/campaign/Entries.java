package org.leadershipmethod.campaign;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;

/** The entries of some lessons, each once, in their order. */
final class Entries {

  private Entries() {}

  static ImmutableList<EntryId> of(Lesson first, Lesson second, Lesson... more) {
    return Stream.concat(Stream.of(first, second), Stream.of(more))
        .map(Lesson::entry)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
