package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.leadershipmethod.chronicle.Key;

/**
 * What a rule says of one thing that it looked at.
 *
 * <p>It was kept, it was broken, it is too early to say, or it could not be looked at. The last is
 * never a pass and never a finding.
 */
public sealed interface Verdict {

  /** What was looked at: most often a unit. */
  Key where();

  /**
   * The rule was kept here.
   *
   * @param where what was looked at
   */
  record Kept(Key where) implements Verdict {
    /** Makes the verdict. */
    public Kept {
      requireNonNull(where, "where");
    }
  }

  /**
   * The rule was broken here.
   *
   * @param breach what was found
   * @param instead what would have been granted in place of a step, looked for when somebody asks;
   *     none where it is told already, for the first breach of a step
   */
  record Broken(Breach breach, Later<ImmutableList<Remedy>> instead) implements Verdict {
    /** Makes the verdict. */
    public Broken {
      requireNonNull(breach, "breach");
      requireNonNull(instead, "instead");
    }

    /** The verdict on something for which nothing would have been granted instead. */
    public Broken(Breach breach) {
      this(breach, Later.now(ImmutableList.of()));
    }

    @Override
    public Key where() {
      return breach.where();
    }
  }

  /**
   * Something ought to be there later and is not yet: the window still runs.
   *
   * @param where what was looked at
   * @param due when the window ends; the rule is asked again then
   */
  record Pending(Key where, Instant due) implements Verdict {
    /** Makes the verdict. */
    public Pending {
      requireNonNull(where, "where");
      requireNonNull(due, "due");
    }
  }

  /**
   * The record does not say enough to look at it.
   *
   * @param where what would have been looked at
   * @param reason what is not known, in plain words
   */
  record NotExaminable(Key where, Sentence reason) implements Verdict {
    /** Makes the verdict. */
    public NotExaminable {
      requireNonNull(where, "where");
      requireNonNull(reason, "reason");
    }
  }
}
