/**
 * Readers of the library, given files that a fuzzer or a property made out of the pieces of good
 * ones.
 */
package org.leadershipmethod.fuzz;
