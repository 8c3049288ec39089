package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chain.Answers;
import org.leadershipmethod.chain.ChainFamily;
import org.leadershipmethod.chain.ChainRuleId;
import org.leadershipmethod.chain.MassesConsulted;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Goal;
import org.leadershipmethod.society.GroupingKind;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.PeopleLeft;
import org.leadershipmethod.society.PositionStated;
import org.leadershipmethod.society.SocietyFamily;

/**
 * Peasants were asked, and a decision claims the majority of the masses: whether they are most of
 * the people hangs on how many traders there were by then. Traders come and go one by one, more
 * often than every order could be tried.
 */
class MajorityOfVagueTimesTest {

  private static final LeadershipMethod METHOD =
      LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY, ChainFamily.CHAIN);
  private static final EconomicPosition WAGES = EconomicPosition.of("wage labour");
  private static final EconomicPosition LAND = EconomicPosition.of("tilling land");
  private static final EconomicPosition TRADE = EconomicPosition.of("trade");
  private static final PartyId UNION = PartyId.of("union");
  private static final Matter PAY = Matter.of("pay");
  private static final LocalDate YEAR = LocalDate.of(2025, 1, 1);
  private static final When DURING_THE_YEAR = When.during(YEAR.plusDays(9), YEAR.plusDays(364));
  private static final When JUNE = day(150);
  private static final Instant LATER = When.on(LocalDate.of(2026, 2, 1)).latest();

  private static When day(int number) {
    return When.on(YEAR.plusDays(number));
  }

  private static ImmutableSet<PersonId> people(String name, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(nth -> PersonId.of(name + nth))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String[] names(String name, int many) {
    return people(name, 0, many).stream().map(PersonId::toString).toArray(String[]::new);
  }

  /** Two workers, five peasants, who were asked in e3, and some traders. */
  private static Chronicle begun(int traders) {
    return Chronicle.empty()
        .append(
            new MassesRecorded(
                Masses.builder()
                    .people(WAGES, names("worker", 2))
                    .people(LAND, names("peasant", 5))
                    .people(TRADE, names("trader", traders))
                    .build()),
            day(0))
        .append(
            new PartyFounded(
                UNION,
                ImmutableSet.of(WAGES),
                ImmutableSet.of(Interest.of("bread")),
                ImmutableList.of(Goal.of("govern")),
                people("worker", 0, 2),
                GroupingKind.PARTY,
                Optional.empty()),
            day(1))
        .append(
            new MassesConsulted(
                UNION, PAY, ImmutableList.of(new Answers(LAND, Part.ACTIVE, 2, 2, 0))),
            day(2));
  }

  private static DecisionTaken decision() {
    return new DecisionTaken(
            UNION.leadership(),
            DecisionId.of("d1"),
            PAY,
            people("worker", 0, 2),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            false,
            ImmutableList.of())
        .withMajorityShownBy(ImmutableList.of(EntryId.of("e3")));
  }

  private static Chronicle leaving(Chronicle record, int many, When when) {
    Chronicle longer = record;
    for (int nth = 0; nth < many; nth++) {
      longer = longer.append(new PeopleLeft(people("trader", nth, nth + 1)), when);
    }
    return longer;
  }

  private static Chronicle coming(Chronicle record, int from, int to, When when) {
    Chronicle longer = record;
    for (int nth = from; nth < to; nth++) {
      longer =
          longer.append(
              new PositionStated(PersonId.of("trader" + nth), ImmutableSet.of(TRADE)), when);
    }
    return longer;
  }

  private static void isFound(Chronicle record) {
    assertThat(diagnosis(record).findings(ChainRuleId.MAJORITY_NOT_SHOWN)).hasSize(1);
  }

  private static List<String> doubts(Chronicle record) {
    Diagnosis diagnosis = diagnosis(record);
    assertThat(diagnosis.findings(ChainRuleId.MAJORITY_NOT_SHOWN)).isEmpty();
    return diagnosis.notExamined().stream()
        .filter(one -> one.rule().filter(ChainRuleId.MAJORITY_NOT_SHOWN::equals).isPresent())
        .map(one -> one.reason().toString())
        .toList();
  }

  private static Diagnosis diagnosis(Chronicle record) {
    return Diagnosis.of(METHOD, record, LATER);
  }

  @Test
  void allWhoLeftInTheYearMayHaveLeftBefore() {
    assertThat(doubts(leaving(begun(9).append(decision(), JUNE), 9, DURING_THE_YEAR)))
        .as("it is not said that it was at the end of the year")
        .containsExactly(
            "entry e4 says only 2025-05-31; if it was after entry e13 of 2025-01-10..2025-12-31,"
                + " nothing is wrong here");
    isFound(leaving(begun(12).append(decision(), JUNE), 9, DURING_THE_YEAR));
  }

  @Test
  void itMayHaveBeenBeforeAllWhoCameInTheYear() {
    assertThat(doubts(coming(begun(1), 1, 10, DURING_THE_YEAR).append(decision(), DURING_THE_YEAR)))
        .containsExactly(
            "entry e13 and entry e4 say only 2025-01-10..2025-12-31; if entry e13 was before entry"
                + " e4, nothing is wrong here");
    isFound(coming(begun(9), 9, 18, DURING_THE_YEAR).append(decision(), DURING_THE_YEAR));
  }

  @Test
  void oneEntryAmongManyMayHaveBeenBefore() {
    PeopleLeft all = new PeopleLeft(people("trader", 0, 9));
    Chronicle left = begun(9).append(decision(), JUNE).append(all, DURING_THE_YEAR);
    assertThat(doubts(coming(left, 9, 19, DURING_THE_YEAR)))
        .containsExactly(
            "entry e5 says only 2025-01-10..2025-12-31; if it was before entry e4 of 2025-05-31,"
                + " nothing is wrong here");
  }

  @Test
  void oneEntryAmongManyMayHaveBeenAfter() {
    PeopleLeft peasants = new PeopleLeft(people("peasant", 0, 4));
    Chronicle left = leaving(begun(9).append(peasants, DURING_THE_YEAR), 9, DURING_THE_YEAR);
    assertThat(doubts(left.append(decision(), DURING_THE_YEAR)))
        .containsExactly(
            "entry e14 and entry e4 say only 2025-01-10..2025-12-31; if entry e14 was before entry"
                + " e4, nothing is wrong here");
  }

  /** Nine leave in February, and come again in April. */
  private static Chronicle goneForAWhile() {
    Chronicle record = begun(9);
    for (int nth = 0; nth < 9; nth++) {
      record = record.append(new PeopleLeft(people("trader", nth, nth + 1)), day(40 + nth));
    }
    for (int nth = 0; nth < 9; nth++) {
      record = coming(record, nth, nth + 1, day(90 + nth));
    }
    return record;
  }

  @Test
  void itMayHaveBeenInTheMidstOfMany() {
    assertThat(doubts(goneForAWhile().append(decision(), DURING_THE_YEAR))).hasSize(1);
    assertThat(
            doubts(
                goneForAWhile()
                    .append(decision(), When.during(YEAR.plusDays(70), YEAR.plusDays(120)))))
        .containsExactly(
            "entry e22 says only 2025-03-12..2025-05-01; if it was before entry e13 of 2025-04-01,"
                + " nothing is wrong here");
    isFound(goneForAWhile().append(decision(), When.during(YEAR.plusDays(98), YEAR.plusDays(364))));
    isFound(goneForAWhile().append(decision(), day(120)));
    assertThat(doubts(goneForAWhile().append(decision(), day(60)))).as("it is shown").isEmpty();
  }
}
