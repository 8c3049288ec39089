package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.DecisionOf;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.GroupBounds;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupRecord;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.TimeWindow;

/**
 * What rules propose. Votes, ballots and deeds are people's own and are never drafted; what can be
 * drafted is what an office can do by itself.
 */
final class Remedies {

  private Remedies() {}

  static Remedy instead(String words, Event event) {
    return new Remedy.Proposal(Sentence.plain(words), ImmutableList.of(event));
  }

  static ImmutableList<Remedy> afterwards(String words, Event event) {
    return ImmutableList.of(new Remedy.Proposal(Sentence.plain(words), ImmutableList.of(event)));
  }

  static ImmutableList<Remedy> none(String words) {
    return ImmutableList.of(new Remedy.Nothing(Sentence.plain(words)));
  }

  /** Something that only people can do, and of which nothing can be drafted. */
  static Remedy onlyPeople(String words) {
    return new Remedy.Choice(Sentence.plain(words), ImmutableList.of(), 0);
  }

  /** To take a decision back. */
  static ImmutableList<Remedy> withdraw(DecisionOf decision) {
    return afterwards(
        "take the decision back, and have it decided as it should be",
        new DecisionWithdrawn(decision.group(), decision.decision()));
  }

  /**
   * To have some people give up their seats, if enough others stay to lead together, and somebody
   * who was there before; otherwise an election.
   */
  static ImmutableList<Remedy> vacate(GroupId group, ImmutableSet<PersonId> people, Situation now) {
    GroupRecord record = now.view(GroupView.GROUPS).of(group);
    ImmutableSet<PersonId> staying = Sets.difference(record.members(), people).immutableCopy();
    return people.isEmpty() || staying.size() < 2 || isWholesale(record, staying, now)
        ? ImmutableList.of(election())
        : ImmutableList.of(
            new Remedy.Proposal(
                Sentence.plain(
                    "have the seats given up, until the party's members have elected somebody"),
                Sets.intersection(people, record.members()).stream()
                    .map(person -> new SeatLeft(group, person))
                    .collect(ImmutableList.toImmutableList())));
  }

  /** Whether nobody would be left of those who sat there a while ago. */
  private static boolean isWholesale(
      GroupRecord group, ImmutableSet<PersonId> staying, Situation now) {
    return new TimeWindow(now.bound(GroupBounds.STABILITY_WINDOW))
        .begin(now.moment())
        .map(group::membersAt)
        .filter(then -> then.size() > 1 && Collections.disjoint(then, staying))
        .isPresent();
  }

  static ReportGiven report(ChainLink link) {
    return new ReportGiven(link.party(), link.link(), ImmutableSet.of());
  }

  static Remedy election() {
    return onlyPeople("have the party's members elect their leaders, several of them");
  }
}
