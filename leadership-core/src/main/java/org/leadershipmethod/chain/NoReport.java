package org.leadershipmethod.chain;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** The leaders of a party have not told it for too long what they did. */
final class NoReport extends DueRule<ChainLink> {

  NoReport() {
    super(
        ChainLink.class,
        ChainBounds.REPORT_WINDOW,
        Card.of(ChainRuleId.NO_REPORT)
            .addClauses(Clause.R3_5)
            .deviation(Deviation.BUREAUCRATIC)
            .why("A party can put its leaders right only if they say what they did.")
            .ours(true)
            .addReads(ReportGiven.class)
            .putSays("said", "The leaders have not reported to their party in time.")
            .putSays("missing", "a report of the leaders to the party")
            .putSays("afterwards", "let the leaders report to the party")
            .build());
  }

  @Override
  public ImmutableSet<ChainLink> concerned(Key touched, Situation now) {
    return super.concerned(touched, now).stream()
        .filter(one -> one.link() == Link.LEADERS_TO_PARTY)
        .collect(toImmutableSet());
  }

  @Override
  protected Key where(ChainLink key) {
    return key.party();
  }

  @Override
  protected Owed owed(ChainLink key, Situation now) {
    return key.standing(now).map(link -> link.sinceReport().owed()).orElseGet(Owed::nothing);
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    ChainLink key = (ChainLink) finding.breach().about();
    return ImmutableList.of(Remedy.proposal(say("afterwards"), key.report()));
  }
}
