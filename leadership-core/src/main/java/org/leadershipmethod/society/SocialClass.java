package org.leadershipmethod.society;

import java.util.stream.Stream;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.person.PersonId;

/**
 * Those among the masses who share an economic position ({@code R0.1}, {@code R1.1}).
 *
 * <p>It is had from {@link Masses} alone, so there is no class without people and none beside the
 * masses. It is as of the moment of its masses.
 *
 * <p>It is not what somebody thinks or says of themselves: only the position counts. For example
 * {@code masses.classOf(EconomicPosition.of("wage labour")).size()}.
 *
 * <p>Whether it has a party, what it needs and how far its struggle has come is not in here, but in
 * {@link Society}, which knows the record.
 */
public final class SocialClass implements Representative<Masses> {

  private final Masses masses;
  private final EconomicPosition position;

  /** Somebody has to be in the position, which the masses see to. */
  SocialClass(Masses masses, EconomicPosition position) {
    this.masses = masses;
    this.position = position;
  }

  /** The name of this class, which stays the same while people come and go. */
  @Override
  public ClassId key() {
    return new ClassId(position);
  }

  /**
   * The masses, which it represents and obeys ({@code R4.2}): all of them, and not its own people
   * alone.
   */
  @Override
  public Masses answersTo() {
    return masses;
  }

  /** What its people share. */
  public EconomicPosition position() {
    return position;
  }

  /** How many people belong to it: at least one. */
  public int size() {
    return masses.size(position);
  }

  /** Whether somebody belongs to it. */
  public boolean contains(PersonId person) {
    return masses.positionOf(person).filter(position::equals).isPresent();
  }

  /**
   * Who belongs to it, in the order in which they were first named. It walks through all of the
   * masses; how many they are is looked up by {@link #size()}.
   */
  public Stream<PersonId> people() {
    return masses.people(position);
  }

  /**
   * Two are equal when they are of the same position among the same masses. So a class is not equal
   * to itself of another day, if anybody came or changed; its {@link #key()} is.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof SocialClass that
        && position.equals(that.position)
        && masses.equals(that.masses);
  }

  @Override
  public int hashCode() {
    return position.hashCode();
  }

  /** The class and how many belong to it. */
  @Override
  public String toString() {
    return key() + ", " + Counted.people(size());
  }
}
