package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.Interner;
import org.leadershipmethod.person.PersonId;

/**
 * Says who the masses are, person by person.
 *
 * <p>Checked when it is built: nobody was put into two positions, and nobody and no position is
 * null or blank, such as that of an empty cell. Is for one thread, and for one building.
 *
 * <p>It makes no class: the classes follow from what was put in. For example {@code
 * Masses.builder().people(WAGE_LABOUR, "anna", "ben").people(OWNING, "carl").build()} has two.
 *
 * <p>A row that is wrong does not stop it. It takes the rest, and {@link #check} lists every wrong
 * row: one without a person by its place, counted from 1, the others by the person's id. The same
 * person twice in the same position is no fault and counts once.
 */
public final class MassesBuilder {

  private final Interner people = new Interner();
  private final Interner positions = new Interner();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private int[] positionOf = new int[16];

  /** How many were named so far, usable or not. */
  private int named;

  MassesBuilder() {}

  /**
   * Somebody in a position.
   *
   * @param person who; null is a fault, told when it is built
   * @param position what they live by; null is a fault, told when it is built
   */
  public MassesBuilder person(@Nullable PersonId person, @Nullable EconomicPosition position) {
    return person(person == null ? null : person.value(), position);
  }

  /**
   * Somebody in a position, by the id as a text, as a table has it.
   *
   * @param person the id; null and blank are faults, told when it is built
   * @param position what they live by; null is a fault, told when it is built
   */
  public MassesBuilder person(@Nullable String person, @Nullable EconomicPosition position) {
    named++;
    if (person == null || person.isBlank()) {
      problem("person no. " + named, Quoted.text(person), "the id of a person");
    } else if (position == null) {
      problem("person " + Quoted.text(person), Quoted.text(position), "an economic position");
    } else {
      put(person, position.value());
    }
    return this;
  }

  private void put(String person, String position) {
    int known = people.indexOf(person);
    int number = positions.intern(position);
    if (known == IntTrie.NONE) {
      put(people.intern(person), number);
    } else if (positionOf[known] != number) {
      problem(
          "person " + Quoted.text(person),
          "two positions, "
              + Quoted.text(positions.key(positionOf[known]))
              + " and "
              + Quoted.text(position),
          "one economic position, since nobody belongs to two classes");
    }
  }

  private void put(int person, int position) {
    if (person == positionOf.length) {
      positionOf = Arrays.copyOf(positionOf, person * 2);
    }
    positionOf[person] = position;
  }

  private void problem(String where, String found, String expected) {
    problems.add(new Problem(where, found, expected));
  }

  /**
   * Several people in a position, by their ids as texts: {@code people(WAGE_LABOUR, "anna",
   * "ben")}.
   *
   * @param position what all of them live by
   * @param ids who; without any, nobody is added
   */
  public MassesBuilder people(
      @Nullable EconomicPosition position, @Nullable String @Nullable ... ids) {
    if (ids == null) {
      return person((String) null, position);
    }
    for (String person : ids) {
      person(person, position);
    }
    return this;
  }

  /**
   * Several people in a position.
   *
   * @param position what all of them live by
   * @param ids who; without any, nobody is added
   */
  public MassesBuilder people(
      @Nullable EconomicPosition position, @Nullable Iterable<@Nullable PersonId> ids) {
    if (ids == null) {
      return person((String) null, position);
    }
    ids.forEach(person -> person(person, position));
    return this;
  }

  /**
   * The masses, or everything that is wrong with what was said. For input from others, such as a
   * file that somebody typed.
   */
  public Checked<Masses> check() {
    return Checked.of(
        problems.build(),
        () -> Masses.of(people, positions, Arrays.copyOf(positionOf, people.size())));
  }

  /**
   * The masses, where a fault is one of the program and not of its input.
   *
   * @throws IllegalArgumentException if something is wrong; the message lists all of it
   */
  public Masses build() {
    return check().orElseThrow();
  }
}
