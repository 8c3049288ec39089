package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Village.FIRST;
import static org.leadershipmethod.society.Village.METHOD;
import static org.leadershipmethod.society.Village.OWNING;
import static org.leadershipmethod.society.Village.STRIKE;
import static org.leadershipmethod.society.Village.UNION;
import static org.leadershipmethod.society.Village.WORK;
import static org.leadershipmethod.society.Village.decision;
import static org.leadershipmethod.society.Village.led;
import static org.leadershipmethod.society.Village.mandate;
import static org.leadershipmethod.society.Village.mandated;
import static org.leadershipmethod.society.Village.night;
import static org.leadershipmethod.society.Village.union;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.PeopleLeft;
import org.leadershipmethod.society.StruggleStage;
import org.leadershipmethod.society.Village;

/** Mandates, majorities, reports and links at the edges of their windows. */
class LinkEdgesTest {

  private static MassesConsulted asked(Answers... answers) {
    return new MassesConsulted(UNION, STRIKE, ImmutableList.copyOf(answers));
  }

  private static Answers answers(EconomicPosition of, Part part, int asked, int inFavour) {
    return new Answers(of, part, asked, inFavour, 0);
  }

  /** Asked in both classes and two parts. */
  private static MassesConsulted askedWidely(int asked, int inFavour) {
    return asked(
        answers(WORK, Part.ACTIVE, asked, inFavour),
        answers(OWNING, Part.BACKWARD, asked, inFavour));
  }

  @Test
  void aMandateHoldsUntilItsLastDay() {
    When week = When.during(FIRST, FIRST.plusDays(6));
    Village limited = led().on(0, mandate(Optional.of(week)));
    assertThat(limited.on(6, decision()).open(6)).isEmpty();
    assertThat(limited.on(7, decision()).said("OutsideMandate", 7)).hasSize(1);
  }

  private static List<String> claimed(MassesConsulted asked, int day) {
    return mandated()
        .on(1, asked)
        .on(day, decision().withMajorityShownBy(List.of(EntryId.of("e7"))))
        .said("MajorityNotShown", day);
  }

  @Test
  void aMajorityIsShownForAYear() {
    assertThat(claimed(askedWidely(5, 3), 366)).isEmpty();
    assertThat(claimed(askedWidely(5, 3), 367)).hasSize(1);
  }

  private static ReportGiven report(Link link) {
    return new ReportGiven(UNION, link, ImmutableSet.of());
  }

  @Test
  void leadersReportWithinASeason() {
    Village led = led();
    assertThat(led.said(METHOD, "NoReport", night(90).minusNanos(1))).isEmpty();
    assertThat(led.said("NoReport", 90))
        .containsExactly("The leaders have not reported to their party in time.");
    Village reported = led.on(89, report(Link.LEADERS_TO_PARTY));
    assertThat(reported.said("NoReport", 178)).isEmpty();
    assertThat(reported.said("NoReport", 179)).hasSize(1);
    assertThat(union().said("NoReport", 900)).isEmpty();
    LeadershipMethod weekly = METHOD.with(ChainBounds.REPORT_WINDOW, Duration.ofDays(7));
    assertThat(led.said(weekly, "NoReport", night(7))).hasSize(1);
  }

  @Test
  void aLinkIsAliveForASeason() {
    Village union = union();
    assertThat(union.said(METHOD, "BrokenLink", night(90).minusNanos(1))).isEmpty();
    assertThat(union.said("BrokenLink", 90))
        .allMatch(
            said ->
                said.endsWith(
                    "nobody there gave a mandate, made a report, consulted people or held an"
                        + " election in time."))
        .hasSize(2);
    assertThat(led().said("BrokenLink", 90)).hasSize(3);
    assertThat(union.said(METHOD.under(Difficulty.SEVERE), "BrokenLink", night(23))).hasSize(2);
    assertThat(union.on(50, report(Link.CLASS_TO_MASSES)).said("BrokenLink", 90))
        .singleElement()
        .asString()
        .startsWith("The link between the party and its class is broken");
  }

