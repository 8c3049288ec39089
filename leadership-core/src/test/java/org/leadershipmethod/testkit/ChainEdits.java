package org.leadershipmethod.testkit;

import static org.leadershipmethod.testkit.SocietyClassEdits.pick;
import static org.leadershipmethod.testkit.SocietyEdit.found;
import static org.leadershipmethod.testkit.SocietyEdit.inserted;
import static org.leadershipmethod.testkit.SocietyEdit.replaced;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chain.Answers;
import org.leadershipmethod.chain.ChainRuleId;
import org.leadershipmethod.chain.DirectiveGiven;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.MandateGiven;
import org.leadershipmethod.chain.MassesConsulted;
import org.leadershipmethod.chain.ReportGiven;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupRuleId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.MassesId;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;

/** What can be wrong with how leaders decide, and with what goes up and down between layers. */
final class ChainEdits {

  /** What no mandate covers. */
  private static final Matter WEATHER = Matter.of("the weather");

  private ChainEdits() {}

  private static Optional<Noted> decision(Notes record, int choice, boolean claims) {
    List<Noted> all =
        record.of(DecisionTaken.class).stream()
            .filter(one -> ((DecisionTaken) one.event()).claimsMajority() == claims)
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(pick(all, choice));
  }

  private static DecisionTaken decision(Noted note) {
    return (DecisionTaken) note.event();
  }

  static Optional<Spoiled> outsideMandate(Notes record, int choice) {
    return decision(record, choice, false)
        .flatMap(
            note ->
                replaced(
                    record,
                    note,
                    decision(note).withMatter(WEATHER),
                    found(ChainRuleId.OUTSIDE_MANDATE, decision(note).group())));
  }

  /** What people were asked about is something else than what was decided. */
  static Optional<Spoiled> anotherMatter(Notes record, int choice) {
    return decision(record, choice, true)
        .flatMap(
            note ->
                replaced(
                    record,
                    note,
                    decision(note).withMatter(WEATHER),
                    found(ChainRuleId.OUTSIDE_MANDATE, decision(note).group()),
                    found(ChainRuleId.MAJORITY_NOT_SHOWN, decision(note).group())));
  }

  static Optional<Spoiled> aloneOutsideMandate(Notes record, int choice) {
    return decision(record, choice, false)
        .flatMap(
            note ->
                replaced(
                    record,
                    note,
                    decision(note)
                        .withMatter(WEATHER)
                        .withVotes(
                            decision(note).inFavour().asList().subList(0, 1), List.of(), List.of()),
                    found(ChainRuleId.OUTSIDE_MANDATE, decision(note).group()),
                    found(GroupRuleId.DECISION_BY_ONE, decision(note).group().of())));
  }

  /** The mandate had run out with the last day on which something happened. */
  static Optional<Spoiled> mandateRunOut(Notes record, int choice) {
    PartyId party = pick(PlainSociety.foundings(record), choice).party();
    List<PersonId> leaders = SocietyLeaderEdits.leaders(record, party);
    if (leaders.size() < 2 || record.asOf().equals(record.last())) {
      return Optional.empty();
    }
    MandateGiven mandate =
        new MandateGiven(
            party,
            Link.LEADERS_TO_PARTY,
            ImmutableSet.of(WEATHER),
            Optional.of(When.at(record.last())));
    DecisionTaken taken =
        new DecisionTaken(
            party.leadership(),
            DecisionId.of("late"),
            WEATHER,
            ImmutableSet.copyOf(leaders),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            false,
            ImmutableList.of());
    return SocietyEdit.appended(
        record.after(Iterables.getLast(record.all()).id(), "mandate", mandate),
        taken,
        found(ChainRuleId.OUTSIDE_MANDATE, party.leadership()));
  }

  static Optional<Spoiled> layerAgainstLayer(Notes record, int choice) {
    List<Noted> all = record.of(DecisionTaken.class);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Noted note = pick(all, choice);
    PartyId party = (PartyId) decision(note).group().of();
    PartyFounded founded =
        (PartyFounded) PlainSociety.founding(record, party.value()).orElseThrow().event();
    Key ofClass = new ClassId(founded.classes().iterator().next());
    List<List<Key>> pairs =
        List.of(
            List.of(party, ofClass),
            List.of(decision(note).group(), party),
            List.of(party, decision(note).group()),
            List.of(ofClass, MassesId.MASSES),
            List.of(MassesId.MASSES, party));
    List<Key> pair = pick(pairs, choice);
    return replaced(
        record,
        note,
        decision(note).withLayers(pair.subList(0, 1), pair.subList(1, 2)),
        found(ChainRuleId.LAYER_AGAINST_LAYER, decision(note).group()));
  }

  /** By nothing, or by something that is no consultation. */
  static Optional<Spoiled> claimedOnly(Notes record, int choice) {
    List<EntryId> shownBy = choice % 2 == 0 ? List.of() : List.of(record.all().get(0).id());
    return decision(record, choice, false)
        .flatMap(
            note ->
                replaced(
                    record,
                    note,
                    decision(note).withMajorityShownBy(shownBy),
                    found(ChainRuleId.MAJORITY_NOT_SHOWN, decision(note).group())));
  }

  /** Exactly half were in favour, or nobody. */
  static Optional<Spoiled> notInFavour(Notes record, int choice) {
    Optional<Noted> claimed = decision(record, choice, true);
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    Notes changed = record;
    for (EntryId entry : decision(claimed.get()).shownBy()) {
      Noted note = record.note(entry);
      MassesConsulted event = (MassesConsulted) note.event();
      changed = changed.with(note.id(), withAnswers(event, choice % 2));
    }
    return Optional.of(
        SocietyEdit.spoiled(
            changed,
            claimed.get().id(),
            ImmutableSet.of(
                found(ChainRuleId.MAJORITY_NOT_SHOWN, decision(claimed.get()).group()))));
  }

