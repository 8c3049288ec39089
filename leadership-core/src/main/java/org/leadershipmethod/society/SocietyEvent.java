package org.leadershipmethod.society;

import org.leadershipmethod.chronicle.Event;

/**
 * What can happen to masses, classes and parties and between them; what happens to leaders is a
 * {@link org.leadershipmethod.group.GroupEvent}.
 *
 * <p>They state what happened, right or wrong. None of them is refused for what it says: that
 * somebody was put into two classes, or that a party was founded for none, is written down as it
 * is, and a rule finds it.
 *
 * <p>Those of this package tell of the layers themselves. What goes up and down between layers is
 * told by events of the package {@code chain}, which are events of a society as well.
 */
public interface SocietyEvent extends Event {}
