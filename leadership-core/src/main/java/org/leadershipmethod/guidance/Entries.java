package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Argument;

/** The entries of some lessons, each once, in their order. */
final class Entries {

  private Entries() {}

  static ImmutableList<EntryId> of(Lesson first, Lesson second, Lesson... more) {
    return Stream.concat(
            Stream.of(requireNonNull(first, "first"), requireNonNull(second, "second")),
            Argument.all("more", more).stream())
        .map(Lesson::entry)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
