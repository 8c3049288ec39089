package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * What represents the interests of exactly one class, with a programme that states them ({@code
 * R0.2}, {@code R1.3}).
 *
 * <p>It is had by founding one for a class, or read back from a record; there is no other way, so
 * there is no party without a class or above classes ({@code R1.5}). Whether the class's struggle
 * has come far enough is for the rules to say ({@code R1.2}). For example, with a practice:
 *
 * <pre>{@code
 * practice.take(
 *     Party.of(workers).named("union-party").withProgramme(programme).withMembers("anna", "ben"),
 *     day);
 * }</pre>
 *
 * <p>It is as of a moment. A programme that is adopted later is in the party that is read back
 * then, by {@link Society#party}, and not in this one.
 *
 * <p>What it does not say is who leads it, and how alive its links are: {@link PartyLeadingGroup}
 * and {@link org.leadershipmethod.chain.Chain} say it. Of which class its members are is not
 * checked either; what counts is the class that the party is for.
 */
public final class Party implements Representative<SocialClass> {

  private final PartyId id;
  private final SocialClass ofClass;
  private final Programme programme;
  private final SharedSet<PersonId> members;
  private final Optional<UnitId> organization;

  Party(
      PartyId id,
      SocialClass ofClass,
      Programme programme,
      SharedSet<PersonId> members,
      Optional<UnitId> organization) {
    this.id = id;
    this.ofClass = ofClass;
    this.programme = programme;
    this.members = members;
    this.organization = organization;
  }

  /**
   * Begins to found a party for a class.
   *
   * <p>Nothing is written before the finished step is taken with a practice, and it may be refused
   * then: {@link FoundingStep} says for what.
   *
   * @param ofClass the one class whose interests it is to represent
   */
  public static ForClass of(SocialClass ofClass) {
    return new ForClass(ofClass);
  }

  /** A party that is to be founded for a class, under a name still to be said. */
  public static final class ForClass {

    private final SocialClass ofClass;

    private ForClass(SocialClass ofClass) {
      this.ofClass = requireNonNull(ofClass, "ofClass");
    }

    /**
     * Under this id.
     *
     * @param id by what the record is to name it, such as {@code union-party}; no other may have it
     * @throws IllegalArgumentException if the id is blank
     */
    public Named named(String id) {
      return named(PartyId.of(Argument.text("id", id)));
    }

    /** Under this id, which no other party of the record may have. */
    public Named named(PartyId id) {
      return new Named(ofClass, id);
    }
  }

  /** A party that is to be founded, with a programme still to be said. */
  public static final class Named {

    private final SocialClass ofClass;
    private final PartyId id;

    private Named(SocialClass ofClass, PartyId id) {
      this.ofClass = ofClass;
      this.id = requireNonNull(id, "id");
    }

    /**
     * With a programme that states interests and goals.
     *
     * @param programme what it stands for when it is founded. Whether it covers what the class
     *     voiced is asked later, by {@link Society#interestsCovered}
     */
    public Programmed withProgramme(Programme programme) {
      return new Programmed(ofClass, id, programme, Optional.empty());
    }
  }

  /** A party that is to be founded, with its members still to be said. */
  public static final class Programmed {

    private final SocialClass ofClass;
    private final PartyId id;
    private final Programme programme;
    private final Optional<UnitId> organization;

    private Programmed(
        SocialClass ofClass, PartyId id, Programme programme, Optional<UnitId> organization) {
      this.ofClass = ofClass;
      this.id = id;
      this.programme = requireNonNull(programme, "programme");
      this.organization = organization;
    }

    /**
     * With the units below a unit of the organization that the record knows; that unit is one of
     * them.
     *
     * <p>Leave it out for a party that the record knows only as members and leaders.
     *
     * @param unit the top unit of the party, such as {@code union-office}; the step is faulty if
     *     the organization has none of this id
     */
    public Programmed organizedUnder(UnitId unit) {
      return new Programmed(ofClass, id, programme, Optional.of(requireNonNull(unit, "unit")));
    }

    /**
     * With these members: this completes the step.
     *
     * @param members the ids of those who found it; at least one, or the step is faulty
     * @throws IllegalArgumentException if an id is blank
     */
    public FoundingStep withMembers(String... members) {
      return withMembers(
          Argument.texts("members", PersonId::of, members).stream()
              .collect(ImmutableList.toImmutableList()));
    }

    /**
     * With these members: this completes the step.
     *
     * @param members those who found it; at least one, or the step is faulty
     */
    public FoundingStep withMembers(Iterable<PersonId> members) {
      return new FoundingStep(
          id,
          ofClass.position(),
          programme,
          ImmutableSet.copyOf(Argument.all("members", members)),
          organization);
    }
  }

  /** The id by which a record names it. */
  public PartyId id() {
    return id;
  }

  /** The id again: a party is a layer, and a layer is named by its key. */
  @Override
  public PartyId key() {
    return id;
  }

  /** The class, which it represents and obeys. */
  @Override
  public SocialClass answersTo() {
    return ofClass;
  }

  /** The interests and goals that it states. */
  public Programme programme() {
    return programme;
  }

  /** Who belongs to it: at least one. */
  public ImmutableSet<PersonId> members() {
    return ImmutableSet.copyOf(members);
  }

  /** Whether somebody belongs to it. */
  public boolean isMember(PersonId person) {
    return members.contains(person);
  }

  /**
   * The top one of its units; empty where none was named. Who stands in them is told by {@link
   * PartyPersonnel}.
   */
  public Optional<UnitId> organization() {
    return organization;
  }

  /** Two are equal when they are of the same id, class, programme, members and organization. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Party that
        && id.equals(that.id)
        && programme.equals(that.programme)
        && members.equals(that.members)
        && organization.equals(that.organization)
        && ofClass.equals(that.ofClass);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The party and its class. */
  @Override
  public String toString() {
    return "the party " + id + " of " + ofClass.key();
  }
}
