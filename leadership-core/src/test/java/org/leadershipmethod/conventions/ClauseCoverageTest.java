package org.leadershipmethod.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.clause.Clause;

/** Every clause has a property that proves it. */
class ClauseCoverageTest {

  @Test
  void everyClauseHasAProof() {
    Proofs proofs = Proofs.in(BuiltFiles.testClasses());
    assertThat(Iterables.concat(proofs.faults(), ClauseCoverage.of(proofs.clauses()).faults()))
        .isEmpty();
  }

  @Test
  void aProofIsAPropertyThatIsRun() {
    Proofs proofs = Proofs.in(BuiltFiles.samples());
    assertThat(proofs.clauses()).containsExactlyInAnyOrder(Clause.M1_2, Clause.M2_1);
    assertThat(proofs.faults().stream().map(fault -> fault.replaceFirst(".*samples[.]", "")))
        .containsExactlyInAnyOrder(
            "EmptyClaimsTest.anExampleIsNoProperty()"
                + " proves nothing: it has no @Property, or a @Disabled one.",
            "EmptyClaimsTest$Nested is never run: its class is nested and no @Group.",
            "NeverRun.inAClassOfTheWrongName(boolean)"
                + " is never run: its class is not named *Test or *Properties.",
            "NeverRun.switchedOff(boolean)"
                + " proves nothing: it has no @Property, or a @Disabled one.",
            "NeverRun$SwitchedOff is never run: its class is @Disabled.");
  }

  @Test
  void aClauseWithoutProofIsAFault() {
    assertThat(ClauseCoverage.of(allBut(Clause.M7_2)).faults())
        .singleElement()
        .asString()
        .startsWith("M7.2 has no proof");
  }

  @Test
  void aClauseThatLeavesThingsToTheHostNeedsNone() {
    assertThat(ClauseCoverage.of(allBut(Clause.M9_1)).faults()).isEmpty();
  }

  @Test
  void findingNoProofAtAllIsAFault() {
    assertThat(ClauseCoverage.of(Set.of()).faults())
        .contains("No property with @Proves was found: was anything compiled?");
  }

  private static ImmutableSet<Clause> allBut(Clause clause) {
    return Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(clause)));
  }
}
