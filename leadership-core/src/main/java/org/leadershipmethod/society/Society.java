package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

/**
 * How things stand in a society: the masses, the classes that follow from them, and the parties
 * that were founded.
 *
 * <p>This is the picture of {@link SocietyView}. Strict types are had from it where what the record
 * says allows: {@link #party} is empty for something that was founded as a party and is none. It is
 * immutable and shares structure with the one before it.
 *
 * <p>What it does not know is who leads a party: that is told of every leading group, by {@link
 * org.leadershipmethod.group.GroupView}. For example:
 *
 * <pre>{@code
 * Society society = practice.situation().view(SocietyView.SOCIETY);
 * society.stage(WAGE_LABOUR); // Optional[political]
 * society.interestsCovered(PartyId.of("union-party")); // Optional[2 of 3 interests covered]
 * }</pre>
 *
 * <p>Two kinds of questions are answered here. What the record says, right or wrong, is told of ids
 * and positions: {@link #founded}, {@link #stage}, {@link #interests}. What holds is told by types:
 * {@link #masses} and {@link #party}. Whoever shows a record to people asks the first; whoever goes
 * on to hold an election or to found a party asks the second.
 */
public final class Society {

  static final Society NONE =
      new Society(
          Masses.NOBODY,
          SharedMap.empty(),
          SharedMap.empty(),
          SharedMap.empty(),
          SharedSet.empty(),
          Optional.empty());

  private final Masses masses;
  private final SharedMap<PersonId, ImmutableSet<EconomicPosition>> unclear;
  private final SharedMap<EconomicPosition, ClassRecord> classes;
  private final SharedMap<PartyId, PartyRecord> parties;

  /** The relations that were last stated between two layers and are no relations of a chain. */
  private final SharedSet<LayerPair> oppositions;

  /** Since when there is anybody. */
  private final Optional<Since> begun;

  private Society(
      Masses masses,
      SharedMap<PersonId, ImmutableSet<EconomicPosition>> unclear,
      SharedMap<EconomicPosition, ClassRecord> classes,
      SharedMap<PartyId, PartyRecord> parties,
      SharedSet<LayerPair> oppositions,
      Optional<Since> begun) {
    this.masses = masses;
    this.unclear = unclear;
    this.classes = classes;
    this.parties = parties;
    this.oppositions = oppositions;
    this.begun = begun;
  }

  /** How a society stands in a situation. */
  static Society in(Situation now) {
    return now.view(SocietyView.SOCIETY);
  }

  /**
   * The masses, everyone with one economic position ({@code R1.1}). Those of whom the record is
   * {@link #unclear} are not among them.
   */
  public Masses masses() {
    return masses;
  }

  /**
   * People of whom several positions or none were stated: they stand in no class until it is known
   * ({@code R1.5}).
   *
   * <p>An entry that states one position of somebody takes them out of here, and so does one that
   * records the masses anew. The rule {@link SocietyRuleId#POSITION_UNCLEAR} finds them.
   */
  public ImmutableSet<PersonId> unclear() {
    return ImmutableSet.copyOf(unclear.keySet());
  }

  ImmutableSet<EconomicPosition> positionsStated(PersonId person) {
    return unclear.getOrDefault(person, ImmutableSet.of());
  }

  boolean isUnclear(PersonId person) {
    return unclear.containsKey(person);
  }

  /** Since when there is anybody; empty if there never was. It stays when all have left. */
  public Optional<Since> begun() {
    return begun;
  }

  /**
   * Since when somebody is in a position; empty if nobody ever was. It stays when the last of them
   * has left.
   *
   * @param position the position that makes the class
   */
  public Optional<Since> begun(EconomicPosition position) {
    return ofClass(position).come();
  }

  /**
   * How far the struggle of a class has come; empty if nothing was written down ({@code R1.2}).
   *
   * <p>It is the stage that was written down last, which may be lower than the one before.
   *
   * @param position the position that makes the class; it may be one in which nobody is
   */
  public Optional<StruggleStage> stage(EconomicPosition position) {
    return ofClass(position).stage();
  }

  /**
   * What a class needs, in the order in which it was voiced ({@code R2.2}).
   *
   * <p>Nothing ever drops out: that a need is met is not written down here, and a programme that
   * covers it does not strike it out.
   *
   * @param position the position that makes the class; it may be one in which nobody is
   */
  public ImmutableSet<Interest> interests(EconomicPosition position) {
    return ofClass(position).interests().keySet();
  }

