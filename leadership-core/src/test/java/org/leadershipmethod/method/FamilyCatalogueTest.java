package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Rule;

/** What holds for every rule and bound of the family; all faults are reported at once. */
class FamilyCatalogueTest {

  /** Which section of the texts each family is about. */
  private static final ImmutableMap<Family, String> SECTIONS =
      ImmutableMap.of(RELAY, "M7.", PLAN, "M8.", GROUP, "R3.", SOCIETY, "R");

  @Test
  void everyRuleIsInOrder() {
    List<String> faults = new ArrayList<>();
    SECTIONS.forEach((family, section) -> addFaults(faults, family, section));
    assertThat(faults).isEmpty();
    assertThat(RELAY.rules()).hasSize(11);
    assertThat(PLAN.rules()).hasSize(14);
    assertThat(GROUP.rules()).hasSize(5);
    assertThat(SOCIETY.rules()).hasSize(25);
  }

  private static void addFaults(List<String> faults, Family family, String section) {
    for (Rule rule : family.rules()) {
      faults(rule, section).forEach(fault -> faults.add(rule.id() + " " + fault));
    }
  }

  private static List<String> faults(Rule rule, String section) {
    List<String> faults = new ArrayList<>();
    Class<?> type = rule.getClass();
    check(faults, rule.id().value().equals(type.getSimpleName()), "has another id than its class");
    check(faults, Modifier.isFinal(type.getModifiers()), "is not final");
    check(faults, !Modifier.isPublic(type.getModifiers()), "is public");
    check(faults, isWithoutState(type), "has state");
    check(faults, !rule.card().clauses().isEmpty(), "stands on no clause");
    check(
        faults,
        rule.card().clauses().stream().allMatch(clause -> clause.id().startsWith(section)),
        "cites a clause of another subject");
    check(faults, rule.card().why().endsWith("."), "says why in what is no sentence");
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
    for (Family family : SECTIONS.keySet()) {
      assertThat(family.bounds()).isNotEmpty();
      for (Bound<?> bound : family.bounds()) {
        assertThat(bound.isOurs()).isEqualTo(bound.source().isEmpty());
        assertThat(bound.reason()).isNotBlank();
      }
    }
  }
}
