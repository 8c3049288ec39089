package org.leadershipmethod.massline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.massline.ReadingInCounty.CIRCLES;
import static org.leadershipmethod.massline.ReadingInCounty.EXPLAINED;
import static org.leadershipmethod.massline.ReadingInCounty.MADE;
import static org.leadershipmethod.massline.ReadingInCounty.READING;
import static org.leadershipmethod.massline.ReadingInCounty.SECRETARY;
import static org.leadershipmethod.massline.ReadingInCounty.studied;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.testkit.Story;

/** Nobody is asked any more for an idea of which it was said what became of it. */
class AccountedForTest {

  private static final IdeaSetAside ASIDE =
      IdeaSetAside.everywhere(CIRCLES, SECRETARY, "no lamps this winter");
  private static final SpiralClosed CLOSED =
      new SpiralClosed(READING, SECRETARY, "everybody reads now");
  private static final IdeaConcentrated ON =
      new IdeaConcentrated(
          READING,
          IdeaId.of("schools"),
          SECRETARY,
          ImmutableSet.of(CIRCLES),
          ImmutableList.of(),
          "a school in the evenings");

  static Stream<Story> lying() {
    return Stream.of(MADE, EXPLAINED);
  }

  @ParameterizedTest
  @MethodSource("lying")
  void whatLiesIsFoundUntilAWordIsSaid(Story lying) {
    assertThat(found(lying.later(90))).isNotEmpty();
    assertThat(found(lying.when(ASIDE).later(90))).isEmpty();
    assertThat(found(lying.when(CLOSED).later(90))).isEmpty();
    assertThat(found(lying.when(studied(CIRCLES), ON).later(20))).isEmpty();
    assertThat(found(lying.when(studied(CIRCLES), ON).later(90)))
        .as("of the idea that was made of it, and of no other")
        .containsExactly(
            "The idea 'schools' was concentrated, and nobody has taken it to the masses.");
  }

  private static List<String> found(Story story) {
    return story.diagnosis().open().stream().map(one -> one.breach().said().toString()).toList();
  }
}
