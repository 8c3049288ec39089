package org.leadershipmethod.examples.story;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.massline.IdeaVoiced;
import org.leadershipmethod.massline.MassLineFamily;
import org.leadershipmethod.massline.SpiralId;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A county of two villages that have too little water, and ask each other what to do, or do not.
 */
final class Water {

  static final SpiralId WATER = SpiralId.of("water");
  static final UnitId COUNTY = UnitId.of("county");
  static final UnitId HILL = UnitId.of("hill");
  static final UnitId RIVER = UnitId.of("river");
  static final PersonId SECRETARY = PersonId.of("secretary");
  static final IdeaId WELL = IdeaId.of("well");
  static final IdeaId TURNS = IdeaId.of("turns");
  static final IdeaId DRAWING = IdeaId.of("drawing");
  static final LeadershipMethod METHOD = LeadershipMethod.of(MassLineFamily.MASS_LINE);
  static final LocalDate LOOKED_AT = LocalDate.of(2026, Month.OCTOBER, 31);

  static final Organization ORGANIZATION =
      Organization.builder()
          .unit(COUNTY)
          .inCharge(SECRETARY)
          .unit(HILL)
          .under(COUNTY)
          .members("herder", "potter", "weaver")
          .unit(RIVER)
          .under(COUNTY)
          .members("fisher", "reaper", "smith")
          .build();

  private Water() {}

  /** Somebody says something, and three others say the same. */
  static IdeaVoiced voiced(IdeaId idea, UnitId unit, String by, String words) {
    return new IdeaVoiced(WATER, idea, unit, ImmutableSet.of(PersonId.of(by)), 3, words);
  }
}
