package org.leadershipmethod.relay;

import org.leadershipmethod.chronicle.Event;

/**
 * What can happen to a task between units: it is relayed, delivered to one more person, mobilized
 * for, done, brings its result or is withdrawn.
 *
 * <p>Each is only what was written down, right or wrong. {@link TaskView} makes of them which tasks
 * stand where; the rules of {@link RelayFamily} look at how they came there.
 */
public sealed interface RelayEvent extends Event
    permits TaskRelayed,
        TaskDelivered,
        PersonnelMobilized,
        WorkDone,
        ResultAchieved,
        TaskWithdrawn {}
