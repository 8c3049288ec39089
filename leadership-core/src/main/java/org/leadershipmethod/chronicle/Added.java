package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Problem;

/**
 * What was added to a chronicle that is being built, as it was given.
 *
 * @param isNamed whether the host was to give an id
 */
record Added(
    boolean isNamed,
    @Nullable EntryId id,
    @Nullable When when,
    @Nullable Event event,
    Recording recording) {

  /** An event and its time, by which a repetition is known. */
  record Said(@Nullable Event event, @Nullable When when) {}

  Said said() {
    return new Said(event, when);
  }

  /** What is null in what was added as that event, counted from 1. */
  ImmutableList<Problem> missing(int number) {
    return event == null || when == null || (isNamed && id == null)
        ? missing("event " + number)
        : ImmutableList.of();
  }

  private ImmutableList<Problem> missing(String where) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (event == null) {
      problems.add(new Problem(where, "nothing", "what happened"));
    }
    if (when == null) {
      problems.add(new Problem(where, "nothing", "when it happened"));
    }
    if (isNamed && id == null) {
      problems.add(new Problem(where, "nothing", "the id that the host gives"));
    }
    return problems.build();
  }

  Entry at(int position) {
    EntryId given = id == null ? EntryId.atPosition(position) : id;
    return new Entry(
        given,
        requireNonNull(when, "when"),
        position,
        requireNonNull(event, "event"),
        recording,
        Optional.empty());
  }
}
