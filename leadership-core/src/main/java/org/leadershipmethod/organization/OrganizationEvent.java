package org.leadershipmethod.organization;

import org.leadershipmethod.chronicle.Event;

/**
 * Something that happened to an organization: it was found to be so, a unit came, moved or went,
 * somebody took up a post or left one.
 *
 * <p>Each is a plain fact. Whether it fits the organization it happens to is asked with {@link
 * Organization#problemsOf}.
 */
public sealed interface OrganizationEvent extends Event
    permits OrganizationRecorded,
        UnitCreated,
        UnitMoved,
        UnitMerged,
        Appointed,
        Departed,
        MemberDescribed {}
