package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.organization.Organization;

/**
 * A record of plans in which every clause was kept, made without asking a rule: seasons of several
 * places, side by side.
 *
 * @param organization the organization at the outset
 * @param notes what is written, the organization first; looked at long after, so that every window
 *     has run
 * @param seasons the periods in it
 */
public record PlannedRecord(Organization organization, Notes notes, ImmutableList<Season> seasons)
    implements Lawful {}
