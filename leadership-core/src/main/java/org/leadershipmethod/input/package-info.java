/**
 * What comes in from outside, and what is wrong with it.
 *
 * <p>Rows, files and ids are written by people and programs that this library does not control.
 * Reading them ends in one of two ways: everything was usable, or there is a complete list of what
 * was not. A {@link org.leadershipmethod.input.Problem} says where it stands, what was found there
 * and what was expected; a {@link org.leadershipmethod.input.Checked} is the outcome of a reading,
 * so that nothing is half-applied: there is a value or there are problems, never some of both. What
 * a problem quotes is short and on one line ({@link org.leadershipmethod.input.Quoted}). Names of
 * time zones, which every host has to read that knows where its people live, are read by {@link
 * org.leadershipmethod.input.TimeZones}.
 */
@NullMarked
package org.leadershipmethod.input;

import org.jspecify.annotations.NullMarked;
