package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;

/**
 * What speaks for the people of a unit, and what ties its leading group to the others ({@code M3}).
 *
 * <p>Each is only what was written down, right or wrong. {@link NucleusView} makes of them a
 * picture of the unit; the rules of {@link NucleusFamily} look at what is missing.
 */
public sealed interface NucleusEvent extends Event
    permits DeedDone,
        LinkKept,
        MemberAssessed,
        MemberDegenerated,
        MemberRaised,
        GroupKept,
        ActivistLeftOut,
        DemandVoiced,
        DemandAnswered {

  /** Where it happened; the unit whose people and leading group it is about. */
  UnitId unit();

  /** The unit. */
  @Override
  default ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the unit", unit()));
  }
}