  private static MassesConsulted withAnswers(MassesConsulted event, int yes) {
    return new MassesConsulted(
        event.party(),
        event.matter(),
        event.answers().stream()
            .map(
                one ->
                    new Answers(one.ofClass(), one.part(), one.asked() * 2, one.asked() * yes, 0))
            .collect(ImmutableList.toImmutableList()));
  }

  static Optional<Spoiled> askedOnePart(Notes record, int choice) {
    List<Noted> all = record.of(MassesConsulted.class);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Noted note = pick(all, choice);
    MassesConsulted event = (MassesConsulted) note.event();
    return replaced(
        record,
        note,
        new MassesConsulted(
            event.party(),
            event.matter(),
            event.answers().stream()
                .filter(one -> one.part() == Part.ACTIVE)
                .collect(ImmutableList.toImmutableList())),
        found(ChainRuleId.ASKED_IN_PART, event.party()));
  }

  /** In one class only, or nobody at all. */
  static Optional<Spoiled> askedOneClass(Notes record, int choice) {
    Noted founding = pick(record.of(PartyFounded.class), choice);
    PartyFounded founded = (PartyFounded) founding.event();
    EconomicPosition position = founded.classes().iterator().next();
    ImmutableList<Answers> answers =
        ImmutableList.of(
            new Answers(position, Part.ACTIVE, 5, 5, 0),
            new Answers(position, Part.BACKWARD, 5, 3, 2));
    return inserted(
        record,
        founding,
        new MassesConsulted(
            founded.party(), WEATHER, choice % 2 == 0 ? answers : ImmutableList.of()),
        found(ChainRuleId.ASKED_IN_PART, founded.party()));
  }

  /** Right after the party was founded, before anybody gave a mandate. */
  static Optional<Spoiled> directedOnly(Notes record, int choice) {
    PartyId party = pick(PlainSociety.foundings(record), choice).party();
    Link link = choice % 2 == 0 ? Link.CLASS_TO_MASSES : Link.PARTY_TO_CLASS;
    return inserted(
        record,
        PlainSociety.founding(record, party.value()).orElseThrow(),
        new DirectiveGiven(party, link, WEATHER),
        found(ChainRuleId.DIRECTED_WITHOUT_MANDATE, party));
  }

  /** In the place of every report of the leaders they were given their mandate once more. */
  static Optional<Spoiled> noReport(Notes record, int choice) {
    PartyId party = pick(PlainSociety.foundings(record), choice).party();
    Optional<Noted> first = firstSeat(record, party);
    if (first.isEmpty() || !PlainSociety.isDue(record, first.get(), 90)) {
      return Optional.empty();
    }
    List<Noted> changed = new ArrayList<>();
    MandateGiven mandate =
        new MandateGiven(party, Link.LEADERS_TO_PARTY, ImmutableSet.of(), Optional.empty());
    for (Noted note : record.all()) {
      if (note.event() instanceof MandateGiven given && isOfLeaders(given, party)) {
        mandate = given;
      }
      boolean isReport =
          note.event() instanceof ReportGiven given
              && given.party().equals(party)
              && given.link() == Link.LEADERS_TO_PARTY;
      changed.add(isReport ? new Noted(note.id(), mandate, note.when()) : note);
    }
    return Optional.of(
        SocietyEdit.spoiled(
            new Notes(ImmutableList.copyOf(changed), record.asOf()),
            first.get().id(),
            ImmutableSet.of(found(ChainRuleId.NO_REPORT, party.leadership()))));
  }

  private static boolean isOfLeaders(MandateGiven given, PartyId party) {
    return given.party().equals(party) && given.link() == Link.LEADERS_TO_PARTY;
  }

  private static Optional<Noted> firstSeat(Notes record, PartyId party) {
    return Stream.concat(
            record.of(LeadersElected.class).stream(), record.of(SeatTaken.class).stream())
        .filter(one -> ((GroupEvent) one.event()).group().equals(party.leadership()))
        .min((one, other) -> record.place(one.id()) - record.place(other.id()));
  }

  /** Nothing happens between two layers any more, and everything goes on elsewhere. */
  static Optional<Spoiled> brokenLink(Notes record, int choice) {
    PartyId party = pick(PlainSociety.foundings(record), choice).party();
    List<Link> links = links(record, party);
    Link silent = pick(links, choice);
    EntryId lastBefore = record.all().get(record.all().size() - 1).id();
    Notes longer = record;
    for (int time = 0; time < 2; time++) {
      int days = 50;
      for (PartyFounded founded : PlainSociety.foundings(record)) {
        for (Link link : links(record, founded.party())) {
          if (link != silent || !founded.party().equals(party)) {
            ReportGiven report = new ReportGiven(founded.party(), link, ImmutableSet.of());
            longer = longer.then(days, "report " + longer.all().size(), report);
            days = 0;
          }
        }
      }
    }
    ImmutableSet.Builder<Expected> expected = ImmutableSet.builder();
    expected.add(found(ChainRuleId.BROKEN_LINK, party)).addAll(SocietyDues.of(longer));
    if (silent == Link.LEADERS_TO_PARTY) {
      expected.add(found(ChainRuleId.NO_REPORT, party.leadership()));
    }
    return Optional.of(SocietyEdit.spoiled(longer, lastBefore, expected.build()));
  }

  private static List<Link> links(Notes record, PartyId party) {
    return firstSeat(record, party).isPresent()
        ? List.of(Link.values())
        : List.of(Link.CLASS_TO_MASSES, Link.PARTY_TO_CLASS);
  }
}
