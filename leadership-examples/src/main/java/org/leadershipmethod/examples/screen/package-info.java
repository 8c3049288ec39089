/**
 * Text for one screen: lines that are broken where they have to be, columns side by side, small
 * tables.
 *
 * <p>Only characters that every terminal shows, and nothing wider than asked for.
 */
@NullMarked
package org.leadershipmethod.examples.screen;

import org.jspecify.annotations.NullMarked;
