package org.leadershipmethod.testkit;

import static org.leadershipmethod.testkit.SocietyClassEdits.pick;
import static org.leadershipmethod.testkit.SocietyEdit.appended;
import static org.leadershipmethod.testkit.SocietyEdit.found;
import static org.leadershipmethod.testkit.SocietyEdit.inserted;
import static org.leadershipmethod.testkit.SocietyEdit.replaced;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Quality;
import org.leadershipmethod.election.SingleChoice;
import org.leadershipmethod.election.Standing;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupRuleId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.MembersAdmitted;
import org.leadershipmethod.society.MembersLeft;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.SocietyRuleId;

/** What can be wrong with how somebody comes to lead, or ceases to. */
final class SocietyLeaderEdits {

  private static final PartyId PHANTOM = PartyId.of("phantom");
  private static final PersonId STRANGER = PersonId.of("stranger");
  private static final ImmutableList<SeatOrigin> NOT_ELECTED =
      ImmutableList.of(SeatOrigin.APPOINTED, SeatOrigin.SELF_APPOINTED, SeatOrigin.BORN_TO_IT);

  private SocietyLeaderEdits() {}

  private static Noted any(Notes record, int choice) {
    return pick(record.all(), choice);
  }

  /** Who leads a party at the end, by plain sets. */
  static List<PersonId> leaders(Notes record, PartyId party) {
    return List.copyOf(PlainGroups.after(record.all(), party.leadership()).members());
  }

  /** Who belongs to a party after the first notes and does not lead it. */
  private static List<PersonId> followers(Notes record, PartyId party, int notes) {
    List<Noted> known = record.all().subList(0, notes);
    Set<PersonId> members = new LinkedHashSet<>();
    for (Noted note : known) {
      if (note.event() instanceof PartyFounded founded && founded.party().equals(party)) {
        members.clear();
        members.addAll(founded.members());
      } else if (note.event() instanceof MembersAdmitted joined && joined.party().equals(party)) {
        members.addAll(joined.people());
      } else if (note.event() instanceof MembersLeft left && left.party().equals(party)) {
        members.removeAll(left.people());
      }
    }
    members.removeAll(PlainGroups.after(known, party.leadership()).members());
    return List.copyOf(members);
  }

  private static LeadersElected elected(
      Notes record, GroupId group, ImmutableList<PersonId> people, int seats) {
    EntryId deed = record.all().get(0).id();
    return new LeadersElected(
        group,
        seats,
        Optional.empty(),
        people.stream()
            .map(one -> Candidate.of(one).with(Standing.shownBy(deed)))
            .collect(ImmutableList.toImmutableList()),
        people.stream().map(SingleChoice::of).collect(ImmutableList.toImmutableList()),
        "plurality",
        people,
        ImmutableSet.of());
  }

  static Optional<Spoiled> ofNoParty(Notes record, int choice) {
    LeadersElected elected =
        elected(
            record, PHANTOM.leadership(), ImmutableList.of(STRANGER, PersonId.of("another")), 2);
    return inserted(
        record,
        any(record, choice),
        elected,
        found(SocietyRuleId.LEADERS_WITHOUT_PARTY, PHANTOM.leadership()));
  }

  static Optional<Spoiled> aloneAndOfNoParty(Notes record, int choice) {
    return inserted(
        record,
        any(record, choice),
        new SeatTaken(PHANTOM.leadership(), STRANGER, pick(NOT_ELECTED, choice)),
        found(SocietyRuleId.LEADERS_WITHOUT_PARTY, PHANTOM.leadership()),
        found(SocietyRuleId.NOT_ELECTED, PHANTOM.leadership()),
        found(GroupRuleId.GROUP_OF_ONE, PHANTOM));
  }

  static Optional<Spoiled> notElected(Notes record, int choice) {
    PartyId party = pick(PlainSociety.foundings(record), choice).party();
    List<PersonId> followers = followers(record, party, record.all().size());
    return followers.isEmpty()
        ? Optional.empty()
        : seated(
            record,
            party,
            new SeatTaken(party.leadership(), pick(followers, choice), pick(NOT_ELECTED, choice)),
            found(SocietyRuleId.NOT_ELECTED, party.leadership()));
  }

  static Optional<Spoiled> notAMember(Notes record, int choice) {
    PartyId party = pick(PlainSociety.foundings(record), choice).party();
    return seated(
        record,
        party,
        new SeatTaken(party.leadership(), STRANGER, SeatOrigin.ELECTED),
        found(SocietyRuleId.NOT_A_MEMBER, party.leadership()));
  }

  static Optional<Spoiled> appointedStranger(Notes record, int choice) {
    PartyId party = pick(PlainSociety.foundings(record), choice).party();
    return seated(
        record,
        party,
        new SeatTaken(party.leadership(), STRANGER, pick(NOT_ELECTED, choice)),
        found(SocietyRuleId.NOT_A_MEMBER, party.leadership()),
        found(SocietyRuleId.NOT_ELECTED, party.leadership()));
  }

  private static Optional<Spoiled> seated(
      Notes record, PartyId party, SeatTaken taken, Expected... expected) {
    return leaders(record, party).size() < 2 ? Optional.empty() : appended(record, taken, expected);
  }

