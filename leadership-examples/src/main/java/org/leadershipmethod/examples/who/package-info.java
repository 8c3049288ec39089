/**
 * The command that tells from files who was where in a unit: on a day, and from when to when.
 *
 * <p>It reads the files that {@code diagnose} reads, and judges nothing.
 */
@NullMarked
package org.leadershipmethod.examples.who;

import org.jspecify.annotations.NullMarked;
