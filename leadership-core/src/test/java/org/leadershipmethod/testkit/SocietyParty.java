package org.leadershipmethod.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.PartyId;

/** A party while a lawful record is written: plain lists and days, no rule. */
final class SocietyParty {

  /** One of its links: when something last kept it alive, and what its mandate covers till when. */
  static final class LinkLife {
    int last;
    Set<Matter> matters = Set.of();
    int until;

    LinkLife(int last) {
      this.last = last;
    }

    Set<Matter> covered(int day) {
      return day <= until ? matters : Set.of();
    }
  }

  /** People who were asked about a matter. */
  record Consulted(
      EntryId entry, Matter matter, int day, Set<EconomicPosition> asked, boolean yes) {}

  final PartyId id;
  final EconomicPosition of;
  final List<PersonId> members = new ArrayList<>();

  /** Who leads; the first has been there for long, or from the beginning, and stays. */
  final List<PersonId> leaders = new ArrayList<>();

  final List<Integer> since = new ArrayList<>();
  final Map<Link, LinkLife> links = new EnumMap<>(Link.class);
  final Set<Interest> stated = new LinkedHashSet<>();
  final Map<DecisionId, Matter> standing = new LinkedHashMap<>();
  final List<Consulted> consultations = new ArrayList<>();
  int reported;
  int decided;

  SocietyParty(PartyId id, EconomicPosition of, int day) {
    this.id = id;
    this.of = of;
    links.put(Link.CLASS_TO_MASSES, new LinkLife(day));
    links.put(Link.PARTY_TO_CLASS, new LinkLife(day));
  }

  GroupId group() {
    return id.leadership();
  }

  void kept(Link link, int day) {
    if (links.containsKey(link)) {
      links.get(link).last = day;
    }
  }

  void seated(PersonId person, int day) {
    if (links.putIfAbsent(Link.LEADERS_TO_PARTY, new LinkLife(day)) == null) {
      reported = day;
    }
    if (!leaders.contains(person)) {
      leaders.add(person);
      since.add(day);
    }
  }

  PersonId unseated(int place) {
    since.remove(place);
    return leaders.remove(place);
  }

  List<PersonId> followers() {
    return members.stream().filter(one -> !leaders.contains(one)).toList();
  }
}
