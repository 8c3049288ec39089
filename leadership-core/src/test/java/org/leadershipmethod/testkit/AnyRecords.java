package org.leadershipmethod.testkit;

import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.guidance.GuidanceFamily.GUIDANCE;
import static org.leadershipmethod.massline.MassLineFamily.MASS_LINE;
import static org.leadershipmethod.nucleus.NucleusFamily.NUCLEUS;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.leadershipmethod.method.LeadershipMethod;

/** Records of every family in which one clause is broken, for what holds of any record. */
public final class AnyRecords {

  private AnyRecords() {}

  /** Records of all families, each as often as the others. */
  public static Arbitrary<AnyRecord> records() {
    return Arbitraries.oneOf(
        relays(), plans(), campaigns(), groups(), nuclei(), ideas(), societies());
  }

  private static Arbitrary<AnyRecord> relays() {
    return spoiled(
        LeadershipMethod.of(RELAY), LawfulRecords.lawfulRecords(), List.of(RelayEdit.values()));
  }

  private static Arbitrary<AnyRecord> plans() {
    return spoiled(
        LeadershipMethod.of(PLAN), PlannedRecords.plannedRecords(), List.of(PlanEdit.values()));
  }

  private static Arbitrary<AnyRecord> campaigns() {
    return spoiled(
        LeadershipMethod.of(GUIDANCE),
        GuidanceRecords.guidanceRecords(),
        List.of(GuidanceEdit.values()));
  }

  private static Arbitrary<AnyRecord> groups() {
    return spoiled(
        LeadershipMethod.of(GROUP), Leaderships.leaderships(), List.of(GroupEdit.values()));
  }

  private static Arbitrary<AnyRecord> nuclei() {
    return spoiled(
        LeadershipMethod.of(NUCLEUS),
        NucleusRecords.nucleusRecords(),
        List.of(NucleusEdit.values()));
  }

  private static Arbitrary<AnyRecord> ideas() {
    return spoiled(
        LeadershipMethod.of(MASS_LINE),
        MassLineRecords.massLineRecords(),
        List.of(MassLineEdit.values()));
  }

  private static <R extends Lawful> Arbitrary<AnyRecord> spoiled(
      LeadershipMethod method, Arbitrary<R> lawful, List<? extends Edit<R>> edits) {
    return FamilyContract.spoiled(lawful, edits)
        .map(Spoiled::notes)
        .map(notes -> new AnyRecord(method, notes.all(), notes.asOf()));
  }

  private static Arbitrary<AnyRecord> societies() {
    return spoiled(
        LeadershipMethod.of(GROUP, SOCIETY, CHAIN),
        SocietyRecords.societies(),
        ImmutableList.<Edit<Notes>>builder()
            .add(SocietyEdit.values())
            .add(ChainEdit.values())
            .build());
  }
}