  /**
   * The classes that no party is founded for, by the name of their position ({@code R0.2}).
   *
   * <p>It is a count and no finding. That a party is due is what {@link
   * SocietyRuleId#CLASS_WITHOUT_PARTY} finds, once the struggle of the class has come far enough
   * and the {@linkplain SocietyBounds#FOUNDING_WINDOW time to found one} is over.
   */
  public ImmutableList<SocialClass> classesWithoutParty() {
    return masses.classes().stream()
        .filter(one -> parties(one.position()).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The parties for a class and no other, by id.
   *
   * <p>There may be several, which is no fault. A party without a programme or without members is
   * among them, although {@link #party} is empty for it.
   *
   * @param position the position that makes the class
   */
  public ImmutableList<PartyId> parties(EconomicPosition position) {
    return ofClass(position).parties().stream()
        .filter(party -> isPartyOf(party, position))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isPartyOf(PartyId id, EconomicPosition position) {
    return record(id)
        .filter(party -> party.event().kind() == GroupingKind.PARTY)
        .flatMap(PartyRecord::soleClass)
        .filter(position::equals)
        .isPresent();
  }

  /**
   * Everything that was founded as a party, right or wrong, by id: also a clique, and also a party
   * for two classes. Nothing drops out, since no entry dissolves a party.
   */
  public ImmutableList<PartyId> founded() {
    return ImmutableList.sortedCopyOf(parties.keySet());
  }

  /**
   * A party, with the class that it answers to; empty if it was not founded, or if what was founded
   * is no party: without a class or for several, without a programme, without people behind it, or
   * of another kind ({@code R1.3}, {@code R1.4}, {@code R1.5}).
   *
   * <p>So a party can come and go without a new founding: it is empty while the last people of its
   * class are gone, and there again when somebody is in that position. What is wrong is told by
   * findings and not here.
   *
   * @param id the id; {@link #founded} has all that the record knows
   */
  public Optional<Party> party(PartyId id) {
    return record(id)
        .filter(party -> party.event().kind() == GroupingKind.PARTY)
        .flatMap(party -> party(id, party));
  }

  private Optional<Party> party(PartyId id, PartyRecord party) {
    Optional<EconomicPosition> position =
        party.soleClass().filter(one -> masses.size(one) > 0 && !party.members().isEmpty());
    return position.flatMap(
        one ->
            party
                .programme()
                .map(
                    programme ->
                        new Party(
                            id,
                            masses.classOf(one),
                            programme,
                            party.members(),
                            party.event().organization())));
  }

  /**
   * Which interests of its class a party's programme covers; empty where there is no party.
   *
   * <p>A class that voiced nothing has {@code 0 of 0 interests covered}.
   *
   * @param id the id of the party
   */
  public Optional<InterestsCovered> interestsCovered(PartyId id) {
    return party(id)
        .map(
            party ->
                InterestsCovered.of(party.programme(), interests(party.answersTo().position())));
  }

  Lookup lookUp(PartyId party) {
    return Lookup.of(
        record(party).isPresent(), () -> "the id of a party that was founded" + suggested(party));
  }

  private String suggested(PartyId unknown) {
    return Nearest.hint(
        unknown.value(),
        id -> record(PartyId.of(id)).isPresent(),
        parties.keySet().stream().map(PartyId::value));
  }

  ClassRecord ofClass(EconomicPosition position) {
    return classes.getOrDefault(position, ClassRecord.NOTHING);
  }

  Optional<PartyRecord> record(PartyId id) {
    return Optional.ofNullable(parties.get(id));
  }

  /** The classes of which something was written down. */
  ImmutableSet<EconomicPosition> classesKnown() {
    return ImmutableSet.copyOf(classes.keySet());
  }

  Society with(Masses others) {
    return new Society(others, unclear, classes, parties, oppositions, begun);
  }

  Society begun(Since since) {
    return begun.isPresent() || masses.size() == 0
        ? this
        : new Society(masses, unclear, classes, parties, oppositions, Optional.of(since));
  }

  Society clear() {
    return new Society(masses, SharedMap.empty(), classes, parties, oppositions, begun);
  }

  Society with(PersonId person, ImmutableSet<EconomicPosition> positions) {
    return new Society(
        masses, unclear.plus(person, positions), classes, parties, oppositions, begun);
  }

  Society clear(PersonId person) {
    return new Society(masses, unclear.minus(person), classes, parties, oppositions, begun);
  }

  Society with(EconomicPosition position, UnaryOperator<ClassRecord> change) {
    ClassRecord changed = change.apply(ofClass(position));
    return new Society(
        masses, unclear, classes.plus(position, changed), parties, oppositions, begun);
  }

  Society with(PartyId id, PartyRecord record) {
    return new Society(masses, unclear, classes, parties.plus(id, record), oppositions, begun);
  }

  Society opposed(LayerPair pair) {
    return new Society(masses, unclear, classes, parties, oppositions.plus(pair), begun);
  }

  Society reconciled(LayerPair pair) {
    return oppositions.contains(pair)
        ? new Society(masses, unclear, classes, parties, oppositions.minus(pair), begun)
        : this;
  }

  boolean isOpposed(LayerPair pair) {
    return oppositions.contains(pair);
  }

  /** How many people, classes and parties there are. */
  @Override
  public String toString() {
    return masses + ", " + Counted.of(parties.size(), "party", "parties");
  }
}
