package org.leadershipmethod.massline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.GuidanceFamily;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/** What people are told of what became of what they said. */
class WhatBecameTest {

  private static final SpiralId READING = SpiralId.of("reading");
  private static final CampaignId LITERACY = CampaignId.of("literacy");
  private static final UnitId COUNTY = UnitId.of("county");
  private static final UnitId MILL = UnitId.of("mill");
  private static final PersonId ADA = PersonId.of("ada");
  private static final IdeaId EVENINGS = IdeaId.of("evenings");
  private static final IdeaId LAMPS = IdeaId.of("lamps");
  private static final IdeaId CLASSES = IdeaId.of("classes");

  /** The organization is e1, the turn e2, and the two voices are e3 and e4. */
  private static final Story ASKED =
      Story.of(LeadershipMethod.of(GuidanceFamily.GUIDANCE, MassLineFamily.MASS_LINE))
          .given(
              new OrganizationRecorded(
                  Organization.builder()
                      .unit("county")
                      .inCharge("ada")
                      .unit("mill")
                      .under("county")
                      .unit("school")
                      .under("county")
                      .build()))
          .when(
              new TurnBegun(READING, COUNTY, "how to learn to read", ImmutableList.of()),
              voiced(EVENINGS, "read in the evenings"),
              voiced(LAMPS, "we have no lamps"));

  private static IdeaVoiced voiced(IdeaId idea, String words) {
    return new IdeaVoiced(READING, idea, MILL, ImmutableSet.of(), 3, words);
  }

  private static IdeaConcentrated made(IdeaId idea, String words, IdeaId... from) {
    return new IdeaConcentrated(
        READING, idea, ADA, ImmutableSet.copyOf(from), ImmutableList.of(), words);
  }

  private static String told(Story story, IdeaId idea) {
    return WhatBecame.of(story.practice().situation(), idea).orElseThrow().toString();
  }

  private static WhatBecame all(Story story) {
    return WhatBecame.of(story.practice().situation(), READING).orElseThrow();
  }

  private static IdeaSetAside aside(IdeaId idea, String reason) {
    return IdeaSetAside.everywhere(idea, ADA, reason);
  }

  @Test
  void nobodyHasSaidYet() {
    assertThat(told(ASKED, EVENINGS))
        .isEqualTo(
            "What you said, 'read in the evenings', was written down on 2030-01-03. Nobody has"
                + " said yet what becomes of it.");
    assertThat(all(ASKED).open()).hasSize(2);
    assertThat(
            told(
                ASKED.when(new IdeasStudied(READING, ADA, ImmutableSet.of(LAMPS), "talked over")),
                LAMPS))
        .isEqualTo(
            "What you said, 'we have no lamps', was written down on 2030-01-04. It was studied on"
                + " 2030-01-05. Nobody has said yet what becomes of it.");
  }

  @Test
  void itBecamePartOfAnotherAndPeopleActOnIt() {
    Story story = ASKED.when(made(CLASSES, "a class at the gate", EVENINGS, LAMPS));
    assertThat(told(story, LAMPS))
        .isEqualTo(
            "What you said, 'we have no lamps', became part of 'classes' ('a class at the gate')"
                + " on 2030-01-05. Nobody has written down yet that it was made known.");
    Story known =
        story.when(
            new IdeaExplained(CLASSES, MILL, ADA, "at the gate"),
            new IdeaPropagated(CLASSES, UnitId.of("school"), ADA),
            IdeaSetAside.in(UnitId.of("school"), CLASSES, ADA, "no room"));
    assertThat(told(known, LAMPS))
        .endsWith(
            "It was explained in 'mill' on 2030-01-06. It was made known in 'school' on"
                + " 2030-01-07. In 'school' it was set aside on 2030-01-08: 'no room'.");
    Story acted =
        known.when(
            new IdeaEmbraced(CLASSES, MILL, ImmutableSet.of(), 3, "they say so"),
            new IdeaPractised(CLASSES, MILL, ImmutableSet.of(), 9, "read every Tuesday"));
    assertThat(told(acted, LAMPS)).contains("People in 'mill' act on it since 2030-01-10.");
    assertThat(told(acted.when(new UnitClosed(MILL)), LAMPS))
        .contains(
            "People in 'mill' acted on it from 2030-01-10. The unit 'mill' is not there any more.");
    Story tested =
        acted.when(
            new IdeaTested(CLASSES, MILL, ADA, new TestOutcome.Undecided("the next harvest")));
    assertThat(told(tested, LAMPS))
        .contains(
            "It was tested in 'mill' on 2030-01-11, and this would decide it: 'the next harvest'.");
    assertThat(
            told(
                tested.when(
                    new IdeaTested(CLASSES, MILL, ADA, new TestOutcome.Held("twelve read"))),
                LAMPS))
        .contains("It was tested in 'mill' on 2030-01-12, and held: 'twelve read'.");
  }