  @Test
  void whoWasAskedKeepsALinkAliveAndNobodyDoesNot() {
    assertThat(union().on(50, askedWidely(1, 1)).said("BrokenLink", 90)).isEmpty();
    assertThat(union().on(50, asked()).said("BrokenLink", 90)).hasSize(2);
    assertThat(union().on(50, askedWidely(0, 0)).said("BrokenLink", 90)).hasSize(2);
    assertThat(union().on(50, asked(answers(OWNING, Part.ACTIVE, 3, 1))).said("BrokenLink", 90))
        .hasSize(1);
  }

  @Test
  void halfOfThePeopleAreNoMajorityOfThem() {
    MassesConsulted owners =
        asked(answers(OWNING, Part.ACTIVE, 5, 5), answers(OWNING, Part.BACKWARD, 5, 5));
    Village half = mandated().on(1, new PeopleLeft(Village.people("ben", "dora"))).on(1, owners);
    assertThat(
            half.on(2, decision().withMajorityShownBy(List.of(EntryId.of("e8"))))
                .said("MajorityNotShown", 2))
        .hasSize(1);
  }

  @Test
  void aDirectiveComesDownWhileTheMandateHolds() {
    When week = When.during(FIRST, FIRST.plusDays(6));
    MandateGiven mandate =
        new MandateGiven(UNION, Link.PARTY_TO_CLASS, ImmutableSet.of(STRIKE), Optional.of(week));
    DirectiveGiven directive = new DirectiveGiven(UNION, Link.PARTY_TO_CLASS, STRIKE);
    Village limited = union().on(0, mandate);
    assertThat(limited.on(6, directive).said("DirectedWithoutMandate", 6)).isEmpty();
    assertThat(limited.on(7, directive).said("DirectedWithoutMandate", 7)).hasSize(1);
  }

  @Test
  void aMandateThatHadRunOutMendsNothingByAReport() {
    When week = When.during(FIRST, FIRST.plusDays(6));
    MandateGiven mandate =
        new MandateGiven(UNION, Link.PARTY_TO_CLASS, ImmutableSet.of(STRIKE), Optional.of(week));
    Village directed =
        union().on(0, mandate).on(7, new DirectiveGiven(UNION, Link.PARTY_TO_CLASS, STRIKE));
    assertThat(directed.on(8, report(Link.PARTY_TO_CLASS)).said("DirectedWithoutMandate", 8))
        .hasSize(1);
    MandateGiven since =
        new MandateGiven(UNION, Link.PARTY_TO_CLASS, ImmutableSet.of(STRIKE), Optional.empty());
    assertThat(directed.on(8, since).said("DirectedWithoutMandate", 8)).isEmpty();
  }

  @Test
  void whoeverDecidesWithoutLeadersIsToldToElectSome() {
    assertThat(union().on(1, decision()).at(1).findings(ChainRuleId.OUTSIDE_MANDATE))
        .singleElement()
        .asString()
        .contains("instead: let the party elect leaders and give them a mandate");
    assertThat(led().on(1, decision()).at(1).findings(ChainRuleId.OUTSIDE_MANDATE))
        .singleElement()
        .asString()
        .contains("instead: ask the party for a mandate first");
  }

  @Test
  void aChainWhoseLeadersCameBeforeThePartyIsNotWhole() {
    Village early = Village.people().on(0, Village.elected("anna", "ben"));
    Village founded =
        early.on(1, Village.struggle(StruggleStage.POLITICAL)).on(1, Village.founded());
    assertThat(founded.open(1)).isEmpty();
    Practice practice = Practice.resume(founded.chronicle(), METHOD);
    assertThat(Chain.of(UNION, practice.situation()).isWhole()).isFalse();
    Practice again = Practice.resume(founded.on(1, Village.elected("cara")).chronicle(), METHOD);
    assertThat(Chain.of(UNION, again.situation()).isWhole()).isTrue();
  }
}
