/**
 * Text for one screen: lines that are broken where they have to be, columns side by side, small
 * tables.
 *
 * <p>Only characters that a terminal shows, and nothing wider than asked for: what would steer it
 * is replaced ({@link org.leadershipmethod.examples.screen.Visible}).
 */
@NullMarked
package org.leadershipmethod.examples.screen;

import org.jspecify.annotations.NullMarked;
