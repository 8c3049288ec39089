package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.leadershipmethod.benchmarks.UnitRecords.Node;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.PersonHandle;
import org.leadershipmethod.organization.UnitHandle;

/**
 * A rule about how a unit is made up, and how it stands beside the one above it and those below it,
 * in three languages: of the library, of records, of a database. The same in numbers is in {@link
 * StructureOnNumbers}.
 *
 * @param id what it is called
 * @param reach what else than the unit it looks at
 * @param ours in the language of the library: whether it is broken at a unit
 * @param records in that of records
 * @param sql in that of {@link StructureInDuckDb}
 */
record StructureRule(
    String id,
    Reach reach,
    BiPredicate<Organization, UnitHandle> ours,
    BiPredicate<UnitRecords, Node> records,
    String sql) {

  /** What else than the unit itself a rule looks at. */
  enum Reach {
    /** Nothing else. */
    OWN,
    /** The unit above. */
    UP,
    /** How many are below. */
    DOWN
  }

  /** All twenty-five. */
  static final ImmutableList<StructureRule> ALL =
      ImmutableList.<StructureRule>builder()
          .addAll(ofOneUnit())
          .addAll(ofDepartment(0))
          .addAll(ofDepartment(1))
          .addAll(besideTheOneAbove())
          .add(withoutCounterpart(0), withoutCounterpart(1))
          .addAll(besideThoseBelow())
          .build();

  private static ImmutableList<StructureRule> ofOneUnit() {
    return ImmutableList.of(
        own("NoHead", (all, u) -> u.charge(all).isVacant(), n -> n.heads().isEmpty(), "heads = 0"),
        own(
            "TwoHeads",
            (all, u) -> u.charge(all).isShared(),
            n -> n.heads().size() > 1,
            "heads > 1"),
        own(
            "HeadFromElsewhere",
            (all, u) -> !u.inCharge(all).stream().allMatch(one -> u.isMember(one, all)),
            n -> !n.members().containsAll(n.heads()),
            "own_heads < heads"),
        own(
            "Nobody",
            (all, u) -> u.memberCount(all) == 0,
            n -> n.members().isEmpty(),
            "members = 0"),
        own(
            "TooFew",
            (all, u) -> u.memberCount(all) < 4,
            n -> n.members().size() < 4,
            "members < 4"),
        own(
            "TooMany",
            (all, u) -> u.memberCount(all) > 12,
            n -> n.members().size() > 12,
            "members > 12"),
        own(
            "OneForBoth",
            (all, u) -> chief(all, u, 0).isPresent() && chief(all, u, 0).equals(chief(all, u, 1)),
            n -> n.chief(field(0)).isPresent() && n.chief(field(0)).equals(n.chief(field(1))),
            "chief0 = chief1"));
  }

  private static ImmutableList<StructureRule> ofDepartment(int nth) {
    FieldOfWork field = field(nth);
    return ImmutableList.of(
        own(
            "NoDepartment" + nth,
            (all, u) -> !u.hasDepartment(field, all),
            n -> !n.hasDepartment(field),
            "not has" + nth),
        own(
            "Vacant" + nth,
            (all, u) -> u.hasDepartment(field, all) && chief(all, u, nth).isEmpty(),
            n -> n.hasDepartment(field) && n.chief(field).isEmpty(),
            "has" + nth + " and chief" + nth + " is null"),
        own(
            "ChiefFromElsewhere" + nth,
            (all, u) -> chief(all, u, nth).filter(one -> !u.isMember(one, all)).isPresent(),
            n -> n.chief(field).filter(one -> !n.members().contains(one)).isPresent(),
            "chief" + nth + " is not null and not own_chief" + nth),
        own(
            "ChiefIsHead" + nth,
            (all, u) -> chief(all, u, nth).filter(one -> u.isInCharge(one, all)).isPresent(),
            n -> n.chief(field).filter(n.heads()::contains).isPresent(),
            "chief_is_head" + nth));
  }

  private static ImmutableList<StructureRule> besideTheOneAbove() {
    return ImmutableList.of(
        up(
            "HeadOfBoth",
            (all, u, above) -> u.inCharge(all).stream().anyMatch(one -> above.isInCharge(one, all)),
            (n, above) -> n.heads().stream().anyMatch(above.heads()::contains),
            "shared_heads > 0"),
        up(
            "BelowNobody",
            (all, u, above) -> above.charge(all).isVacant(),
            (n, above) -> above.heads().isEmpty(),
            "above_heads = 0"),
        up(
            "BelowTwo",
            (all, u, above) -> above.charge(all).isShared(),
            (n, above) -> above.heads().size() > 1,
            "above_heads > 1"),
        up(
            "SameKind",
            (all, u, above) -> u.kind(all).equals(above.kind(all)),
            (n, above) -> n.kind().equals(above.kind()),
            "kind = above_kind"),
        up(
            "LargerThanAbove",
            (all, u, above) -> u.memberCount(all) > above.memberCount(all) + 2,
            (n, above) -> n.members().size() > above.members().size() + 2,
            "members > above_members + 2"));
  }

  private static StructureRule withoutCounterpart(int nth) {
    FieldOfWork field = field(nth);
    return up(
        "WithoutCounterpart" + nth,
        (all, u, above) -> u.hasDepartment(field, all) && !above.hasDepartment(field, all),
        (n, above) -> n.hasDepartment(field) && !above.hasDepartment(field),
        "has" + nth + " and not above_has" + nth);
  }

  private static ImmutableList<StructureRule> besideThoseBelow() {
    return ImmutableList.of(
        new StructureRule(
            "TooManyBelow",
            Reach.DOWN,
            (all, u) -> u.childCount(all) > 8,
            (all, n) -> all.childCount(n) > 8,
            "below > 8"),
        new StructureRule(
            "OnlyOneBelow",
            Reach.DOWN,
            (all, u) -> u.childCount(all) == 1,
            (all, n) -> all.childCount(n) == 1,
            "below = 1"),
        new StructureRule(
            "FewWhoLead",
            Reach.DOWN,
            (all, u) -> u.memberCount(all) < 6 && u.childCount(all) > 0,
            (all, n) -> n.members().size() < 6 && all.childCount(n) > 0,
            "members < 6 and below > 0"));
  }

  private static StructureRule own(
      String id, BiPredicate<Organization, UnitHandle> ours, Predicate<Node> records, String sql) {
    return new StructureRule(id, Reach.OWN, ours, (all, unit) -> records.test(unit), sql);
  }

  /** What a rule asks of the organization, a unit, and the one above it. */
  private interface Above {
    boolean test(Organization all, UnitHandle unit, UnitHandle above);
  }

  private static StructureRule up(
      String id, Above ours, BiPredicate<Node, Node> records, String sql) {
    return new StructureRule(
        id,
        Reach.UP,
        (all, unit) -> unit.parent(all).filter(above -> ours.test(all, unit, above)).isPresent(),
        (all, unit) -> all.parent(unit).filter(above -> records.test(unit, above)).isPresent(),
        sql);
  }

  private static FieldOfWork field(int nth) {
    return FaultyColumns.FIELDS.get(nth);
  }

  private static Optional<PersonHandle> chief(Organization all, UnitHandle unit, int nth) {
    return unit.specific(field(nth), all);
  }
}
