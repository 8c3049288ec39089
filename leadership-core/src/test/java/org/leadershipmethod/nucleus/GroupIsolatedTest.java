package org.leadershipmethod.nucleus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_ISOLATED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.CALLED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.SCHOOL;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.left;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.link;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.taken;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.guidance.CallReached;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.testkit.Story;

/** Who is accused of having lost touch, and who is not. */
class GroupIsolatedTest {

  private static final Story LINKED = FORMED.when(link("ada", "cem"));

  @Test
  void toMeetEachOtherIsNoLinkAndTakesNoneAway() {
    Story among = LINKED.later(40).when(link("ada", "ben"));
    assertThat(isFound(among.later(10))).isFalse();
    assertThat(isFound(among.later(20))).isTrue();
  }

  @Test
  void toMobilizeIsALink() {
    Story mobilized =
        LINKED
            .later(40)
            .when(
                new PersonnelMobilized(
                    TaskId.of("reading"),
                    SCHOOL,
                    PersonId.of("principal"),
                    ImmutableSet.of(PersonId.of("kim"))));
    assertThat(isFound(mobilized.later(30))).isFalse();
  }

  @Test
  void whileTheGroupChangesNobodyIsLate() {
    assertThat(isFound(LINKED.later(50).when(deed("dora"), taken("dora")).later(40))).isFalse();
    assertThat(isFound(LINKED.later(50).when(left("ben")).later(40))).isFalse();
  }

  @Test
  void whoeverHearsOfACampaignLateIsNotLateAtOnce() {
    Story before =
        CALLED
            .when(taken("principal"), deed("ada"), taken("ada"), link("ada", "cem"))
            .later(100)
            .when(CallReached.of("literacy", "school", "county"));
    assertThat(isFound(before.later(1))).isFalse();
    assertThat(isFound(before.later(60))).isTrue();
  }

  @Test
  void aLinkOfSomebodyWithoutASeatIsNotTheGroups() {
    assertThat(isFound(LINKED.later(40).when(link("dora", "cem")).later(30))).isTrue();
  }

  private static boolean isFound(Story story) {
    return story.rules().contains(GROUP_ISOLATED);
  }
}
