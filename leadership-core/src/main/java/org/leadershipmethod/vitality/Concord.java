package org.leadershipmethod.vitality;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.group.Attendance;

/** How those who sat in a leading group voted on a decision ({@code M3.14}). */
public enum Concord {
  /** Two or more with a seat took part, and all were in favour. */
  UNANIMOUS,
  /** Two or more with a seat took part, nobody was against it, and somebody voted neither way. */
  ABSTAINED,
  /** Two or more with a seat took part, and somebody was against it. */
  DISSENT,
  /** One person with a seat took part, which is no decision in common. */
  ALONE,
  /** Only people without a seat are written down, or it is not known who sat there. */
  OTHERS,
  /** Nobody wrote who took part. */
  NOT_WRITTEN;

  /** How they voted, by the numbers. */
  public static Concord of(Attendance votes) {
    requireNonNull(votes, "votes");
    if (votes.present() + votes.others() == 0) {
      return NOT_WRITTEN;
    } else if (votes.present() == 0) {
      return OTHERS;
    } else if (votes.present() == 1) {
      return ALONE;
    } else if (votes.against() > 0) {
      return DISSENT;
    }
    return votes.neither() > 0 ? ABSTAINED : UNANIMOUS;
  }

  /** Whether it was decided in common. */
  public boolean isJoint() {
    return this == UNANIMOUS || this == ABSTAINED || this == DISSENT;
  }
}
