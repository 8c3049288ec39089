package org.leadershipmethod.clause;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The catalogue is whole, in order, and says something about each clause. */
class ClauseCatalogueTest {
  /** How many statements each section makes, counted in the texts and not in the enum. */
  private static final ImmutableMap<String, Integer> SECTIONS =
      ImmutableMap.<String, Integer>builder()
          .put("M1", 2)
          .put("M2", 11)
          .put("M3", 14)
          .put("M4", 7)
          .put("M5", 5)
          .put("M6", 6)
          .put("M7", 6)
          .put("M8", 5)
          .put("M9", 4)
          .put("R0", 3)
          .put("R1", 5)
          .put("R2", 3)
          .put("R3", 5)
          .put("R4", 4)
          .put("R5", 2)
          .buildOrThrow();

  private static ImmutableList<String> expectedIds() {
    return SECTIONS.entrySet().stream()
        .flatMap(
            section ->
                IntStream.rangeClosed(1, section.getValue())
                    .mapToObj(number -> section.getKey() + "." + number))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void everyStatementIsThereInOrder() {
    assertThat(expectedIds()).hasSize(82);
    assertThat(Clause.values()).extracting(Clause::id).containsExactlyElementsOf(expectedIds());
  }

  @Test
  void namesIdsAndSectionsAgree() {
    SoftAssertions softly = new SoftAssertions();
    for (Clause clause : Clause.values()) {
      softly.assertThat(clause.name()).isEqualTo(clause.id().replace('.', '_'));
      softly.assertThat(clause).hasToString(clause.id());
      softly.assertThat(clause.id()).startsWith(clause.text().key() + clause.section() + ".");
      softly.assertThat(Clause.ofSection(clause.text(), clause.section())).contains(clause);
    }
    softly.assertAll();
  }

  @Test
  void everyClauseSaysWhatAndHow() {
    SoftAssertions softly = new SoftAssertions();
    for (Clause clause : Clause.values()) {
      softly.assertThat(clause.statement()).as("%s statement", clause).matches("[A-Z].{15,}\\.");
      softly.assertThat(clause.how()).as("%s how", clause).matches("[A-Z].{15,}\\.");
      softly.assertThat(clause.embodiments()).as("%s embodiments", clause).isNotEmpty();
    }
    softly.assertAll();
    assertThat(Clause.values()).extracting(Clause::statement).doesNotHaveDuplicates();
  }

  @Test
  void noWordingIsLeftOver() {
    assertThat(Wording.ids())
        .containsExactlyElementsOf(Arrays.stream(Clause.values()).map(Clause::id).toList());
  }

  @Test
  void onlyWhatTheTextLeavesOpenIsPurelyOpen() {
    assertThat(Clause.values())
        .filteredOn(clause -> clause.embodiments().contains(Embodiment.OPEN))
        .containsExactly(Clause.M9_1);
  }

  @Test
  void aSectionListsItsClausesInOrder() {
    assertThat(Clause.ofSection(Text.METHODS_OF_LEADERSHIP, 1))
        .containsExactly(Clause.M1_1, Clause.M1_2);
    assertThat(Clause.ofSection(Text.MASSES_CLASSES_PARTY_LEADERSHIP, 0))
        .containsExactly(Clause.R0_1, Clause.R0_2, Clause.R0_3);
    assertThat(Clause.ofSection(Text.MASSES_CLASSES_PARTY_LEADERSHIP, 6)).isEmpty();
  }

  @Test
  void whatIsNoIdFindsNothing() {
    assertThat(Clause.withId("M7.7")).isEmpty();
    assertThat(Clause.withId("M7_2")).isEmpty();
    assertThat(Clause.withId("")).isEmpty();
    assertThat(Clause.withId("M7.2")).contains(Clause.M7_2);
  }

  @Test
  void textsHaveTheirKeysAndTitles() {
    assertThat(Text.values()).extracting(Text::key).containsExactly("M", "R");
    assertThat(Text.METHODS_OF_LEADERSHIP.title()).contains("Methods of Leadership");
    assertThat(Text.MASSES_CLASSES_PARTY_LEADERSHIP.title()).startsWith("Relationship");
  }
}
