package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Corrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Later;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Sentence;

/**
 * A finding as it stands in JSON: what a rule says of itself beside what it found.
 *
 * @param question true where the rule asks and does not judge
 * @param again the later entries that did the same again, if any did
 * @param step the entry that broke it; empty where no single one did
 */
record FindingPart(
    RuleId rule,
    ImmutableList<Clause> clauses,
    Deviation deviation,
    boolean ours,
    Optional<Boolean> question,
    Key where,
    Key about,
    Sentence why,
    Sentence said,
    Optional<When> when,
    ImmutableSet<PersonId> who,
    ImmutableList<Sentence> missing,
    ImmutableList<EntryId> evidence,
    Optional<ImmutableList<EntryId>> again,
    Optional<StepPart> step,
    Optional<Sentence> reading,
    ImmutableMap<EntryId, Corrected> corrections,
    ImmutableList<EntryId> mendedBy,
    ImmutableList<Remedy> instead,
    ImmutableList<Remedy> afterwards) {

  static FindingPart of(Finding finding) {
    Breach breach = finding.breach();
    return new FindingPart(
        finding.rule(),
        finding.clauses(),
        finding.deviation(),
        finding.ours(),
        asked(finding.question()),
        breach.where(),
        breach.about(),
        finding.why(),
        breach.said(),
        breach.when(),
        breach.who(),
        breach.missing(),
        breach.evidence(),
        Optional.of(finding.again()).filter(some -> !some.isEmpty()),
        StepPart.of(breach),
        breach.reading(),
        finding.corrections(),
        finding.mendedBy(),
        finding.instead(),
        finding.afterwards());
  }

  /** Said only where it is so, since most rules judge. */
  private static Optional<Boolean> asked(boolean question) {
    return Optional.of(question).filter(Boolean::booleanValue);
  }

  /** The finding, as one of a rule that is in force. */
  Finding of(Rule rule) {
    Breach breach =
        Breach.builder()
            .where(where)
            .about(about)
            .said(said)
            .when(when)
            .addAllWho(who)
            .addAllMissing(missing)
            .addAllEvidence(evidence)
            .turn(when.flatMap(time -> step.map(one -> new Turn(time, one.place()))))
            .reading(reading)
            .build();
    return Finding.of(rule, breach)
        .withCorrections(corrections)
        .withMendedBy(mendedBy)
        .withAgain(again.orElse(ImmutableList.of()))
        .withInstead(Later.now(instead))
        .withAfterwards(Later.now(afterwards));
  }

  /** Whether a rule still says of itself what it did when this was found. */
  boolean isOf(Rule rule) {
    return clauses.equals(rule.card().clauses())
        && deviation == rule.card().deviation()
        && ours == rule.card().ours()
        && question.equals(asked(rule.card().question()))
        && why.equals(rule.card().words("why").alone());
  }
}
