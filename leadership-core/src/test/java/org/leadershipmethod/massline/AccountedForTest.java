package org.leadershipmethod.massline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.massline.ReadingInCounty.CIRCLES;
import static org.leadershipmethod.massline.ReadingInCounty.COUNTY;
import static org.leadershipmethod.massline.ReadingInCounty.EXPLAINED;
import static org.leadershipmethod.massline.ReadingInCounty.HELD;
import static org.leadershipmethod.massline.ReadingInCounty.LITERACY;
import static org.leadershipmethod.massline.ReadingInCounty.MADE;
import static org.leadershipmethod.massline.ReadingInCounty.PRACTISED;
import static org.leadershipmethod.massline.ReadingInCounty.READING;
import static org.leadershipmethod.massline.ReadingInCounty.SECRETARY;
import static org.leadershipmethod.massline.ReadingInCounty.practised;
import static org.leadershipmethod.massline.ReadingInCounty.studied;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.ExperienceSummedUp;
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

  @Test
  void whatWasSummedUpAfterItWasDoneIsAskedForNoMore() {
    String asked =
        "People here acted on the idea 'circles', and nobody has said since what came of it.";
    assertThat(found(PRACTISED.later(90))).contains(asked);
    assertThat(found(PRACTISED.when(summedUp("e12")).later(90))).doesNotContain(asked);
    assertThat(found(HELD.when(summedUp("e11"), practised()).later(90)))
        .as("what was summed up before they acted says nothing of what came of it")
        .contains(asked);
  }

  private static ExperienceSummedUp summedUp(String entry) {
    return new ExperienceSummedUp(
        LITERACY, COUNTY, SECRETARY, "they read", ImmutableList.of(EntryId.of(entry)));
  }

  private static List<String> found(Story story) {
    return story.diagnosis().open().stream().map(one -> one.breach().said().toString()).toList();
  }
}
