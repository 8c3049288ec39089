package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Argument;

/**
 * What a {@link DueRule} finds owed: nothing, something since a time, something that is simply so,
 * or that nobody can know.
 */
public sealed interface Owed {

  /** Nothing is owed: the rule is kept. */
  record Nothing() implements Owed {}

  /**
   * Something is owed.
   *
   * @param since since when; empty where it is so without a time, as of the moment of the diagnosis
   * @param evidence the entries that show it
   */
  record Since(Optional<When> since, ImmutableList<EntryId> evidence) implements Owed {
    /** Makes it of its parts. */
    public Since {
      requireNonNull(since, "since");
      requireNonNull(evidence, "evidence");
    }
  }

  /**
   * The record does not say whether something is owed.
   *
   * @param reason what it does not say
   */
  record Unknown(Sentence reason) implements Owed {
    /** Makes it of its reason. */
    public Unknown {
      requireNonNull(reason, "reason");
    }
  }

  /** Nothing is owed. */
  static Owed nothing() {
    return new Nothing();
  }

  /** Something is owed since a time, as these entries show. */
  static Owed since(When since, Iterable<EntryId> evidence) {
    return new Since(
        Optional.of(requireNonNull(since, "since")), Argument.all("evidence", evidence));
  }

  /** Something is owed since an entry told of it. */
  static Owed since(Told<?> told) {
    return since(told.when(), ImmutableList.of(told.entry()));
  }

  /** Something is so that ought not to be, as these entries show. */
  static Owed asItIs(Iterable<EntryId> evidence) {
    return new Since(Optional.empty(), Argument.all("evidence", evidence));
  }

  /** The record does not say it. */
  static Owed unknown(Sentence reason) {
    return new Unknown(reason);
  }
}
