package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitHandle;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;

/** The rules of {@link StructureRule} as a host writes a family of its own. */
final class StructureFamily extends DueRule<UnitId> {

  private final StructureRule rule;

  private StructureFamily(StructureRule rule) {
    super(
        UnitId.class,
        Card.of(RuleId.of(rule.id()))
            .addClauses(Clause.M7_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why("We have agreed that no unit is made up like this.")
            .ours(true)
            .addReads(OrganizationEvent.class)
            .putSays("said", "This unit is not made up as we agreed.")
            .putSays("afterwards", "how the unit is to be made up")
            .build());
    this.rule = rule;
  }

  /** All of them. */
  static Family family() {
    return Family.of(
        "structure",
        StructureRule.ALL.stream()
            .map(StructureFamily::new)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The unit, and those for which it is the one above, or the one below. */
  @Override
  public ImmutableSet<UnitId> concerned(Key touched, Situation now) {
    UnitId unit = (UnitId) touched;
    Organization all = now.organization();
    return rule.reach() == StructureRule.Reach.OWN
        ? ImmutableSet.of(unit)
        : all.find(unit).map(there -> withNeighbours(there, all)).orElse(ImmutableSet.of(unit));
  }

  private ImmutableSet<UnitId> withNeighbours(UnitHandle unit, Organization all) {
    if (rule.reach() == StructureRule.Reach.DOWN) {
      return unit.parent(all)
          .map(above -> ImmutableSet.of(unit.id(), above.id()))
          .orElse(ImmutableSet.of(unit.id()));
    } else if (unit.childCount(all) == 0) {
      return ImmutableSet.of(unit.id());
    }
    ImmutableSet.Builder<UnitId> units = ImmutableSet.<UnitId>builder().add(unit.id());
    unit.children(all).forEach(below -> units.add(below.id()));
    return units.build();
  }

  @Override
  protected Owed owed(UnitId unit, Situation now) {
    Organization all = now.organization();
    return all.find(unit).filter(there -> rule.ours().test(all, there)).isPresent()
        ? Owed.asItIs(ImmutableList.of())
        : Owed.nothing();
  }
}
