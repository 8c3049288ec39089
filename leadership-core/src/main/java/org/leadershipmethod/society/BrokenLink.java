package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
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

/** Between two neighbouring layers nothing has gone up or down for too long. */
final class BrokenLink extends WindowRule<ChainLink> {

  private static final Card CARD =
      Card.of(SocietyRuleId.BROKEN_LINK)
          .addClauses(Clause.R5_1, Clause.R4_2)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "A chain holds as much as its weakest link: where one is broken, the upper part leads nobody.")
          .ours(false)
          .addReads(MandateGiven.class, ReportGiven.class, MassesConsulted.class)
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
    } else if (touched instanceof PartyId party) {
      return Stream.of(Link.values()).map(link -> new ChainLink(party, link));
    }
    return super.concerned(touched, now);
  }

  @Override
  Optional<Since> owedSince(ChainLink key, Situation now) {
    return stands(key, now) ? link(key, now).map(LinkRecord::sinceLast) : Optional.empty();
  }

  /** Whether both layers of the link are there. */
  static boolean stands(ChainLink key, Situation now) {
    return key.link() == Link.LEADERS_TO_PARTY
        ? now.view(GroupView.GROUPS).of(key.party().leadership()).size() > 0
        : society(now)
            .record(key.party())
            .flatMap(PartyRecord::soleClass)
            .filter(one -> society(now).masses().size(one) > 0)
            .isPresent();
  }

  @Override
  Bound<Duration> window() {
    return SocietyBounds.LINK_WINDOW;
  }

  @Override
  Key where(ChainLink key) {
    return key.party();
  }

  @Override
  BreachBuilder breach(ChainLink key, Situation now, BreachBuilder begun) {
    return begun
        .said(
            Sentence.plain(
                "The link "
                    + key.link()
                    + " is broken: no mandate, report, consultation or election there in time."))
        .addMissing(Sentence.plain("a mandate from below, a report from above, or a consultation"));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    ChainLink key = (ChainLink) finding.breach().about();
    return Remedies.afterwards("have " + key.link().report(), Remedies.report(key));
  }
}
