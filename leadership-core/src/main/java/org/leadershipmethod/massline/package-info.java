/**
 * From the masses, to the masses: how ideas are gathered, concentrated, taken back, embraced, acted
 * on and tested, turn after turn ({@code M4}, {@code M5.2}, {@code M6.1}).
 *
 * <p>A <em>spiral</em> is what a unit takes up with the masses, and has turns. In a turn people
 * voice ideas, scattered as they are. Somebody studies them and makes fewer of them, and each names
 * those that it came from. These are made known and explained in units, until people there embrace
 * them, hold fast to them and act on them; and what they do shows whether they are right. Then the
 * next turn begins. {@link org.leadershipmethod.massline.Phase} has the stations of this way.
 *
 * <p>Write a spiral by what may follow: {@link org.leadershipmethod.massline.ScatteredIdeas} can be
 * concentrated, {@link org.leadershipmethod.massline.ConcentratedIdeas} propagated, and so on. Each
 * tells which of its ideas went on, which wait, and which were set aside, for what reason. Events
 * can be written as they are, too; the rules find what was skipped or left lying.
 *
 * <p>{@link org.leadershipmethod.massline.WhatBecame} answers everybody who voiced an idea, through
 * all turns. {@link org.leadershipmethod.massline.SpiralFigures} sets the turns side by side: how
 * correct, how alive and how rich their ideas are ({@code M4.6}).
 *
 * <p>How votes become figures is in package {@code concentration}, which knows of no record.
 */
@NullMarked
package org.leadershipmethod.massline;

import org.jspecify.annotations.NullMarked;
