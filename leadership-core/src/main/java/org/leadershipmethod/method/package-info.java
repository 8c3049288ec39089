/**
 * Where a program meets the method: what is in force, the guard, and the diagnosis.
 *
 * <p>A {@link org.leadershipmethod.method.LeadershipMethod} says which families of rules are in
 * force, and with which bounds. A {@link org.leadershipmethod.method.Practice} is a record that is
 * kept while the work goes on: it takes a step only if no clause is broken by it, and says why when
 * one is. A {@link org.leadershipmethod.method.Diagnosis} looks at what happened, wherever the
 * record came from, and reports every departure with what would mend it. Both ask the same rules in
 * the same way: the guard is a diagnosis of the record as it would be after the step.
 *
 * <p>Where the times of entries overlap, a rule is asked again in the orders that they leave open:
 * a finding stands in all of them, or it is not examined. No rule has to know of it.
 */
@NullMarked
package org.leadershipmethod.method;

import org.jspecify.annotations.NullMarked;
