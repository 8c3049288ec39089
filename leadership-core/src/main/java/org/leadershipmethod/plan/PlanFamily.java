package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Family;

/**
 * The rules about what comes first in a place ({@code M8.1} to {@code M8.5}), and their bounds.
 *
 * <p>In force with {@code LeadershipMethod.of(RELAY, PLAN)}.
 */
public final class PlanFamily {

  /** The rules, the view and the bounds of this family. */
  public static final Family PLAN =
      new Family("plan", ImmutableList.of(), ImmutableList.of(PlanView.PLANS), ImmutableList.of());

  private PlanFamily() {}
}
