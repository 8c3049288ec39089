package org.leadershipmethod.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Sentence;

/**
 * What became of earlier findings in a later diagnosis, and what is new in it.
 *
 * <p>Each earlier finding stands in exactly one of the lists but the first, as often as it was
 * there. That something is not seen any more has four reasons, and they are never mixed: an entry
 * mended it, a state of things has ended, the record no longer says so, or it was not examined.
 *
 * @param appeared open now, and not among the earlier ones: new
 * @param stillOpen open now as before
 * @param mended mended now; {@link Finding#mendedBy} says by which entries
 * @param ended findings about how things stand that do not hold any more; the rule was asked
 * @param withdrawn findings about steps that the record does not show any more, although the rule
 *     was asked: somebody put the record right, or tells less than before
 * @param notExamined what could not be looked at this time, with the reason
 */
public record FindingsSince(
    ImmutableList<Finding> appeared,
    ImmutableList<Finding> stillOpen,
    ImmutableList<Finding> mended,
    ImmutableList<FindingIdentity> ended,
    ImmutableList<FindingIdentity> withdrawn,
    ImmutableList<Unseen> notExamined) {

  /** Makes the lists of what became of earlier findings. */
  public FindingsSince {
    requireNonNull(appeared, "appeared");
    requireNonNull(stillOpen, "stillOpen");
    requireNonNull(mended, "mended");
    requireNonNull(ended, "ended");
    requireNonNull(withdrawn, "withdrawn");
    requireNonNull(notExamined, "notExamined");
  }

  /**
   * An earlier finding that could not be looked at this time.
   *
   * @param finding which
   * @param reason why not, in plain words
   */
  public record Unseen(FindingIdentity finding, Sentence reason) {

    /** Makes the note. */
    public Unseen {
      requireNonNull(finding, "finding");
      requireNonNull(reason, "reason");
    }

    /** The finding, and why it was not looked at. */
    @Override
    public String toString() {
      return finding + ": " + reason;
    }
  }

  /** Whether anything is new: then a check fails. */
  public boolean hasNew() {
    return !appeared.isEmpty();
  }

  /** Whether nothing is new and everything earlier is still open. */
  public boolean isUnchanged() {
    return appeared.isEmpty()
        && mended.isEmpty()
        && ended.isEmpty()
        && withdrawn.isEmpty()
        && notExamined.isEmpty();
  }

  /** The counts, then a line for whatever is not as it was; new findings in full. */
  @Override
  public String toString() {
    return FindingsSinceText.of(this);
  }
}
