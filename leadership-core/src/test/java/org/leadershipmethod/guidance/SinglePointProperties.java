package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leadershipmethod.guidance.LiteracyInCounty.GUIDED;
import static org.leadershipmethod.guidance.LiteracyInCounty.LITERACY;
import static org.leadershipmethod.guidance.LiteracyInCounty.SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.SECRETARY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.testkit.Proves;

/** The breakthrough is made at some single point: experience names it, and what came of it. */
@Proves(Clause.M2_11)
class SinglePointProperties {

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.strings().withChars(' ', '\t', '\n').ofMaxLength(4);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
  }

  @Property
  void experienceWithoutAPointOrWithoutWhatWasAchievedIsNone(
      @ForAll("blanks") String blank, @ForAll("words") String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drawn(blank, word))
        .withMessageContaining("point");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drawn(word, blank))
        .withMessageContaining("achieved");
  }

  private static ExperienceDrawn drawn(String point, String achieved) {
    return new ExperienceDrawn(LITERACY, SCHOOL, SECRETARY, point, achieved, ImmutableList.of());
  }

  /** The board tells of each point what was achieved there, in its order. */
  @Property
  void theBoardTellsWhatWasAchievedAtEachPoint(
      @ForAll @Size(max = 5) List<@From("words") String> achieved) {
    Event[] events = achieved.stream().map(one -> drawn("a point", one)).toArray(Event[]::new);
    CampaignBoard board =
        CampaignBoard.of(LITERACY, GUIDED.when(events).practice().situation()).orElseThrow();
    assertThat(board.rows())
        .filteredOn(row -> row.unit().equals(SCHOOL))
        .extracting(row -> row.result().orElse(""))
        .containsExactly(achieved.stream().collect(Collectors.joining("; ")));
  }
}
