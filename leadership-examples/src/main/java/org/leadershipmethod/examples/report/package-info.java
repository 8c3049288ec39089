/**
 * What a diagnosis says, for whoever asked on a command line: on one screen, in full, or as data.
 *
 * <p>{@link org.leadershipmethod.examples.report.DiagnosisCommand} is what the commands have in
 * common: their options and their exit status. A {@link
 * org.leadershipmethod.examples.report.Report} is what they print: what to mend first, how much
 * there is of it and where, and what was examined and what not. It names units and never people.
 */
@NullMarked
package org.leadershipmethod.examples.report;

import org.jspecify.annotations.NullMarked;
