package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.Interner;
import org.leadershipmethod.person.PersonId;

/**
 * Says who the masses are, person by person.
 *
 * <p>Checked when it is built: nobody was put into two positions. Is for one thread, and for one
 * building.
 */
public final class MassesBuilder {

  private final Interner people = new Interner();
  private final Interner positions = new Interner();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private int[] positionOf = new int[16];

  MassesBuilder() {}

  /** Somebody in a position. */
  public MassesBuilder person(PersonId person, EconomicPosition position) {
    int known = people.indexOf(person.value());
    int number = positions.intern(position.value());
    if (known == IntTrie.NONE) {
      put(people.intern(person.value()), number);
    } else if (positionOf[known] != number) {
      problems.add(
          new Problem(
              "person '" + person + "'",
              "two positions, '" + positions.key(positionOf[known]) + "' and '" + position + "'",
              "one economic position, since nobody belongs to two classes"));
    }
    return this;
  }

  private void put(int person, int position) {
    if (person == positionOf.length) {
      positionOf = Arrays.copyOf(positionOf, person * 2);
    }
    positionOf[person] = position;
  }

  /**
   * Somebody in a position.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public MassesBuilder person(String person, EconomicPosition position) {
    return person(PersonId.of(person), position);
  }

  /**
   * Several people in a position.
   *
   * @throws IllegalArgumentException if an id is blank
   */
  public MassesBuilder people(EconomicPosition position, String... ids) {
    for (String person : ids) {
      person(person, position);
    }
    return this;
  }

  /** Several people in a position. */
  public MassesBuilder people(EconomicPosition position, Iterable<PersonId> ids) {
    ids.forEach(person -> person(person, position));
    return this;
  }

  /** The masses, or everybody who was put into two positions. */
  public Checked<Masses> check() {
    return Checked.of(
        problems.build(),
        () -> Masses.of(people, positions, Arrays.copyOf(positionOf, people.size())));
  }

  /**
   * The masses.
   *
   * @throws IllegalArgumentException if somebody was put into two positions
   */
  public Masses build() {
    return check().orElseThrow();
  }
}
