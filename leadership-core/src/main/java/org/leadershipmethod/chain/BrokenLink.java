package org.leadershipmethod.chain;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.PartyId;

/** Between two neighbouring layers nothing has gone up or down for too long. */
final class BrokenLink extends DueRule<ChainLink> {

  BrokenLink() {
    super(
        ChainLink.class,
        ChainBounds.LINK_WINDOW,
        Card.of(ChainRuleId.BROKEN_LINK)
            .addClauses(Clause.R5_1, Clause.R4_2)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "A chain is as strong as its weakest link; where one is broken, the upper"
                    + " part has lost those whom it leads.")
            .ours(false)
            .addReads(
                MandateGiven.class, ReportGiven.class, MassesConsulted.class, LeadersElected.class)
            .putSays(
                "said",
                "The link {link} is broken: nobody there gave a mandate, made a report,"
                    + " consulted people or held an election in time.")
            .putSays("missing", "a mandate from below, a report from above, or a consultation")
            .putSays("classReports", "let the class report to the masses")
            .putSays("partyReports", "let the party report to its class")
            .putSays("leadersReport", "let the leaders report to their party")
            .build());
  }

  @Override
  public ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(PartyId.class);
  }

  /** The party is touched with each of its links, and where the people of its class change. */
  @Override
  public ImmutableSet<ChainLink> concerned(Key touched, Situation now) {
    return touched instanceof PartyId party
        ? Stream.of(Link.values()).map(link -> new ChainLink(party, link)).collect(toImmutableSet())
        : ImmutableSet.of();
  }

  @Override
  protected Key where(ChainLink key) {
    return key.party();
  }

  @Override
  protected Owed owed(ChainLink key, Situation now) {
    return key.standing(now).map(link -> link.sinceLast().owed()).orElseGet(Owed::nothing);
  }

  @Override
  protected Arguments arguments(ChainLink key, Situation now) {
    return Arguments.of("link", key.link());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    ChainLink key = (ChainLink) finding.breach().about();
    String report =
        switch (key.link()) {
          case CLASS_TO_MASSES -> "classReports";
          case PARTY_TO_CLASS -> "partyReports";
          case LEADERS_TO_PARTY -> "leadersReport";
        };
    return ImmutableList.of(Remedy.proposal(say(report), key.report()));
  }
}
