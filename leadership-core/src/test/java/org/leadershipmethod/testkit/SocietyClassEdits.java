package org.leadershipmethod.testkit;

import static org.leadershipmethod.testkit.SocietyEdit.appended;
import static org.leadershipmethod.testkit.SocietyEdit.found;
import static org.leadershipmethod.testkit.SocietyEdit.inserted;
import static org.leadershipmethod.testkit.SocietyEdit.replaced;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.ClassDeclared;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Goal;
import org.leadershipmethod.society.GroupingKind;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.InterestsVoiced;
import org.leadershipmethod.society.LayerId;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.MassesId;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.PositionStated;
import org.leadershipmethod.society.RelationStated;
import org.leadershipmethod.society.SocietyRuleId;
import org.leadershipmethod.society.StruggleRecorded;
import org.leadershipmethod.society.StruggleStage;

/** What can be wrong with what is told of masses, classes and the founding of parties. */
final class SocietyClassEdits {

  /** A position that nobody is ever in. */
  private static final EconomicPosition RENTS = EconomicPosition.of("living on rents");

  private static final PartyId PHANTOM = PartyId.of("phantom");

  private SocietyClassEdits() {}

  static <T> T pick(List<T> all, int choice) {
    return all.get(choice % all.size());
  }

  private static Noted any(Notes record, int choice) {
    return pick(record.all(), choice);
  }

  static Optional<Spoiled> inTwoClasses(Notes record, int choice) {
    return unclear(
        record,
        choice,
        ImmutableSet.of(EconomicPosition.of("wage labour"), EconomicPosition.of("smallholding")));
  }

  static Optional<Spoiled> inNoClass(Notes record, int choice) {
    return unclear(record, choice, ImmutableSet.of());
  }

  /** Somebody new at any time, or somebody known at the end. */
  private static Optional<Spoiled> unclear(
      Notes record, int choice, ImmutableSet<EconomicPosition> positions) {
    Expected expected = found(SocietyRuleId.POSITION_UNCLEAR, MassesId.MASSES);
    if (choice % 2 == 0) {
      PositionStated stated = new PositionStated(PersonId.of("stranger"), positions);
      return inserted(record, any(record, choice), stated, expected);
    }
    PersonId known = pick(PlainSociety.beginning(record).masses().people().toList(), choice);
    return appended(record, new PositionStated(known, positions), expected);
  }

  static Optional<Spoiled> declared(Notes record, int choice) {
    return inserted(
        record,
        any(record, choice),
        new ClassDeclared(RENTS),
        found(SocietyRuleId.CLASS_WITHOUT_MASSES, new ClassId(RENTS)));
  }

  static Optional<Spoiled> struggleOfNobody(Notes record, int choice) {
    StruggleRecorded struggle =
        new StruggleRecorded(RENTS, ImmutableSet.of(), pick(STAGES, choice), ImmutableList.of());
    return inserted(
        record,
        any(record, choice),
        struggle,
        found(SocietyRuleId.LAYERS_OUT_OF_ORDER, new ClassId(RENTS)));
  }

  private static final ImmutableList<StruggleStage> STAGES =
      ImmutableList.copyOf(StruggleStage.values());

  static Optional<Spoiled> interestsOfNobody(Notes record, int choice) {
    InterestsVoiced voiced =
        new InterestsVoiced(RENTS, ImmutableSet.of(Interest.of("rents")), ImmutableList.of());
    return inserted(
        record,
        any(record, choice),
        voiced,
        found(SocietyRuleId.LAYERS_OUT_OF_ORDER, new ClassId(RENTS)));
  }

  private static PartyFounded phantom(EconomicPosition... classes) {
    return new PartyFounded(
        PHANTOM,
        ImmutableSet.copyOf(classes),
        ImmutableSet.of(Interest.of("order")),
        ImmutableList.of(Goal.of("govern")),
        ImmutableSet.of(PersonId.of("stranger")),
        GroupingKind.PARTY,
        Optional.empty());
  }

  static Optional<Spoiled> partyOfNobody(Notes record, int choice) {
    return inserted(
        record,
        any(record, choice),
        phantom(RENTS),
        found(SocietyRuleId.LAYERS_OUT_OF_ORDER, PHANTOM));
  }

  static Optional<Spoiled> partyOfNoClass(Notes record, int choice) {
    return inserted(
        record, any(record, choice), phantom(), found(SocietyRuleId.PARTY_ABOVE_CLASSES, PHANTOM));
  }

  static Optional<Spoiled> partyOfTwoClasses(Notes record, int choice) {
    PartyFounded founded =
        phantom(EconomicPosition.of("wage labour"), EconomicPosition.of("smallholding"));
    return inserted(
        record, any(record, choice), founded, found(SocietyRuleId.PARTY_ABOVE_CLASSES, PHANTOM));
  }

  static Optional<Spoiled> partyOfAClassAndOfNobody(Notes record, int choice) {
    return inserted(
        record,
        any(record, choice),
        phantom(EconomicPosition.of("wage labour"), RENTS),
        found(SocietyRuleId.PARTY_ABOVE_CLASSES, PHANTOM),
        found(SocietyRuleId.LAYERS_OUT_OF_ORDER, PHANTOM));
  }

