package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Rule;

/** What holds for every rule and bound of the family; all faults are reported at once. */
class RelayCatalogueTest {

  @Test
  void everyRuleIsInOrder() {
    List<String> faults = new ArrayList<>();
    assertThat(RELAY.rules()).hasSize(10);
    for (Rule rule : RELAY.rules()) {
      faults(rule).forEach(fault -> faults.add(rule.id() + " " + fault));
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(Rule rule) {
    List<String> faults = new ArrayList<>();
    Class<?> type = rule.getClass();
    check(faults, rule.id().value().equals(type.getSimpleName()), "has another id than its class");
    check(faults, Modifier.isFinal(type.getModifiers()), "is not final");
    check(faults, !Modifier.isPublic(type.getModifiers()), "is public");
    check(faults, type.getDeclaredFields().length == 0, "has state");
    check(faults, !rule.clauses().isEmpty(), "stands on no clause");
    check(
        faults,
        rule.clauses().stream().allMatch(clause -> clause.id().startsWith("M7.")),
        "cites a clause of another subject");
    check(faults, rule.rationale().endsWith("."), "has a rationale that is no sentence");
    check(faults, !rule.reads().isEmpty(), "does not say what it reads");
    return faults;
  }

  private static void check(List<String> faults, boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  @Test
  void aBoundThatIsOursCitesNoClauseAndSaysWhy() {
    assertThat(RELAY.bounds()).isNotEmpty();
    for (Bound<?> bound : RELAY.bounds()) {
      assertThat(bound.isOurs()).isEqualTo(bound.source().isEmpty());
      assertThat(bound.reason()).isNotBlank();
    }
  }
}
