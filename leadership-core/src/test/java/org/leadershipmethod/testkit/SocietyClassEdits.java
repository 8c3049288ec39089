package org.leadershipmethod.testkit;

import static org.leadershipmethod.testkit.SpoiledSociety.appended;
import static org.leadershipmethod.testkit.SpoiledSociety.found;
import static org.leadershipmethod.testkit.SpoiledSociety.inserted;
import static org.leadershipmethod.testkit.SpoiledSociety.replaced;

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

  private static Noted any(SocietyRecord record, int choice) {
    return pick(record.notes(), choice);
  }

  static Optional<SpoiledSociety> inTwoClasses(SocietyRecord record, int choice) {
    return unclear(
        record,
        choice,
        ImmutableSet.of(EconomicPosition.of("wage labour"), EconomicPosition.of("smallholding")));
  }

  static Optional<SpoiledSociety> inNoClass(SocietyRecord record, int choice) {
    return unclear(record, choice, ImmutableSet.of());
  }

  /** Somebody new at any time, or somebody known at the end. */
  private static Optional<SpoiledSociety> unclear(
      SocietyRecord record, int choice, ImmutableSet<EconomicPosition> positions) {
    Expected expected = found("PositionUnclear", MassesId.MASSES);
    if (choice % 2 == 0) {
      PositionStated stated = new PositionStated(PersonId.of("stranger"), positions);
      return inserted(record, any(record, choice), stated, expected);
    }
    PersonId known = pick(record.beginning().masses().people().toList(), choice);
    return appended(record, new PositionStated(known, positions), expected);
  }

  static Optional<SpoiledSociety> declared(SocietyRecord record, int choice) {
    return inserted(
        record,
        any(record, choice),
        new ClassDeclared(RENTS),
        found("ClassWithoutMasses", new ClassId(RENTS)));
  }

  static Optional<SpoiledSociety> struggleOfNobody(SocietyRecord record, int choice) {
    StruggleRecorded struggle =
        new StruggleRecorded(RENTS, ImmutableSet.of(), pick(STAGES, choice), ImmutableList.of());
    return inserted(
        record, any(record, choice), struggle, found("LayersOutOfOrder", new ClassId(RENTS)));
  }

  private static final ImmutableList<StruggleStage> STAGES =
      ImmutableList.copyOf(StruggleStage.values());

  static Optional<SpoiledSociety> interestsOfNobody(SocietyRecord record, int choice) {
    InterestsVoiced voiced =
        new InterestsVoiced(RENTS, ImmutableSet.of(Interest.of("rents")), ImmutableList.of());
    return inserted(
        record, any(record, choice), voiced, found("LayersOutOfOrder", new ClassId(RENTS)));
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

  static Optional<SpoiledSociety> partyOfNobody(SocietyRecord record, int choice) {
    return inserted(
        record, any(record, choice), phantom(RENTS), found("LayersOutOfOrder", PHANTOM));
  }

  static Optional<SpoiledSociety> partyOfNoClass(SocietyRecord record, int choice) {
    return inserted(record, any(record, choice), phantom(), found("PartyAboveClasses", PHANTOM));
  }

  static Optional<SpoiledSociety> partyOfTwoClasses(SocietyRecord record, int choice) {
    PartyFounded founded =
        phantom(EconomicPosition.of("wage labour"), EconomicPosition.of("smallholding"));
    return inserted(record, any(record, choice), founded, found("PartyAboveClasses", PHANTOM));
  }

  static Optional<SpoiledSociety> partyOfAClassAndOfNobody(SocietyRecord record, int choice) {
    return inserted(
        record,
        any(record, choice),
        phantom(EconomicPosition.of("wage labour"), RENTS),
        found("PartyAboveClasses", PHANTOM),
        found("LayersOutOfOrder", PHANTOM));
  }

  /** The struggle had not come so far when the party was founded. */
  static Optional<SpoiledSociety> tooEarly(SocietyRecord record, int choice) {
    PartyFounded founded = pick(record.foundings(), choice);
    EconomicPosition position = founded.classes().iterator().next();
    List<Noted> political = political(record, position);
    Noted first = political.get(0);
    Noted founding = record.founding(founded.party().value()).orElseThrow();
    boolean isOnlyOne =
        record.foundings().stream().filter(one -> one.classes().contains(position)).count() == 1;
    boolean isReachedBefore =
        political.size() > 1 && record.place(political.get(1).id()) < record.place(founding.id());
    return isOnlyOne && !isReachedBefore
        ? replaced(
                record,
                first,
                atStage((StruggleRecorded) first.event(), StruggleStage.JOINT),
                found("StageNotReached", founded.party()))
            .map(one -> new SpoiledSociety(one.record(), founding.id(), one.expected()))
        : Optional.empty();
  }

  static StruggleRecorded atStage(StruggleRecorded event, StruggleStage stage) {
    return new StruggleRecorded(event.ofClass(), event.against(), stage, event.shownBy());
  }

  /** What was told of the struggle of a class once it had come so far that parties come of it. */
  static List<Noted> political(SocietyRecord record, EconomicPosition position) {
    return record.of(StruggleRecorded.class).stream()
        .filter(one -> ((StruggleRecorded) one.event()).ofClass().equals(position))
        .filter(one -> ((StruggleRecorded) one.event()).stage() == StruggleStage.POLITICAL)
        .toList();
  }

  private static Noted founding(SocietyRecord record, int choice) {
    PartyId party = pick(record.foundings(), choice).party();
    return record.founding(party.value()).orElseThrow();
  }

  static Optional<SpoiledSociety> withoutProgramme(SocietyRecord record, int choice) {
    Noted note = founding(record, choice);
    PartyFounded founded = (PartyFounded) note.event();
    PartyFounded silent =
        founded.stating(
            choice % 3 == 0 ? founded.interests() : ImmutableSet.of(),
            choice % 3 == 1 ? founded.goals() : ImmutableList.of());
    return replaced(record, note, silent, found("WithoutProgramme", founded.party()));
  }

  static Optional<SpoiledSociety> noParty(SocietyRecord record, int choice) {
    Noted note = founding(record, choice);
    PartyFounded founded = (PartyFounded) note.event();
    GroupingKind kind =
        pick(List.of(GroupingKind.ESTATE, GroupingKind.CLIQUE, GroupingKind.FACTION), choice);
    return replaced(
            record, note, founded.of(kind), found("GroupingInPlaceOfParty", founded.party()))
        .map(one -> one.and(withoutParty(record, founded)));
  }

  /** A party says no longer which class it is of. */
  static Optional<SpoiledSociety> aboveClasses(SocietyRecord record, int choice) {
    Noted note = founding(record, choice);
    PartyFounded founded = (PartyFounded) note.event();
    return isFoundedAgain(record, founded)
        ? Optional.empty()
        : replaced(
                record,
                note,
                founded.forClasses(ImmutableSet.of()),
                found("PartyAboveClasses", founded.party()))
            .map(one -> one.and(withoutParty(record, founded)));
  }

  private static boolean isFoundedAgain(SocietyRecord record, PartyFounded founded) {
    return record
            .events(PartyFounded.class)
            .filter(one -> one.party().equals(founded.party()))
            .count()
        > 1;
  }

  /** If a class has no party without this one, and for too long. */
  private static ImmutableSet<Expected> withoutParty(SocietyRecord record, PartyFounded without) {
    EconomicPosition position = without.classes().iterator().next();
    long parties =
        record.foundings().stream().filter(one -> one.classes().contains(position)).count();
    boolean isDue =
        parties == 1
            && !isFoundedAgain(record, without)
            && record.isDue(political(record, position).get(0), 365);
    return isDue
        ? ImmutableSet.of(found("ClassWithoutParty", new ClassId(position)))
        : ImmutableSet.of();
  }

  static Optional<SpoiledSociety> opposed(SocietyRecord record, int choice) {
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
    List<Noted> later = record.notes().subList(record.place(founding.id()), record.notes().size());
    return inserted(record, pick(later, choice), wrong, found("OpposedWithinChain", wrong.from()));
  }

  static Optional<SpoiledSociety> againstItself(SocietyRecord record, int choice) {
    Noted note = pick(record.of(StruggleRecorded.class), choice);
    StruggleRecorded event = (StruggleRecorded) note.event();
    ImmutableSet<EconomicPosition> against =
        Sets.union(event.against(), ImmutableSet.of(event.ofClass())).immutableCopy();
    return replaced(
        record,
        note,
        new StruggleRecorded(event.ofClass(), against, event.stage(), event.shownBy()),
        found("OpposedWithinChain", new ClassId(event.ofClass())));
  }
}
