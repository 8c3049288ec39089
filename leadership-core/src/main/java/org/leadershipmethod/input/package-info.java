/**
 * What comes in from outside, and what is wrong with it.
 *
 * <p>Rows, files and ids are written by people and programs that this library does not control.
 * Reading them ends in one of two ways: everything was usable, or there is a complete list of what
 * was not. A {@link org.leadershipmethod.input.Problem} says where it stands, what was found there
 * and what was expected; a {@link org.leadershipmethod.input.Checked} is the outcome of a reading,
 * so that nothing is half-applied: there is a value or there are problems, never some of both. What
 * a problem quotes is short and on one line ({@link org.leadershipmethod.input.Quoted}).
 */
@NullMarked
package org.leadershipmethod.input;

import org.jspecify.annotations.NullMarked;
