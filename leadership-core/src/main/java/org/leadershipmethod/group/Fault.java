package org.leadershipmethod.group;

import org.leadershipmethod.election.Majority;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.rule.Situation;

/**
 * What can be wrong with how a decision was taken, the cause before what follows from it: one
 * person is no quorum either, and without a quorum it is of no use to count votes.
 */
enum Fault {
  BY_ONE,
  WITHOUT_QUORUM,
  WITHOUT_MAJORITY,
  NONE;

  /** The first that is wrong with a decision. */
  static Fault of(Attendance attendance, Situation now) {
    Quorum quorum = now.bound(GroupBounds.QUORUM);
    Majority majority = now.bound(GroupBounds.MAJORITY);
    int voted = attendance.inFavour() + attendance.against();
    if (attendance.present() == 1 && attendance.seats() > 1) {
      return BY_ONE;
    } else if (!quorum.isReachedBy(attendance.present(), attendance.seats())) {
      return WITHOUT_QUORUM;
    }
    return majority.isReachedBy(attendance.inFavour(), voted) ? NONE : WITHOUT_MAJORITY;
  }
}
