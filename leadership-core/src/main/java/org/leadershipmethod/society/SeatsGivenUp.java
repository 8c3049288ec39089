package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/**
 * Seats among the leaders of a party that whoever has them is to give up, and who stays then.
 *
 * <p>Ballots are people's own and are never drafted: where seats cannot simply be given up, the
 * members have to elect. Whether it breaks a rule that others lead afterwards than before, is tried
 * by whoever shows what is proposed, and not known here.
 *
 * @param group the leaders
 * @param people who is to give up their seat
 * @param staying who stays
 */
record SeatsGivenUp(GroupId group, ImmutableSet<PersonId> people, ImmutableSet<PersonId> staying) {

  private static final Template GIVE_UP =
      Template.of(
          "society.giveUp", "let them give up their seats until the party's members elect others");
  private static final Template ELECT =
      Template.of("society.elect", "let the party's members elect their leaders, several of them");

  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(GIVE_UP, ELECT);

  /** Fewer are no leading group of a party. */
  private static final int SEVERAL = 2;

  static SeatsGivenUp of(GroupId group, Set<PersonId> people, Situation now) {
    ImmutableSet<PersonId> members = now.view(GroupView.GROUPS).of(group).members();
    return new SeatsGivenUp(
        group,
        Sets.intersection(people, members).immutableCopy(),
        Sets.difference(members, people).immutableCopy());
  }

  /** That the members elect. */
  static Remedy election() {
    return Remedy.forPeople(ELECT.alone());
  }

  /** To give them up, if several stay and nothing speaks against it; otherwise an election. */
  Remedy remedy() {
    return then(GIVE_UP.alone(), ImmutableList.of());
  }

  /** The same before something else is done. */
  Remedy before(Event event, Sentence words) {
    return then(words, ImmutableList.of(event));
  }

  private Remedy then(Sentence words, ImmutableList<Event> after) {
    if (people.isEmpty() || staying.size() < SEVERAL) {
      return election();
    }
    ImmutableList.Builder<Event> events = ImmutableList.builder();
    people.forEach(person -> events.add(new SeatLeft(group, person)));
    events.addAll(after);
    return new Remedy.FirstOf(ImmutableList.of(Remedy.proposal(words, events.build())), election());
  }
}
