package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.clause.Text.MASSES_CLASSES_PARTY_LEADERSHIP;
import static org.leadershipmethod.clause.Text.METHODS_OF_LEADERSHIP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.testkit.Library;

/** A family carries all that is its own. */
class FamilyTest {

  interface Happening extends Event {}

  record TillCounted(UnitId shop) implements Happening {}

  record TillEmptied(UnitId shop) implements Happening {}

  record TillId(String value) implements Key {}

  record TillInShop(TillId till, UnitId shop) implements Key {}

  private static final Family TILLS =
      Family.of("tills")
          .withGroup("happening", Happening.class)
          .withEvent("till-counted", TillCounted.class)
          .withKey("till", TillId.class);

  @Test
  void eachNameStandsOnce() {
    refused(() -> TILLS.withEvent("till-counted", TillEmptied.class), "'till-counted' is taken");
    refused(() -> TILLS.withEvent("happening", TillEmptied.class), "'happening' is taken, by");
    refused(() -> TILLS.withGroup("till-counted", Happening.class), "has the name 'happening'");
    refused(() -> TILLS.withGroup("till-counted", Event.class), "'till-counted' is taken, by");
    refused(() -> TILLS.withKey("till", TillInShop.class), "The name 'till' is taken, by");
    refused(() -> TILLS.withEvent("other", TillCounted.class), "has the name 'till-counted'");
    refused(() -> TILLS.withKey("other", TillId.class), "has the name 'till' already");
    refused(() -> TILLS.withEvent(" ", TillEmptied.class), "blank");
    refused(() -> TILLS.withEvent("x", Happening.class), "is no record");
    refused(() -> TILLS.withGroup("x", TillEmptied.class), "is no interface");
    assertThat(TILLS.inFiles().events()).containsOnlyKeys("till-counted");
    assertThat(TILLS.withKey("till-counted", TillInShop.class).inFiles().keys())
        .containsOnlyKeys("till", "till-counted");
  }

  private static void refused(Runnable adding, String message) {
    assertThatThrownBy(adding::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void itIsAboutTheClausesOfItsSections() {
    Family both =
        TILLS.about(METHODS_OF_LEADERSHIP, 9, 8).about(MASSES_CLASSES_PARTY_LEADERSHIP, 0);
    assertThat(both.clauses())
        .hasSize(12)
        .contains(Clause.M8_1, Clause.M9_4, Clause.R0_1)
        .doesNotContain(Clause.M7_1, Clause.R1_1);
    assertThat(TILLS.clauses()).isEmpty();
    refused(
        () -> TILLS.about(METHODS_OF_LEADERSHIP, 10),
        "'Some Questions Concerning Methods of Leadership' has no section 10.");
  }

  @Test
  void whatIsSaidLaterLosesNothingSaidBefore() {
    for (Family family : Library.FAMILIES) {
      Family longer = family.withEvent("till-counted", TillCounted.class).bounded().reading();
      assertThat(longer.rules()).isEqualTo(family.rules());
      assertThat(longer.clauses()).isEqualTo(family.clauses());
      assertThat(longer.inFiles().keys()).isEqualTo(family.inFiles().keys());
      assertThat(longer.inFiles().groups()).isEqualTo(family.inFiles().groups());
      assertThat(longer.inFiles().events()).hasSize(family.inFiles().events().size() + 1);
      assertThat(family.ruleIds())
          .containsExactlyElementsOf(List.copyOf(family.rules()).stream().map(Rule::id).toList());
    }
  }
}
