/**
 * A story of our own: a county wants its people to learn to read, and the same task is led well,
 * and led badly.
 *
 * <p>{@link org.leadershipmethod.examples.story.Story} puts both on one screen. Led well, every
 * step goes through a practice: somebody tries the short way, from one department to its
 * counterpart below, is refused, reads why, and takes the way through the people in overall charge.
 * Led badly, nobody asked; what happened was written down, and a diagnosis of that says what went
 * wrong, which clause speaks of it, and what would mend it now.
 *
 * <p>People are named by their roles.
 */
@NullMarked
package org.leadershipmethod.examples.story;

import org.jspecify.annotations.NullMarked;
