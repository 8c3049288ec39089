package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Compiled;

/**
 * What the types of this package forbid does not compile; a record that states it all the same is
 * read, and a rule finds it.
 */
class WhatTypesForbidTest {

  private static final Compiled LINES =
      new Compiled(
          """
          import com.google.common.collect.*;
          import java.util.*;
          import org.leadershipmethod.election.*;
          import org.leadershipmethod.group.*;
          import org.leadershipmethod.person.*;
          import org.leadershipmethod.society.*;
          """,
          "Masses masses, SocialClass workers, SocialClass owners, Party party, Programme programme,"
              + " PartyLeadingGroup leaders, PersonId anna");

  private static final LocalDate DAY = LocalDate.of(2031, 3, 1);
  private static final EconomicPosition WAGES = EconomicPosition.of("wage labour");
  private static final EconomicPosition OWNING = EconomicPosition.of("owning");
  private static final PartyId PARTY = PartyId.of("union");

  /**
   * Something that types forbid.
   *
   * @param name what it is
   * @param lawful lines that compile, and differ in nothing else
   * @param forbidden lines that do not
   * @param error what the compiler says
   * @param stated the events with which a record states it
   * @param rule the rule that finds it
   */
  record Forbidden(
      String name,
      String lawful,
      String forbidden,
      String error,
      ImmutableList<Event> stated,
      String rule) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Forbidden> everyOne() {
    return Stream.of(
        new Forbidden(
            "a party without a class",
            "Party.of(workers).named(\"p\").withProgramme(programme).withMembers(\"a\");",
            "Party.of().named(\"p\").withProgramme(programme).withMembers(\"a\");",
            "Party cannot be applied to given types",
            ImmutableList.of(founded(ImmutableSet.of())),
            "PartyAboveClasses"),
        new Forbidden(
            "a party above the classes",
            "Party.of(workers).named(\"p\");",
            "Party.of(masses).named(\"p\");",
            "Masses cannot be converted to org.leadershipmethod.society.SocialClass",
            ImmutableList.of(founded(ImmutableSet.of(WAGES, OWNING))),
            "PartyAboveClasses"),
        new Forbidden(
            "a party without a programme",
            "Party.of(workers).named(\"p\").withProgramme(programme).withMembers(\"a\");",
            "Party.of(workers).named(\"p\").withMembers(\"a\");",
            "cannot find symbol",
            ImmutableList.of(
                founded(ImmutableSet.of(WAGES)).stating(ImmutableSet.of(), ImmutableList.of())),
            "WithoutProgramme"),
        new Forbidden(
            "a class without masses",
            "SocialClass one = masses.classOf(EconomicPosition.of(\"x\"));",
            "SocialClass one = new SocialClass(EconomicPosition.of(\"x\"));",
            "SocialClass",
            ImmutableList.of(new ClassDeclared(EconomicPosition.of("trade"))),
            "ClassWithoutMasses"),
        new Forbidden(
            "somebody in two classes",
            "masses.with(anna, EconomicPosition.of(\"x\"));",
            "masses.with(anna, EconomicPosition.of(\"x\"), EconomicPosition.of(\"y\"));",
            "cannot be applied to given types",
            ImmutableList.of(
                new PositionStated(PersonId.of("anna"), ImmutableSet.of(WAGES, OWNING))),
            "PositionUnclear"),
        new Forbidden(
            "leaders without a party",
            "LeadersElection.of(party).candidates(Candidate.of(anna));",
            "LeadersElection.of(workers).candidates(Candidate.of(anna));",
            "SocialClass cannot be converted to org.leadershipmethod.society.Party",
            ImmutableList.of(
                new SeatTaken(
                    PartyId.of("nowhere").leadership(), PersonId.of("anna"), SeatOrigin.ELECTED)),
            "LeadersWithoutParty"),
        new Forbidden(
            "a seat by appointment",
            "LeadersElection.of(party).candidates(Candidate.of(anna)).seats(1)"
                + ".counted(Counts.PLURALITY, List.of(SingleChoice.of(anna)));",
            "LeadersElection.of(party).candidates(Candidate.of(anna)).seats(1).appointed(anna);",
            "cannot find symbol",
            ImmutableList.of(
                struggle(),
                founded(ImmutableSet.of(WAGES)),
                new SeatTaken(PARTY.leadership(), PersonId.of("anna"), SeatOrigin.APPOINTED)),
            "NotElected"),
        new Forbidden(
            "an opposition within a chain",
            "Struggle.of(workers).against(owners).at(StruggleStage.JOINT);",
            "Struggle.of(workers).against(party).at(StruggleStage.JOINT);",
            "Party cannot be converted to org.leadershipmethod.society.SocialClass",
            ImmutableList.of(
                struggle(),
                founded(ImmutableSet.of(WAGES)),
                new RelationStated(PARTY, "opposes", new ClassId(WAGES))),
            "OpposedWithinChain"),
        new Forbidden(
            "a relation of opposition",
            "Relation relation = Relation.SERVES;",
            "Relation relation = Relation.OPPOSES;",
            "cannot find symbol",
            ImmutableList.of(new RelationStated(MassesId.MASSES, "opposes", new ClassId(WAGES))),
            "OpposedWithinChain"));
  }

