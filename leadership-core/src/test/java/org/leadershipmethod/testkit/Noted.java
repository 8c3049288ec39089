package org.leadershipmethod.testkit;

import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;

/**
 * An event with its time and an id of its own, so that others can cite it wherever it comes to
 * stand.
 *
 * @param id what it is cited by
 * @param event what happened
 * @param when when
 */
public record Noted(EntryId id, Event event, When when) {}
