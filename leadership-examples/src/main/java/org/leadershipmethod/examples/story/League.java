package org.leadershipmethod.examples.story;

import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.PartyId;

/** The people of the county, what they live by, and a league of those who live by wages. */
final class League {

  static final EconomicPosition WAGES = EconomicPosition.of("wage labour");
  static final EconomicPosition SMALLHOLDING = EconomicPosition.of("smallholding");
  static final EconomicPosition LAND = EconomicPosition.of("owning land");

  static final PartyId LEAGUE = PartyId.of("league");
  static final Matter HARVEST_WAGE = Matter.of("the harvest wage");
  static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP, SOCIETY, CHAIN);
  static final LocalDate LOOKED_AT = LocalDate.of(2026, Month.JUNE, 1);

  /** Some of them work at river-school, which the first two parts tell of. */
  static final Masses MASSES =
      Masses.builder()
          .people(WAGES, "cook", "bookkeeper", "teacher-of-letters", "assistant-teacher")
          .people(WAGES, "reaper", "binder", "carter", "stable-hand")
          .people(SMALLHOLDING, "hill-farmer", "river-farmer", "mill-farmer")
          .people(LAND, "estate-owner", "nephew-of-the-estate")
          .build();

  private League() {}

  static LocalDate january(int day) {
    return LocalDate.of(2026, Month.JANUARY, day);
  }

  static LocalDate february(int day) {
    return LocalDate.of(2026, Month.FEBRUARY, day);
  }

  static ImmutableSet<PersonId> people(String... ids) {
    return Arrays.stream(ids).map(PersonId::of).collect(ImmutableSet.toImmutableSet());
  }
}
