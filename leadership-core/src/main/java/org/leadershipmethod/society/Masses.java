package org.leadershipmethod.society;

import static java.util.Comparator.comparing;
import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.Interned;
import org.leadershipmethod.internal.Interner;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.person.PersonId;

/**
 * Everyone, each with exactly one economic position ({@code R1.1}).
 *
 * <p>The classes follow from the positions and are a partition: nobody stands in two, nobody in
 * none, and no class is empty ({@code R0.1}, {@code R1.5}). There is no way to declare one beside
 * the masses. For example:
 *
 * <pre>{@code
 * Masses masses = Masses.builder().people(WAGE_LABOUR, "anna", "ben").people(OWNING, "carl").build();
 * SocialClass workers = masses.classOf(WAGE_LABOUR);
 * }</pre>
 *
 * <p>This class is immutable: a change gives other masses that share nearly everything with these.
 *
 * <p>The position of one person and the size of a class are looked up, however many people there
 * are. {@link #classes()} takes as long as there are classes, and {@link #people()} walks through
 * everybody.
 *
 * <p>It knows people by id and position only: no names, no ages, and not who leads whom. Nor does
 * it remember who was here before: that is in the record.
 */
public final class Masses implements Layer {

  /** Nobody yet. */
  public static final Masses NOBODY =
      new Masses(
          new Interner().interned(), new Interner().interned(), IntTrie.EMPTY, IntTrie.EMPTY, 0);

  private final Interned people;
  private final Interned positions;

  /** The number of a person's position under the number of the person. */
  private final IntTrie positionOf;

  /** How many people have a position, under the number of the position. */
  private final IntTrie counts;

  private final int size;

  private Masses(
      Interned people, Interned positions, IntTrie positionOf, IntTrie counts, int size) {
    this.people = people;
    this.positions = positions;
    this.positionOf = positionOf;
    this.counts = counts;
    this.size = size;
  }

  /**
   * These people, each in their position.
   *
   * <p>A map has one position for each person, so that nobody can stand in two classes here. A
   * table of rows can say it twice: that is read with {@link #builder}, which finds it.
   *
   * @param positions who is in which position
   * @throws IllegalArgumentException if a person or a position is null
   */
  public static Masses of(Map<PersonId, EconomicPosition> positions) {
    MassesBuilder builder = builder();
    positions.forEach(builder::person);
    return builder.build();
  }

  /**
   * Begins to say who there is, row by row; what is wrong with the rows is told all at once, in the
   * end.
   */
  public static MassesBuilder builder() {
    return new MassesBuilder();
  }

  /** Masses of columns that a builder filled, and of whom each has one position. */
  static Masses of(Interner people, Interner positions, int[] positionOf) {
    int[] counts = new int[positions.size()];
    for (int position : positionOf) {
      counts[position]++;
    }
    return new Masses(
        people.interned(),
        positions.interned(),
        IntTrie.of(positionOf),
        IntTrie.of(counts),
        positionOf.length);
  }

  @Override
  public MassesId key() {
    return MassesId.MASSES;
  }

  /** How many people there are. */
  public int size() {
    return size;
  }

  /**
   * Whether somebody is one of them. People of whom the record is unclear are not: {@link
   * Society#unclear}.
   */
  public boolean contains(PersonId person) {
    return number(person) != NONE;
  }

  /** The position that somebody is in; empty for people who are not among these. */
  public Optional<EconomicPosition> positionOf(PersonId person) {
    int position = number(person);
    return position == NONE
        ? Optional.empty()
        : Optional.of(EconomicPosition.of(positions.key(position)));
  }

  /** The number of somebody's position. */
  private int number(PersonId person) {
    int number = people.indexOf(person.value());
    return number == NONE ? NONE : positionOf.get(number);
  }

