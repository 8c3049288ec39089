package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Sentence;

/**
 * What is wrong, whenever and however often it was done: two findings of one fault are told as one.
 *
 * <p>What was mended in between, and done again, is another fault: it is mended by something else.
 *
 * @param place the place among all findings, where each is a fault of its own
 */
record DistinctFault(
    RuleId rule,
    Optional<Key> by,
    Key where,
    Key about,
    Sentence said,
    ImmutableSet<PersonId> who,
    ImmutableList<Sentence> missing,
    Optional<Sentence> reading,
    ImmutableList<EntryId> mendedBy,
    Optional<Integer> place) {

  /**
   * The fault of a finding.
   *
   * @param finding the finding
   * @param place its place among all findings
   */
  static DistinctFault of(Finding finding, int place) {
    Breach breach = finding.breach();
    return new DistinctFault(
        finding.rule(),
        breach.by(),
        breach.where(),
        breach.about(),
        breach.said(),
        breach.who(),
        breach.missing(),
        breach.reading(),
        finding.mendedBy(),
        breach.by().isPresent() ? Optional.empty() : Optional.of(place));
  }
}
