package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Rule;

/**
 * The rules about leading together ({@code R3.3}, {@code R3.4}), with their {@linkplain GroupBounds
 * bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(GROUP)}. The rules tell apart: a group of one; a
 * decision that one person took for all; one that too few took part in; one that too few were for;
 * and a group in which nobody is left of those who sat there a while ago.
 *
 * <p>Of the three rules about a decision at most one is broken by it, the first of them: where too
 * few took part, nothing is said of what they voted.
 */
public final class GroupFamily {

  /** The rules, the view and the bounds of this family. */
  public static final Family GROUP =
      new Family(
              "group",
              ImmutableList.<Rule>of(
                  new GroupOfOne(),
                  new DecisionByOne(),
                  new DecisionWithoutQuorum(),
                  new DecisionWithoutMajority(),
                  new WholesaleChange()),
              ImmutableList.of(GroupView.GROUPS),
              ImmutableList.of(
                  GroupBounds.QUORUM, GroupBounds.MAJORITY, GroupBounds.STABILITY_WINDOW))
          .saying(DecisionRule.TEMPLATES);

  private GroupFamily() {}
}
