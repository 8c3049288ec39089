package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Occasion;

/**
 * A decision as rules meet it: what is decided, and who sat in the group then.
 *
 * @param occasion the step
 * @param group what the record says of the group before it
 * @param attendance who took part, as numbers
 */
record GroupDecision(Occasion<DecisionTaken> occasion, GroupRecord group, Attendance attendance)
    implements Case<DecisionTaken> {

  static GroupDecision of(Occasion<DecisionTaken> occasion) {
    GroupRecord group = occasion.before().view(GroupView.GROUPS).of(occasion.event().group());
    return new GroupDecision(occasion, group, group.attendance(occasion.event()));
  }

  /** The body that the group leads. */
  @Override
  public Key where() {
    return event().group().of();
  }

  @Override
  public Key about() {
    return event().key();
  }

  /** Whether it is written down who sits in the group and who took part. */
  boolean isKnown() {
    return attendance.isKnown();
  }

  Fault fault() {
    return Fault.of(attendance, before());
  }

  /** How many would have to take part: the quorum, and two where two sit there. */
  private int needed() {
    Share least = before().bound(GroupBounds.QUORUM).least();
    long part = (long) attendance.seats() * least.numerator();
    long quorum = (part + least.denominator() - 1) / least.denominator();
    return (int) Math.max(quorum, Math.min(2, attendance.seats()));
  }

  /** What there is to say of it. */
  Arguments arguments() {
    return Arguments.of("decision", event().decision())
        .and("matter", event().matter())
        .and("seats", attendance.seats())
        .and("present", attendance.present())
        .and("for", attendance.inFavour())
        .and("against", attendance.against())
        .and("needed", needed())
        .and("quorum", before().bound(GroupBounds.QUORUM))
        .and("majority", before().bound(GroupBounds.MAJORITY));
  }

  /** Those with a seat who took part. */
  ImmutableSet<PersonId> present() {
    return Sets.intersection(group.members(), event().voters()).immutableCopy();
  }

  /** Those with a seat who did not take part. */
  ImmutableSet<PersonId> absent() {
    return Sets.difference(group.members(), event().voters()).immutableCopy();
  }
}
