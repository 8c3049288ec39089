package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.testkit.Library;

/** What holds for every rule and bound of every family; all faults are reported at once. */
class FamilyCatalogueTest {

  @Test
  void everyRuleIsInOrder() {
    List<String> faults = new ArrayList<>();
    for (Family family : Library.FAMILIES) {
      for (Rule rule : family.rules()) {
        faults(rule, family).forEach(fault -> faults.add(rule.id() + " " + fault));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(Rule rule, Family family) {
    List<String> faults = new ArrayList<>();
    Class<?> type = rule.getClass();
    check(faults, rule.id().value().equals(type.getSimpleName()), "has another id than its class");
    check(faults, Modifier.isFinal(type.getModifiers()), "is not final");
    check(faults, !Modifier.isPublic(type.getModifiers()), "is public");
    check(faults, isWithoutState(type), "has state");
    check(faults, !rule.card().clauses().isEmpty(), "stands on no clause");
    check(
        faults,
        family.clauses().containsAll(rule.card().clauses()),
        "cites a clause of another subject");
    check(faults, rule.card().why().endsWith("."), "says why without a full stop");
    check(faults, !rule.card().reads().isEmpty(), "does not say what it reads");
    return faults;
  }

  private static boolean isWithoutState(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .allMatch(
            field ->
                Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()));
  }

  private static void check(List<String> faults, boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  @Test
  void aBoundThatIsOursCitesNoClauseAndSaysWhy() {
    for (Family family : Library.FAMILIES) {
      assertThat(family.bounds()).isNotEmpty();
      for (Bound<?> bound : family.bounds()) {
        assertThat(bound.isOurs()).isEqualTo(bound.source().isEmpty());
        assertThat(bound.reason()).isNotBlank();
      }
    }
  }
}
