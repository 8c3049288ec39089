package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.clause.Embodiment;

/**
 * Which clauses no property proves. A clause that leaves something to the host, and asks for
 * nothing else, needs none.
 *
 * @param proved the clauses with a property
 */
record ClauseCoverage(ImmutableSet<Clause> proved) {

  private static final ImmutableSet<Embodiment> PURELY_OPEN = ImmutableSet.of(Embodiment.OPEN);

  static ClauseCoverage of(Iterable<Clause> proved) {
    return new ClauseCoverage(Sets.immutableEnumSet(proved));
  }

  /** What is wrong, everything at once; empty where all is well. */
  ImmutableList<String> faults() {
    return Stream.concat(
            proved.isEmpty()
                ? Stream.of("No property with @Proves was found: was anything compiled?")
                : Stream.empty(),
            Arrays.stream(Clause.values())
                .filter(clause -> !proved.contains(clause))
                .filter(clause -> !clause.embodiments().equals(PURELY_OPEN))
                .map(clause -> clause + " has no proof: " + clause.statement()))
        .collect(toImmutableList());
  }
}
