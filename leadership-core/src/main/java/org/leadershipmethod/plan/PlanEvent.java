package org.leadershipmethod.plan;

import org.leadershipmethod.chronicle.Event;

/**
 * What can happen to the order of tasks in a place: it is indicated from above, decided there, and
 * the period is closed.
 */
public sealed interface PlanEvent extends Event permits TasksIndicated, PlanAdopted, PeriodClosed {}