  /** The struggle had not come so far when the party was founded. */
  static Optional<Spoiled> tooEarly(Notes record, int choice) {
    PartyFounded founded = pick(PlainSociety.foundings(record), choice);
    EconomicPosition position = founded.classes().iterator().next();
    List<Noted> political = political(record, position);
    Noted first = political.get(0);
    Noted founding = PlainSociety.founding(record, founded.party().value()).orElseThrow();
    boolean isOnlyOne =
        PlainSociety.foundings(record).stream()
                .filter(one -> one.classes().contains(position))
                .count()
            == 1;
    boolean isReachedBefore =
        political.size() > 1 && record.place(political.get(1).id()) < record.place(founding.id());
    return isOnlyOne && !isReachedBefore
        ? replaced(
                record,
                first,
                atStage((StruggleRecorded) first.event(), StruggleStage.JOINT),
                found(SocietyRuleId.STAGE_NOT_REACHED, founded.party()))
            .map(one -> Spoiled.of(one.notes(), founding.id(), one.atOnce().asList().get(0)))
        : Optional.empty();
  }

  static StruggleRecorded atStage(StruggleRecorded event, StruggleStage stage) {
    return new StruggleRecorded(event.ofClass(), event.against(), stage, event.shownBy());
  }

  /** What was told of the struggle of a class once it had come so far that parties come of it. */
  static List<Noted> political(Notes record, EconomicPosition position) {
    return record.of(StruggleRecorded.class).stream()
        .filter(one -> ((StruggleRecorded) one.event()).ofClass().equals(position))
        .filter(one -> ((StruggleRecorded) one.event()).stage() == StruggleStage.POLITICAL)
        .toList();
  }

  private static Noted founding(Notes record, int choice) {
    PartyId party = pick(PlainSociety.foundings(record), choice).party();
    return PlainSociety.founding(record, party.value()).orElseThrow();
  }

  static Optional<Spoiled> withoutProgramme(Notes record, int choice) {
    Noted note = founding(record, choice);
    PartyFounded founded = (PartyFounded) note.event();
    PartyFounded silent =
        founded.stating(
            choice % 3 == 0 ? founded.interests() : ImmutableSet.of(),
            choice % 3 == 1 ? founded.goals() : ImmutableList.of());
    return replaced(record, note, silent, found(SocietyRuleId.WITHOUT_PROGRAMME, founded.party()));
  }

  static Optional<Spoiled> noParty(Notes record, int choice) {
    Noted note = founding(record, choice);
    PartyFounded founded = (PartyFounded) note.event();
    GroupingKind kind =
        pick(List.of(GroupingKind.ESTATE, GroupingKind.CLIQUE, GroupingKind.FACTION), choice);
    return replaced(
            record,
            note,
            founded.of(kind),
            found(SocietyRuleId.GROUPING_IN_PLACE_OF_PARTY, founded.party()))
        .map(one -> one.later(withoutParty(record, founded)));
  }

  /** A party says no longer which class it is of. */
  static Optional<Spoiled> aboveClasses(Notes record, int choice) {
    Noted note = founding(record, choice);
    PartyFounded founded = (PartyFounded) note.event();
    return isFoundedAgain(record, founded)
        ? Optional.empty()
        : replaced(
                record,
                note,
                founded.forClasses(ImmutableSet.of()),
                found(SocietyRuleId.PARTY_ABOVE_CLASSES, founded.party()))
            .map(one -> one.later(withoutParty(record, founded)));
  }

  private static boolean isFoundedAgain(Notes record, PartyFounded founded) {
    return record
            .events(PartyFounded.class)
            .filter(one -> one.party().equals(founded.party()))
            .count()
        > 1;
  }

  /** If a class has no party without this one, and for too long. */
  private static ImmutableSet<Expected> withoutParty(Notes record, PartyFounded without) {
    EconomicPosition position = without.classes().iterator().next();
    long parties =
        PlainSociety.foundings(record).stream()
            .filter(one -> one.classes().contains(position))
            .count();
    boolean isDue =
        parties == 1
            && !isFoundedAgain(record, without)
            && PlainSociety.isDue(record, political(record, position).get(0), 365);
    return isDue
        ? ImmutableSet.of(found(SocietyRuleId.CLASS_WITHOUT_PARTY, new ClassId(position)))
        : ImmutableSet.of();
  }

  static Optional<Spoiled> opposed(Notes record, int choice) {
    Noted founding = founding(record, choice);
    PartyFounded founded = (PartyFounded) founding.event();
    LayerId ofClass = new ClassId(founded.classes().iterator().next());
    LayerId leaders = new LeadersId(founded.party());
    List<RelationStated> stated =
        List.of(
            new RelationStated(founded.party(), "opposes", ofClass),
            new RelationStated(ofClass, "fights", founded.party()),
            new RelationStated(leaders, "opposes", founded.party()),
            new RelationStated(leaders, "is divided from", ofClass),
            new RelationStated(leaders, "opposes", MassesId.MASSES),
            new RelationStated(MassesId.MASSES, "opposes", founded.party()),
            new RelationStated(founded.party(), "elects", MassesId.MASSES),
            new RelationStated(ofClass, "represents", founded.party()));
    RelationStated wrong = pick(stated, choice);
    List<Noted> later = record.all().subList(record.place(founding.id()), record.all().size());
    return inserted(
        record,
        pick(later, choice),
        wrong,
        found(SocietyRuleId.OPPOSED_WITHIN_CHAIN, wrong.from()));
  }

  static Optional<Spoiled> againstItself(Notes record, int choice) {
    Noted note = pick(record.of(StruggleRecorded.class), choice);
    StruggleRecorded event = (StruggleRecorded) note.event();
    ImmutableSet<EconomicPosition> against =
        Sets.union(event.against(), ImmutableSet.of(event.ofClass())).immutableCopy();
    return replaced(
        record,
        note,
        new StruggleRecorded(event.ofClass(), against, event.stage(), event.shownBy()),
        found(SocietyRuleId.OPPOSED_WITHIN_CHAIN, new ClassId(event.ofClass())));
  }
}
