/**
 * The commands, given files that a fuzzer or a property made out of the pieces of good ones; whole
 * runs, with files in a folder, and what they print.
 */
package org.leadershipmethod.examples.fuzz;
