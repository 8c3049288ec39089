package org.leadershipmethod.benchmarks;

/** A unit as Drools is told of it: a public class, since what Drools generates asks it. */
public final class StructureFact {
  private final UnitRecords all;
  private final UnitRecords.Node unit;

  StructureFact(UnitRecords all, UnitRecords.Node unit) {
    this.all = all;
    this.unit = unit;
  }

  /** Whether a rule is broken at the unit. */
  public boolean breaks(int rule) {
    return StructureRule.ALL.get(rule).records().test(all, unit);
  }

  /** The number of the unit. */
  public int number() {
    return FaultyColumns.number(unit.id().value());
  }
}