  /**
   * The class of those who are in a position ({@code R0.1}). To ask whether there is one, ask for
   * {@link #size(EconomicPosition)}.
   *
   * @param position what they share, to the letter: {@code Wage labour} is not {@code wage labour}
   * @throws IllegalArgumentException if nobody is: there is no class without people. The message
   *     names the positions in which people are, and the one that was perhaps meant
   */
  public SocialClass classOf(EconomicPosition position) {
    if (size(position) == 0) {
      throw new IllegalArgumentException(
          "A class consists of people, but nobody is in the position "
              + Quoted.text(position)
              + "; there are people in "
              + classes().stream().map(SocialClass::position).toList()
              + Nearest.question(position, classes().stream().map(SocialClass::position)));
    }
    return new SocialClass(this, position);
  }

  /** The class that somebody belongs to; empty for people who are not among these. */
  public Optional<SocialClass> classOf(PersonId person) {
    return positionOf(person).map(position -> new SocialClass(this, position));
  }

  /**
   * The classes that the masses divide into, by the name of their position ({@code R0.1}).
   *
   * <p>Their sizes add up to {@link #size()}: nobody is left over and nobody counts twice ({@code
   * R1.5}).
   */
  public ImmutableList<SocialClass> classes() {
    return IntStream.range(0, positions.size())
        .filter(number -> counts.get(number) > 0)
        .mapToObj(number -> new SocialClass(this, EconomicPosition.of(positions.key(number))))
        .sorted(comparing(SocialClass::position))
        .collect(ImmutableList.toImmutableList());
  }

  /** How many people are in a position; possibly none. */
  public int size(EconomicPosition position) {
    int number = positions.indexOf(position.value());
    return number == NONE ? 0 : Math.max(0, counts.get(number));
  }

  /**
   * Everyone, in the order in which they were first named. Whoever left and came back has their old
   * place.
   */
  public Stream<PersonId> people() {
    return people(position -> true);
  }

  /** Everyone in a position, in the order in which they were first named. */
  Stream<PersonId> people(EconomicPosition position) {
    int asked = positions.indexOf(position.value());
    return people(number -> number == asked);
  }

  private Stream<PersonId> people(IntPredicate isAsked) {
    return IntStream.range(0, people.size())
        .filter(number -> positionOf.get(number) != NONE && isAsked.test(positionOf.get(number)))
        .mapToObj(number -> PersonId.of(people.key(number)));
  }

  /**
   * The same with somebody in a position, be it that they come or that they change.
   *
   * <p>They leave the class that they were in. If they were its last, that class is gone.
   *
   * @param person who
   * @param position what they live by from now on
   */
  public Masses with(PersonId person, EconomicPosition position) {
    Interned named = people.including(person.value());
    Interned known = positions.including(position.value());
    Masses others = without(person);
    int number = known.indexOf(position.value());
    return new Masses(
        named,
        known,
        others.positionOf.with(named.indexOf(person.value()), number),
        others.counts.with(number, Math.max(0, others.counts.get(number)) + 1),
        others.size + 1);
  }

  /**
   * The same without somebody; these if they are not among them. If they were the last of their
   * class, that class is gone.
   */
  public Masses without(PersonId person) {
    int position = number(person);
    return position == NONE
        ? this
        : new Masses(
            people,
            positions,
            positionOf.with(people.indexOf(person.value()), NONE),
            counts.with(position, counts.get(position) - 1),
            size - 1);
  }

  /**
   * Two are equal when the same people are in the same positions, in whatever order they were
   * named. It looks at everybody.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Masses that && (this == that || isEqual(that));
  }

  private boolean isEqual(Masses that) {
    if (size != that.size) {
      return false;
    }
    Iterator<PersonId> all = people().iterator();
    while (all.hasNext()) {
      PersonId person = all.next();
      if (!positionOf(person).equals(that.positionOf(person))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return people().mapToInt(person -> person.hashCode() ^ positionOf(person).hashCode()).sum();
  }

  /** How many people and classes there are. */
  @Override
  public String toString() {
    return Counted.people(size) + " in " + Counted.of(classes().size(), "class", "classes");
  }
}
