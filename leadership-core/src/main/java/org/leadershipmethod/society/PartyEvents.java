package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.input.Problem;

/** What events about parties and their links do to the picture of a society. */
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

  /** What happens to leaders: their link to the party is kept by an election of them. */
  static Society directed(Society society, GroupEvent event, PartyId party, Since since) {
    if (event instanceof LeadersElected) {
      LinkAct act = new LinkAct(LinkAct.Kind.ELECTION, since);
      return directed(society, party, since, link -> link.kept(act));
    }
    return event instanceof SeatTaken ? directed(society, party, since, link -> link) : society;
  }

  /** The link between leaders and party begins with the first who take a seat. */
  private static Society directed(
      Society society, PartyId id, Since since, UnaryOperator<LinkRecord> change) {
    return change(
        society,
        id,
        party ->
            party.with(
                Link.LEADERS_TO_PARTY,
                change.apply(
                    party.link(Link.LEADERS_TO_PARTY).orElseGet(() -> LinkRecord.begun(since)))));
  }

  static Society consulted(Society society, MassesConsulted event, Since since) {
    LinkAct act = new LinkAct(LinkAct.Kind.CONSULTATION, since);
    if (event.support().asked() == 0) {
      return society;
    }
    Society next = onLink(society, event.party(), Link.CLASS_TO_MASSES, link -> link.kept(act));
    boolean askedItsClass =
        event.answers().stream()
            .anyMatch(one -> isOf(society, event.party(), one.ofClass()) && one.asked() > 0);
    return askedItsClass
        ? onLink(next, event.party(), Link.PARTY_TO_CLASS, link -> link.kept(act))
        : next;
  }

  private static boolean isOf(Society society, PartyId party, EconomicPosition position) {
    return society
        .record(party)
        .filter(one -> one.event().classes().contains(position))
        .isPresent();
  }

  static Society change(Society society, PartyId id, UnaryOperator<PartyRecord> change) {
    return society.record(id).map(party -> society.with(id, change.apply(party))).orElse(society);
  }

  static Society onLink(Society society, PartyId id, Link link, UnaryOperator<LinkRecord> change) {
    return change(
        society,
        id,
        party ->
            party.link(link).map(record -> party.with(link, change.apply(record))).orElse(party));
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