  @Test
  void itWasSetAsideAndSaidAgain() {
    Story story = ASKED.when(aside(LAMPS, "no oil this winter"));
    assertThat(told(story, LAMPS))
        .isEqualTo(
            "What you said, 'we have no lamps', was set aside on 2030-01-05: 'no oil this"
                + " winter'.");
    Story again =
        story.when(
            new TurnBegun(READING, COUNTY, "how it went", ImmutableList.of()),
            voiced(LAMPS, "still no lamps"));
    assertThat(told(again, LAMPS))
        .isEqualTo(
            "What you said, 'we have no lamps', was set aside on 2030-01-05: 'no oil this winter'."
                + " It was said again after that. Nobody has said yet what becomes of it.\n"
                + "What you said, 'still no lamps', was written down on 2030-01-07. Nobody has said"
                + " yet what becomes of it.");
  }

  @Test
  void whatWasMadeBeforeItWasSaidAgainIsNoAnswerToThat() {
    Story story =
        ASKED.when(
            made(CLASSES, "classes", LAMPS),
            voiced(LAMPS, "lamps"),
            new TurnBegun(READING, COUNTY, "how it went", ImmutableList.of()),
            voiced(LAMPS, "still no lamps"));
    WhatBecame became = WhatBecame.of(story.practice().situation(), LAMPS).orElseThrow();
    assertThat(became.voices()).hasSize(3);
    assertThat(became.open()).containsExactly(became.voices().get(2));
    assertThat(became.voices().get(1).toString())
        .startsWith("What you said, 'lamps', was part of 'classes' ('classes') already, since");
    assertThat(became.voices().get(2).toString())
        .startsWith("What you said, 'still no lamps', was written down on 2030-01-08. Nobody has")
        .contains("What you said was part of 'classes' ('classes') already, since 2030-01-05.");
  }

  @Test
  void oneIdeaWentIntoSeveral() {
    Story story =
        ASKED.when(
            made(CLASSES, "classes", LAMPS),
            made(IdeaId.of("oil"), "buy oil together", LAMPS),
            aside(IdeaId.of("oil"), "nobody sells it"));
    assertThat(told(story, LAMPS))
        .isEqualTo(
            "What you said, 'we have no lamps', became part of 'classes' ('classes') on 2030-01-05."
                + " Nobody has written down yet that 'classes' was made known. What you said also"
                + " became part of 'oil' ('buy oil together') on 2030-01-06. 'oil' was set aside on"
                + " 2030-01-07: 'nobody sells it'.");
  }

  @Test
  void theSpiralWasClosed() {
    Story story = ASKED.when(new SpiralClosed(READING, ADA, "all read by now"));
    assertThat(told(story, LAMPS))
        .endsWith("The spiral 'reading' was closed on 2030-01-05: 'all read by now'.");
    assertThat(all(story).open()).isEmpty();
    assertThat(told(ASKED.when(new UnitClosed(COUNTY)), LAMPS))
        .endsWith("The unit that asked is not there any more.");
  }

  @Test
  void aDirectiveThatRestsOnItIsTold() {
    Story story =
        ASKED.when(
            made(CLASSES, "classes", LAMPS),
            new CallIssued(
                LITERACY,
                Task.of("reading", "Everybody reads", FieldOfWork.EDUCATION),
                COUNTY,
                ImmutableSet.of(MILL)),
            new DirectiveIssued(
                LITERACY, COUNTY, ADA, "hold classes", ImmutableList.of(EntryId.of("e5"))));
    assertThat(told(story, LAMPS))
        .endsWith("A directive in the campaign 'literacy' rests on it, since 2030-01-07.");
  }

  @Test
  void itIsSentBackAsATable() {
    Story story =
        ASKED.when(
            made(CLASSES, "classes", LAMPS),
            new IdeaExplained(CLASSES, MILL, ADA, "at the gate"),
            aside(EVENINGS, "=too late, \"they say\""));
    assertThat(all(story).csv())
        .isEqualTo(
            """
            entry,when,unit,voices,said,became,phase,units,since,tests,reason
            e3,2030-01-03,mill,3,read in the evenings,,voiced,,2030-01-03,,"'=too late, ""they say"" (2030-01-07)"
            e4,2030-01-04,mill,3,we have no lamps,classes,explained,mill,2030-01-06,,
            """);
  }

  @Test
  void someTimeInASpanIsNotADay() {
    When winter = When.during(Notes.FIRST.plusDays(5), Notes.FIRST.plusDays(50));
    assertThat(told(ASKED.noted(winter, aside(LAMPS, "no oil")), LAMPS))
        .contains("was set aside some time in 2030-01-06..2030-02-20: 'no oil'.");
    assertThat(StandingText.on(When.OUTSET)).isEqualTo("at the outset");
  }

  @Test
  void partsThatDoNotFitAreNoAnswer() {
    AnsweredVoice answer = all(ASKED).voices().get(0);
    assertThatThrownBy(
            () -> new AnsweredVoice(answer.voice(), ImmutableList.of(), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no ends");
  }

  @Test
  void anIdeaTellsHowItStands() {
    Story story =
        ASKED.when(
            made(CLASSES, "classes", LAMPS), new IdeaExplained(CLASSES, MILL, ADA, "at the gate"));
    IdeaStanding end = all(story).voices().get(1).ends().get(0);
    assertThat(end).hasToString("'classes': It was explained in 'mill' on 2030-01-06.");
    assertThat(end.units().get(0)).hasToString("It was explained in 'mill' on 2030-01-06.");
    assertThat(end.phase()).isEqualTo(Phase.EXPLAINED);
  }
}
