package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.testkit.Proves;

/** Between the layers of one chain there is what stands in this table, and no opposition. */
class RelationProperties {

  private static final ImmutableSet<String> TABLE =
      ImmutableSet.of(
          "MASSES divides into CLASS",
          "CLASS represents MASSES",
          "PARTY represents CLASS",
          "LEADERS represents PARTY",
          "CLASS obeys MASSES",
          "PARTY obeys CLASS",
          "LEADERS obeys PARTY",
          "PARTY leads CLASS",
          "PARTY leads MASSES",
          "LEADERS leads PARTY",
          "LEADERS leads CLASS",
          "LEADERS leads MASSES",
          "CLASS relies on MASSES",
          "PARTY relies on MASSES",
          "LEADERS relies on MASSES",
          "CLASS serves MASSES",
          "PARTY serves MASSES",
          "LEADERS serves MASSES",
          "PARTY elects LEADERS");

  @Property
  @Proves({Clause.R2_1, Clause.R4_2})
  void theTableIsAllThereIs(
      @ForAll Relation relation, @ForAll LayerKind from, @ForAll LayerKind to) {
    String words = from.name() + " " + relation + " " + to.name();
    assertThat(relation.holds(from, to)).as(words).isEqualTo(TABLE.contains(words));
    assertThat(Relation.between(from, to).contains(relation)).isEqualTo(TABLE.contains(words));
  }

  /** What one layer could be to another and the other to it, as opponents are, is none of these. */
  @Property
  @Proves(Clause.R2_1)
  void noneOfThemIsMutual(
      @ForAll Relation relation, @ForAll LayerKind one, @ForAll LayerKind other) {
    assertThat(relation.holds(one, other) && relation.holds(other, one)).isFalse();
  }

  @Property
  @Proves(Clause.R2_1)
  void wordsNameARelationOrNone(@ForAll Relation relation, @ForAll String other) {
    String words = relation.toString();
    assertThat(Relation.named(words)).contains(relation);
    assertThat(Relation.named("  " + words.toUpperCase(Locale.ROOT) + " ")).contains(relation);
    assertThat(Relation.named(words.replace(' ', '_'))).contains(relation);
    assertThat(Relation.named("opposes")).isEqualTo(Optional.empty());
    assertThat(Relation.named(other).isPresent())
        .isEqualTo(
            TABLE.stream()
                .anyMatch(
                    one ->
                        one.contains(
                            " " + other.strip().toLowerCase(Locale.ROOT).replace('_', ' ') + " ")));
  }
}
