package org.leadershipmethod.plan;

import org.leadershipmethod.chronicle.Event;

/**
 * What can happen to the order of tasks in a place: it is indicated from above, decided there, and
 * the period is closed.
 *
 * <p>What comes of a decision is told by events about tasks: a result, or a task that is taken
 * back.
 */
public sealed interface PlanEvent extends Event permits TasksIndicated, PlanAdopted, PeriodClosed {}
