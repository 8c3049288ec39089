/**
 * Looks at any organization through the library, from files: who stands where, and what happened.
 *
 * <p>A chronicle is a file of lines, as {@link org.leadershipmethod.json.ChronicleJson} writes it.
 * It is read line by line, so that it may be longer than what fits into memory. What is wrong with
 * it is told with its line; that it was cut is told too.
 *
 * <p>Whoever looks for the first time can write down what was found as known. From then on {@code
 * --known} lets only new findings fail, so that the command can stand in a build.
 */
@NullMarked
package org.leadershipmethod.examples.diagnose;

import org.jspecify.annotations.NullMarked;
