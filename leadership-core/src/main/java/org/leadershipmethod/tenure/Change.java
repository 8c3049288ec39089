package org.leadershipmethod.tenure;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;

/**
 * An entry about units or people in them, as it is read.
 *
 * @param event what happened
 * @param entry where it stands
 * @param fits whether it fits what was read before it
 */
record Change(Event event, Entry entry, boolean fits) {}
