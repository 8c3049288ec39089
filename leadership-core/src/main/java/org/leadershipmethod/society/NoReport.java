package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** The leaders of a party have not told it for too long what they did. */
final class NoReport extends WindowRule<ChainLink> {

  private static final Card CARD =
      Card.of(SocietyRuleId.NO_REPORT)
          .addClauses(Clause.R3_5)
          .deviation(Deviation.BUREAUCRATIC)
          .why("Whoever never says what they did cannot be told what to do otherwise.")
          .ours(true)
          .addReads(ReportGiven.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<ChainLink> examines() {
    return ChainLink.class;
  }

  @Override
  public Stream<ChainLink> concerned(Key touched, Situation now) {
    if (touched instanceof GroupId group && group.of() instanceof PartyId party) {
      return Stream.of(new ChainLink(party, Link.LEADERS_TO_PARTY));
    }
    return super.concerned(touched, now).filter(one -> one.link() == Link.LEADERS_TO_PARTY);
  }

  /** Whoever comes into a group that was empty owes a report from then on. */
  @Override
  Optional<Since> owedSince(ChainLink key, Situation now) {
    return now.view(GroupView.GROUPS).of(key.party().leadership()).seats().stream()
        .min(Comparator.comparing(seat -> seat.since().latest()))
        .map(seat -> new Since(seat.since(), seat.entry()))
        .flatMap(led -> link(key, now).map(link -> led.later(link.sinceReport())));
  }

  @Override
  Bound<Duration> window() {
    return SocietyBounds.REPORT_WINDOW;
  }

  @Override
  Key where(ChainLink key) {
    return key.party();
  }

  @Override
  BreachBuilder breach(ChainLink key, Situation now, BreachBuilder begun) {
    return begun
        .said(Sentence.plain("The leaders have not reported to their party in time."))
        .addMissing(Sentence.plain("a report of the leaders to the party"));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    ChainLink key = (ChainLink) finding.breach().about();
    return Remedies.afterwards("have the leaders report to the party", Remedies.report(key));
  }
}
