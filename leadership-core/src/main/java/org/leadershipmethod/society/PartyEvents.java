package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.input.Problem;

/** What events about parties do to the picture of a society. */
final class PartyEvents {

  private PartyEvents() {}

  static Society founded(Society society, Told<PartyFounded> told) {
    PartyFounded event = told.what();
    Optional<PartyRecord> before = society.record(event.party());
    Society next = society;
    for (EconomicPosition position :
        before.map(party -> party.event().classes()).orElse(event.classes())) {
      next = next.with(position, known -> known.without(event.party()));
    }
    for (EconomicPosition position : event.classes()) {
      next = next.with(position, known -> known.with(event.party()));
    }
    return next.with(
        event.party(),
        before.map(party -> party.again(told)).orElseGet(() -> PartyRecord.founded(told)));
  }

  static Society change(Society society, PartyId id, UnaryOperator<PartyRecord> change) {
    return society.record(id).map(party -> society.with(id, change.apply(party))).orElse(society);
  }

  /** Who left a party without having been in it. */
  static ImmutableList<Problem> notThere(Society before, MembersLeft left) {
    return before.record(left.party()).stream()
        .flatMap(party -> Sets.difference(left.people(), party.members()).stream())
        .map(
            person ->
                new Problem(
                    "who left the party", "'" + person + "'", "a member of " + left.party()))
        .collect(ImmutableList.toImmutableList());
  }
}
