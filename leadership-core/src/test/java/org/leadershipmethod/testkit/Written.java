package org.leadershipmethod.testkit;

import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;

/**
 * An event with its time, before it stands in a chronicle.
 *
 * @param event what happens
 * @param when when
 */
public record Written(Event event, When when) {}
