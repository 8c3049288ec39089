package org.example.community;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.leadershipmethod.group.*;
import org.leadershipmethod.rule.*;

/** Somebody sits in a leading group for longer than a term. */
final class TermOver extends DueRule<GroupId> {

  static final Bound<Duration> TERM =
      Bound.ours("term of office", Duration.ofDays(730), "two years, by our charter");

  TermOver() {
    super(
        GroupId.class,
        TERM,
        Card.of(RuleId.of("TermOver"))
            .deviation(Deviation.NOT_COLLECTIVE)
            .why("Whoever stays for ever keeps a seat that others could learn in.")
            .ours(true)
            .addReads(GroupEvent.class)
            .putSays("said", "Somebody has had a seat here for longer than a term.")
            .putSays("afterwards", "hold an election for the seat")
            .build());
  }

  @Override
  protected Owed owed(GroupId key, Situation now) {
    return now.view(GroupView.GROUPS).of(key).seats().stream()
        .min(comparing(seat -> seat.since().latest()))
        .map(seat -> Owed.since(seat.since(), ImmutableList.of(seat.entry())))
        .orElseGet(Owed::nothing);
  }
}
