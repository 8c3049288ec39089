package org.leadershipmethod.relay;

import org.leadershipmethod.chronicle.Event;

/**
 * What can happen to a task between units: it is relayed, delivered to one more person, mobilized
 * for, done, brings its result or is withdrawn.
 */
public sealed interface RelayEvent extends Event
    permits TaskRelayed,
        TaskDelivered,
        PersonnelMobilized,
        WorkDone,
        ResultAchieved,
        TaskWithdrawn {}
