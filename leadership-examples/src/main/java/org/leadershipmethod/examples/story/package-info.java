/**
 * A story of our own: a county wants its people to learn to read, then wants three things at once,
 * and each is led well, and led badly.
 *
 * <p>{@link org.leadershipmethod.examples.story.Story} puts both side by side. Led well, every step
 * goes through a practice: somebody tries the short way, from one department to its counterpart
 * below, is refused, reads why, and takes the way through the people in overall charge. Led badly,
 * nobody asked; what happened was written down, and a diagnosis of that says what went wrong, which
 * clause speaks of it, and what would mend it now.
 *
 * <p>In the second part the county asks for three things in one month. Led well, the principal
 * looks at how things stand before saying what comes first, and sees it through; led badly, each
 * letter comes first until the next one does.
 *
 * <p>In the third part a league chooses its leaders. In the fourth a county calls on three
 * villages. Led well, its secretary learns in two of them and tests what all are told; led badly,
 * the call stays on paper. In the fifth a school's leading group forms in the work and renews
 * itself through three stages; led badly, it is read out from a list and stays the same. In the
 * sixth two villages are asked about their water. Led well, what they say is tried, and they are
 * asked again with what was learnt; led badly, a drawing lay ready before.
 *
 * <p>People are named by their roles.
 */
@NullMarked
package org.leadershipmethod.examples.story;

import org.jspecify.annotations.NullMarked;