  private static StruggleRecorded struggle() {
    return new StruggleRecorded(
        WAGES, ImmutableSet.of(OWNING), StruggleStage.POLITICAL, ImmutableList.of());
  }

  private static PartyFounded founded(ImmutableSet<EconomicPosition> classes) {
    return new PartyFounded(
        PARTY,
        classes,
        ImmutableSet.of(Interest.of("shorter hours")),
        ImmutableList.of(Goal.of("a law on hours")),
        ImmutableSet.of(PersonId.of("anna"), PersonId.of("ben")),
        GroupingKind.PARTY,
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("everyOne")
  void whatIsForbiddenDoesNotCompile(Forbidden one) {
    assertThat(LINES.errorsIn(one.lawful())).isEmpty();
    assertThat(LINES.errorsIn(one.forbidden()))
        .isNotEmpty()
        .anySatisfy(error -> assertThat(error).contains(one.error()));
  }

  @ParameterizedTest
  @MethodSource("everyOne")
  void whatARecordStatesAllTheSameIsFound(Forbidden one) {
    ChronicleBuilder record = Chronicle.builder().add(new MassesRecorded(masses()), When.on(DAY));
    LocalDate day = DAY;
    for (Event event : one.stated()) {
      day = day.plusDays(1);
      record.add(event, When.on(day));
    }
    Diagnosis diagnosis =
        Diagnosis.of(
            LeadershipMethod.of(GROUP, SOCIETY),
            record.build(),
            day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    assertThat(diagnosis.open().stream().map(finding -> finding.rule().value()))
        .contains(one.rule());
    assertThat(diagnosis.notExamined()).isEmpty();
  }

  private static Masses masses() {
    return Masses.builder().people(WAGES, "anna", "ben").people(OWNING, "carl").build();
  }

  @Test
  void nobodyElseCanBeALayer() {
    String faction = "%s class Faction implements Layer { public LayerId key() { return null; } }";
    assertThat(LINES.errorsIn(faction.formatted("final"), "Faction"))
        .anySatisfy(error -> assertThat(error).contains("Layer"));
    for (String layer : List.of("SocialClass", "Party", "PartyLeadingGroup", "Masses")) {
      assertThat(LINES.errorsIn("new " + layer + "();"))
          .as(layer)
          .anySatisfy(error -> assertThat(error).contains(layer));
      assertThat(LINES.errorsIn("class Other extends " + layer + " {}", "Other"))
          .as(layer)
          .anySatisfy(error -> assertThat(error).contains("final"));
    }
  }

  @Test
  void eachLayerAnswersToTheOneBelowAndToNoOther() {
    assertThat(
            LINES.errorsIn(
                "Masses down = leaders.answersTo().answersTo().answersTo();"
                    + "Party first = leaders.answersTo();"
                    + "SocialClass second = party.answersTo();"))
        .isEmpty();
    assertThat(LINES.errorsIn("SocialClass skipped = leaders.answersTo();")).isNotEmpty();
    assertThat(LINES.errorsIn("masses.answersTo();")).isNotEmpty();
  }
}
