package org.leadershipmethod.clause;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadershipmethod.testkit.Proves;

/** Whoever has an id can show the clause to somebody. */
@Proves(Clause.M5_4)
class ClauseProperties {
  @Property
  void theIdLeadsBackToTheClause(@ForAll Clause clause) {
    assertThat(Clause.withId(clause.id())).contains(clause);
  }

  @Property
  void everyClauseExplainsItself(@ForAll Clause clause) {
    assertThat(clause.statement()).isNotBlank();
    assertThat(clause.how()).isNotBlank().isNotEqualTo(clause.statement());
    assertThat(clause.embodiments()).isNotEmpty();
    assertThat(clause.text().title()).isNotBlank();
  }

  @Property
  void idsTellClausesApart(@ForAll Clause one, @ForAll Clause other) {
    assertThat(one.id().equals(other.id())).isEqualTo(one == other);
  }
}
