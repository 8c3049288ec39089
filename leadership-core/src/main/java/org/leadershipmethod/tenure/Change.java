package org.leadershipmethod.tenure;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;

/**
 * An entry about units or people in them, as it is read.
 *
 * @param event what happened
 * @param entry where it stands
 * @param isTaken whether what it says is so where it is read: it fits, or is so whatever was before
 */
record Change(Event event, Entry entry, boolean isTaken) {}