  /** Somebody takes a seat for a moment, and gives it up again. */
  static Optional<Spoiled> notElectedForAMoment(Notes record, int choice) {
    List<Noted> elections = record.of(LeadersElected.class);
    if (elections.isEmpty()) {
      return Optional.empty();
    }
    Noted note = pick(elections, choice);
    GroupId group = ((LeadersElected) note.event()).group();
    SeatTaken taken = new SeatTaken(group, STRANGER, pick(NOT_ELECTED, choice));
    Notes gone = record.after(note.id(), "gone", new SeatLeft(group, STRANGER));
    return inserted(
        gone,
        gone.note(note.id()),
        taken,
        found(SocietyRuleId.NOT_ELECTED, group),
        found(SocietyRuleId.NOT_A_MEMBER, group));
  }

  static Optional<Spoiled> leaderLeft(Notes record, int choice) {
    PartyId party = pick(PlainSociety.foundings(record), choice).party();
    List<PersonId> leaders = leaders(record, party);
    return leaders.size() < 2
        ? Optional.empty()
        : appended(
            record,
            new MembersLeft(party, ImmutableSet.of(pick(leaders, choice))),
            found(SocietyRuleId.LEADER_LEFT_PARTY, party));
  }

  static Optional<Spoiled> untested(Notes record, int choice) {
    List<Noted> elections =
        record.of(LeadersElected.class).stream()
            .filter(one -> !((LeadersElected) one.event()).elected().isEmpty())
            .toList();
    if (elections.isEmpty()) {
      return Optional.empty();
    }
    Noted note = pick(elections, choice);
    LeadersElected event = (LeadersElected) note.event();
    PersonId person = pick(event.elected(), choice);
    ImmutableList<Candidate> candidates =
        event.candidates().stream()
            .map(one -> one.person().equals(person) ? unknown(one, choice) : one)
            .collect(ImmutableList.toImmutableList());
    return replaced(
        record,
        note,
        with(event, candidates, event.eligible()),
        found(SocietyRuleId.STANDING_UNTESTED, event.group()));
  }

  /** Of whom no deed is cited for one of the three qualities, or for any. */
  private static Candidate unknown(Candidate candidate, int choice) {
    int quality = choice % 4;
    return candidate.with(
        quality == 3 ? Standing.UNTESTED : candidate.standing().with(Quality.values()[quality]));
  }

  private static LeadersElected with(
      LeadersElected event, ImmutableList<Candidate> candidates, Optional<Integer> eligible) {
    return new LeadersElected(
        event.group(),
        event.seats(),
        eligible,
        candidates,
        event.ballots(),
        event.count(),
        event.elected(),
        event.leaving());
  }

  static Optional<Spoiled> tooManyBallots(Notes record, int choice) {
    List<Noted> elections = record.of(LeadersElected.class);
    if (elections.isEmpty()) {
      return Optional.empty();
    }
    Noted note = pick(elections, choice);
    LeadersElected event = (LeadersElected) note.event();
    return replaced(
        record,
        note,
        with(event, event.candidates(), Optional.of(event.ballots().size() - 1)),
        found(SocietyRuleId.COUNT_NOT_FOLLOWED, event.group()));
  }

  static Optional<Spoiled> tooFewBallots(Notes record, int choice) {
    List<Noted> elections =
        record.of(LeadersElected.class).stream()
            .filter(one -> !((LeadersElected) one.event()).elected().isEmpty())
            .toList();
    if (elections.isEmpty()) {
      return Optional.empty();
    }
    Noted note = pick(elections, choice);
    LeadersElected event = (LeadersElected) note.event();
    int eligible = 2 * event.ballots().size() + 1 + choice % 5;
    return replaced(
        record,
        note,
        with(event, event.candidates(), Optional.of(eligible)),
        found(SocietyRuleId.TOO_FEW_VOTED, event.group()));
  }

  /** One had all the votes, and another the seat. */
  static Optional<Spoiled> countNotFollowed(Notes record, int choice) {
    return voted(record, choice, 1);
  }

  /** One had all the votes, and nobody the seat. */
  static Optional<Spoiled> seatKeptEmpty(Notes record, int choice) {
    return voted(record, choice, 0);
  }

  private static Optional<Spoiled> voted(Notes record, int choice, int seated) {
    PartyId party = pick(PlainSociety.foundings(record), choice).party();
    List<PersonId> followers = followers(record, party, record.all().size());
    if (leaders(record, party).size() < 2 || followers.size() < 2) {
      return Optional.empty();
    }
    LeadersElected event =
        elected(record, party.leadership(), ImmutableList.copyOf(followers.subList(0, 2)), 1);
    LeadersElected wrong =
        new LeadersElected(
            event.group(),
            1,
            event.eligible(),
            event.candidates(),
            event.ballots().subList(0, 1),
            event.count(),
            ImmutableList.copyOf(followers.subList(1, 1 + seated)),
            ImmutableSet.of());
    return appended(record, wrong, found(SocietyRuleId.COUNT_NOT_FOLLOWED, party.leadership()));
  }

  static Optional<Spoiled> recalledByFew(Notes record, int choice) {
    List<Noted> recalls = record.of(LeadersRecalled.class);
    if (recalls.isEmpty()) {
      return Optional.empty();
    }
    Noted note = pick(recalls, choice);
    LeadersRecalled event = (LeadersRecalled) note.event();
    int inFavour = choice % 2 == 0 ? 0 : event.inFavour();
    return replaced(
        record,
        note,
        new LeadersRecalled(
            event.group(), event.people(), event.eligible(), inFavour, inFavour + choice % 3),
        found(SocietyRuleId.RECALL_WITHOUT_MAJORITY, event.group()));
  }
}
