package org.leadershipmethod.json;

import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.guidance.GuidanceFamily.GUIDANCE;
import static org.leadershipmethod.massline.MassLineFamily.MASS_LINE;
import static org.leadershipmethod.nucleus.NucleusFamily.NUCLEUS;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Correction;
import org.leadershipmethod.chronicle.EntryCorrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.EntryWithdrawn;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.NamesInFiles;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.DepartmentClosed;
import org.leadershipmethod.organization.DepartmentOpened;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitRenamed;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.rule.Family;

/** The names that the library has: those of no family stand here, the others in their families. */
final class LibraryNames {

  private static final ImmutableList<Family> FAMILIES =
      ImmutableList.of(RELAY, PLAN, GUIDANCE, GROUP, NUCLEUS, SOCIETY, CHAIN, MASS_LINE);

  private static final NamesInFiles ORGANIZATION =
      NamesInFiles.NONE
          .withGroup("organization-event", OrganizationEvent.class)
          .withEvent("organization-recorded", OrganizationRecorded.class)
          .withEvent("unit-created", UnitCreated.class)
          .withEvent("unit-moved", UnitMoved.class)
          .withEvent("unit-renamed", UnitRenamed.class)
          .withEvent("unit-merged", UnitMerged.class)
          .withEvent("unit-split", UnitSplit.class)
          .withEvent("unit-closed", UnitClosed.class)
          .withEvent("department-opened", DepartmentOpened.class)
          .withEvent("department-closed", DepartmentClosed.class)
          .withEvent("appointed", Appointed.class)
          .withEvent("departed", Departed.class)
          .withEvent("member-described", MemberDescribed.class)
          .withKey("unit", UnitId.class);

  private static final NamesInFiles CHRONICLE =
      NamesInFiles.NONE
          .withGroup("event", Event.class)
          .withGroup("correction", Correction.class)
          .withEvent("entry-corrected", EntryCorrected.class)
          .withEvent("entry-withdrawn", EntryWithdrawn.class)
          .withKey("entry", EntryId.class);

  private LibraryNames() {}

  static NamesInFiles all() {
    return joined(ORGANIZATION, FAMILIES).and(CHRONICLE);
  }

  /**
   * These names and those of families.
   *
   * @throws IllegalArgumentException if a family calls something else by a name that is taken, or
   *     by another name than the one it has
   */
  static NamesInFiles joined(NamesInFiles names, Iterable<Family> families) {
    NamesInFiles all = names;
    for (Family family : families) {
      try {
        all = all.and(family.inFiles());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "The names of the family '" + family + "' do not fit: " + e.getMessage(), e);
      }
    }
    return all;
  }
}
