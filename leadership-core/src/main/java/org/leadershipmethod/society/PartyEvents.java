package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.input.Problem;

/** What events about parties and their links do to the picture of a society. */
final class PartyEvents {

  private PartyEvents() {}

  static Society after(Society society, Event event, Since since) {
    if (event instanceof PartyFounded founded) {
      return founded(society, founded, since);
    } else if (event instanceof ProgrammeAdopted adopted) {
      return change(society, adopted.party(), party -> party.stating(adopted, since));
    } else if (event instanceof MembersAdmitted admitted) {
      return change(
          society,
          admitted.party(),
          party -> party.with(party.members().plusAll(admitted.people())));
    } else if (event instanceof MembersLeft left) {
      return change(
          society, left.party(), party -> party.with(party.members().minusAll(left.people())));
    }
    return afterLink(society, event, since);
  }

  private static Society afterLink(Society society, Event event, Since since) {
    if (event instanceof MandateGiven given) {
      return onLink(society, given.party(), given.link(), link -> link.mandated(given, since));
    } else if (event instanceof ReportGiven given) {
      return onLink(society, given.party(), given.link(), link -> link.reported(since));
    } else if (event instanceof LeadersElected elected) {
      LinkAct act = new LinkAct(LinkAct.Kind.ELECTION, since);
      return directed(society, elected.group(), since, link -> link.kept(act));
    }
    return event instanceof SeatTaken taken
        ? directed(society, taken.group(), since, link -> link)
        : society;
  }

  private static Society founded(Society society, PartyFounded event, Since since) {
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
        before
            .map(party -> party.again(event, since))
            .orElseGet(() -> PartyRecord.founded(event, since)));
  }

  /** The link between leaders and party begins with the first who take a seat. */
  private static Society directed(
      Society society, GroupId group, Since since, UnaryOperator<LinkRecord> change) {
    return group.of() instanceof PartyId id
        ? change(
            society,
            id,
            party ->
                party.with(
                    Link.LEADERS_TO_PARTY,
                    change.apply(
                        party
                            .link(Link.LEADERS_TO_PARTY)
                            .orElseGet(() -> LinkRecord.begun(since)))))
        : society;
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

  private static Society change(Society society, PartyId id, UnaryOperator<PartyRecord> change) {
    return society.record(id).map(party -> society.with(id, change.apply(party))).orElse(society);
  }

  private static Society onLink(
      Society society, PartyId id, Link link, UnaryOperator<LinkRecord> change) {
    return change(
        society,
        id,
        party ->
            party.link(link).map(record -> party.with(link, change.apply(record))).orElse(party));
  }

  static ImmutableList<Problem> problems(Society before, Event event) {
    if (event instanceof MembersLeft left) {
      return notThere(before, left);
    }
    return link(event)
        .filter(key -> before.record(key.party()).flatMap(one -> one.link(key.link())).isEmpty())
        .map(key -> new Problem("the link", key.toString(), "a party that has leaders"))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<Problem> notThere(Society before, MembersLeft left) {
    return before.record(left.party()).stream()
        .flatMap(party -> Sets.difference(left.people(), party.members()).stream())
        .map(
            person ->
                new Problem(
                    "who left the party", "'" + person + "'", "a member of " + left.party()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The link that an event is about. */
  static Optional<ChainLink> link(Event event) {
    if (event instanceof MandateGiven given) {
      return Optional.of(new ChainLink(given.party(), given.link()));
    } else if (event instanceof ReportGiven given) {
      return Optional.of(new ChainLink(given.party(), given.link()));
    }
    return event instanceof DirectiveGiven given
        ? Optional.of(new ChainLink(given.party(), given.link()))
        : Optional.empty();
  }
}
