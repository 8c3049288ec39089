/**
 * How far a difference that was counted may be chance: exact tests for few cases.
 *
 * <p>Ten units are few, and what differs between them may be luck. {@link
 * org.leadershipmethod.statistics.ByChance} says how often luck alone would look like this. It says
 * nothing of why the difference is there, and nothing of other campaigns.
 *
 * <p>Only this package needs Commons Statistics; a program that uses it says so itself.
 */
@NullMarked
package org.leadershipmethod.statistics;

import org.jspecify.annotations.NullMarked;
