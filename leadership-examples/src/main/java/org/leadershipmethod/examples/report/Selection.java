package org.leadershipmethod.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;

/**
 * Which part of a diagnosis somebody wants to see, and in which language.
 *
 * @param place only what was found at this place, by its id
 * @param rule only what was found by this rule
 * @param all everything in full, and not on one screen
 * @param language in which what was found is said
 */
public record Selection(
    Optional<String> place, Optional<RuleId> rule, boolean all, Language language) {

  /** The open findings that are to be seen. */
  public ImmutableList<Finding> open(Diagnosis diagnosis) {
    return of(diagnosis.open());
  }

  /** Those of some findings that are to be seen. */
  public ImmutableList<Finding> of(Collection<Finding> findings) {
    return findings.stream()
        .filter(finding -> isHere(finding.where()))
        .filter(finding -> rule.map(finding.rule()::equals).orElse(true))
        .collect(ImmutableList.toImmutableList());
  }

  /** The diagnosis with only what is to be seen, open or mended. */
  Diagnosis part(Diagnosis diagnosis) {
    return isNarrowed()
        ? new Diagnosis(
            diagnosis.asOf(),
            diagnosis.coverage(),
            diagnosis.bounds(),
            of(diagnosis.findings()),
            notExamined(diagnosis),
            diagnosis.examined(),
            diagnosis.unknownKinds())
        : diagnosis;
  }

  /** What was not examined and is to be seen. */
  ImmutableList<NotExamined> notExamined(Diagnosis diagnosis) {
    return diagnosis.notExamined().stream()
        .filter(one -> place.isEmpty() || one.where().filter(this::isHere).isPresent())
        .filter(one -> rule.isEmpty() || one.rule().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isHere(Key where) {
    return place.map(where.toString()::equals).orElse(true);
  }

  /** Whether what is to be seen is to be seen in full. */
  boolean isInFull() {
    return all || isNarrowed();
  }

  /** Whether only a part is to be seen. */
  public boolean isNarrowed() {
    return place.isPresent() || rule.isPresent();
  }
}
