package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.clause.Clause;

/** Every clause has a property that proves it, or is on a list that only shrinks. */
class ClauseCoverageTest {
  /** The number of clauses on the list; only ever lowered. */
  private static final int CEILING = 0;

  private static final String LIST = "/clauses-without-proof.txt";

  @Test
  void everyClauseHasAProofOrIsOnTheList() throws IOException {
    Proofs proofs = Proofs.in(BuiltFiles.testClasses());
    ClauseCoverage coverage = ClauseCoverage.of(proofs.clauses(), listedLines(), CEILING);
    assertThat(Iterables.concat(proofs.faults(), coverage.faults())).isEmpty();
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
  void aClauseWithoutProofHasToBeListed() {
    List<String> lines = idsExcept(Clause.M5_4, Clause.M9_1, Clause.M7_2);
    assertThat(ClauseCoverage.of(Set.of(Clause.M5_4), lines, 79).faults())
        .singleElement()
        .asString()
        .startsWith("M7.2 has no proof");
  }

  @Test
  void aListedClauseHasNoProof() {
    List<String> lines = idsExcept(Clause.M9_1, Clause.M7_2);
    assertThat(ClauseCoverage.of(Set.of(Clause.M5_4, Clause.M7_2), lines, 80).faults())
        .containsExactly("M5.4 is on the list and has a proof: remove the line.");
  }

  @Test
  void theListHasOnlyClausesThatNeedAProofAndEachOnce() {
    List<String> lines = new ArrayList<>(idsExcept(Clause.M5_4));
    lines.addAll(List.of("# a comment", "", "M7.7 # no such clause", "M7.2"));
    assertThat(ClauseCoverage.of(Set.of(Clause.M5_4), lines, 83).faults())
        .containsExactly(
            "M9.1 is on the list and needs no proof: remove the line.",
            "M7.7 is on the list and is no clause: remove the line.",
            "M7.2 is on the list more than once: remove a line.");
  }

  @Test
  void theListOnlyShrinksAndTheCeilingWithIt() {
    List<String> lines = idsExcept(Clause.M5_4, Clause.M9_1);
    Set<Clause> proved = Set.of(Clause.M5_4);
    assertThat(ClauseCoverage.of(proved, lines, 80).faults()).isEmpty();
    assertThat(ClauseCoverage.of(proved, lines, 79).faults())
        .containsExactly("The list may only shrink: it has 80 clauses, the ceiling is 79.");
    assertThat(ClauseCoverage.of(proved, lines, 81).faults())
        .containsExactly("The list has shrunk: lower the ceiling from 81 to 80");
  }

  @Test
  void findingNoProofAtAllIsAFault() {
    assertThat(ClauseCoverage.of(Set.of(), idsExcept(Clause.M9_1), 81).faults())
        .containsExactly("No property with @Proves was found: was anything compiled?");
  }

  private static ImmutableList<String> idsExcept(Clause... left) {
    return EnumSet.complementOf(EnumSet.copyOf(Arrays.asList(left))).stream()
        .map(Clause::id)
        .collect(toImmutableList());
  }

  private static List<String> listedLines() throws IOException {
    try (InputStream list = ClauseCoverageTest.class.getResourceAsStream(LIST)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
