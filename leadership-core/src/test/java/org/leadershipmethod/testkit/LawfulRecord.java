package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.organization.Organization;

/**
 * A record of relayed tasks in which every clause was kept, made without asking a rule.
 *
 * @param start the organization at the outset
 * @param notes what is written, the organization first; looked at long after, so that every window
 *     has run
 * @param works the relays in it
 * @param end the organization at the end
 */
public record LawfulRecord(
    Organization start, Notes notes, ImmutableList<RelayedWork> works, Organization end)
    implements Lawful {}
