package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Occasion;

/**
 * A decision as rules meet it: what is decided, and who sat in the group then.
 *
 * @param occasion the step
 * @param group what the record says of the group before it
 * @param attendance who took part, as numbers
 */
record Decision(Occasion<DecisionTaken> occasion, GroupRecord group, Attendance attendance) {

  static Decision of(Occasion<DecisionTaken> occasion) {
    GroupRecord group = occasion.before().view(GroupView.GROUPS).of(occasion.event().group());
    return new Decision(occasion, group, group.attendance(occasion.event()));
  }

  DecisionTaken event() {
    return occasion.event();
  }

  /** The body that the group leads. */
  Key where() {
    return event().group().of();
  }

  /** What the record would have to say and does not; empty where it says enough. */
  Optional<String> unknown() {
    if (attendance.seats() == 0) {
      return Optional.of("nobody wrote down who sits in the leading group");
    }
    return attendance.isKnown()
        ? Optional.empty()
        : Optional.of("nobody wrote down who took part in the decision");
  }

  Fault fault() {
    return Fault.of(attendance, occasion.before());
  }

  /** How many would have to take part: the quorum, and two where two sit there. */
  int needed() {
    Share least = occasion.before().bound(GroupBounds.QUORUM).least();
    long part = (long) attendance.seats() * least.numerator();
    long quorum = (part + least.denominator() - 1) / least.denominator();
    return (int) Math.max(quorum, Math.min(2, attendance.seats()));
  }

  /** The decision in words, to begin a sentence with. */
  String named() {
    return "Decision '" + event().decision() + "' on '" + event().matter() + "'";
  }

  /** A sentence on those who voted without a seat; empty where there are none. */
  String others() {
    int others = attendance.others();
    return others == 0
        ? ""
        : others == 1
            ? " One vote of somebody without a seat shows nothing."
            : " " + others + " votes of people without a seat show nothing.";
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
