package org.leadershipmethod.group;

import static org.leadershipmethod.group.BranchOfFive.STORY;
import static org.leadershipmethod.group.BranchOfFive.people;
import static org.leadershipmethod.group.BranchOfFive.strike;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.Heard;

/** What the rules about leading groups say beside their examples. */
public final class GroupHeard {

  private GroupHeard() {}

  /** One story for each sentence. */
  public static ImmutableList<Heard> all() {
    return ImmutableList.of(
        new Heard(
            "group.withoutSeat",
            STORY.when(strike(people("ada", "lodger"), people())),
            "1 vote came from somebody without a seat, and does not count."));
  }
}
