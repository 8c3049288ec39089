package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

/**
 * Something that a diagnosis could not look at, and why: neither a pass nor a finding.
 *
 * @param subject the rule, entry or unit that was not examined
 * @param reason what is not known or not covered, in plain words
 */
public record NotExamined(String subject, String reason) {

  /** Makes a note of what was not examined. */
  public NotExamined {
    requireNonNull(subject, "subject");
    requireNonNull(reason, "reason");
  }

  /** The subject and the reason. */
  @Override
  public String toString() {
    return subject + ": not examined: " + reason;
  }
}
