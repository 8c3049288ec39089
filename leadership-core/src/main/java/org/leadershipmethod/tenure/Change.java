package org.leadershipmethod.tenure;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.organization.OrganizationEvent;

/**
 * Something that happened to units, as it is read.
 *
 * @param event what it is
 * @param entry where it stands
 * @param fits whether it fits where it is read, and so wherever it happened
 */
record Change(OrganizationEvent event, Entry entry, boolean fits) {}
