package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * Who is in overall charge of a unit: nobody, one person, or several who share it.
 *
 * <p>A task goes through the one in overall charge ({@code M7.1}); where several share it, nobody
 * alone answers. All three are found in life, so all three can be stated, and a rule speaks about
 * them. Each alternative checks its own number of people.
 */
public sealed interface Charge {

  /** Nobody is in charge. */
  record Vacant() implements Charge {}

  /**
   * One person is in charge.
   *
   * @param person who
   */
  record Held(PersonId person) implements Charge {

    /** Charge that this person holds alone. */
    public Held {
      requireNonNull(person, "person");
    }
  }

  /**
   * Several are in charge together.
   *
   * @param persons who, in order of their appointment; at least two
   */
  record Shared(ImmutableSet<PersonId> persons) implements Charge {

    /**
     * Charge that these people share.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Shared {
      if (persons.size() < 2) {
        throw new IllegalArgumentException("Two or more share a charge, but there were " + persons);
      }
    }
  }

  /** The charge that these people have: vacant, held or shared, by their number. */
  static Charge of(Collection<PersonId> persons) {
    ImmutableSet<PersonId> holders = ImmutableSet.copyOf(Argument.all("persons", persons));
    if (holders.isEmpty()) {
      return new Vacant();
    }
    return holders.size() == 1 ? new Held(holders.iterator().next()) : new Shared(holders);
  }

  /** Everyone in charge, in order of appointment; empty when it is vacant. */
  default ImmutableSet<PersonId> holders() {
    return fold(ImmutableSet::of, ImmutableSet::of, persons -> persons);
  }

  /** The one person in charge; empty when it is vacant or shared. */
  default Optional<PersonId> soleHolder() {
    return fold(Optional::empty, Optional::of, persons -> Optional.empty());
  }

  /** Whether nobody is in charge. */
  default boolean isVacant() {
    return this instanceof Vacant;
  }

  /** Whether several are in charge. */
  default boolean isShared() {
    return this instanceof Shared;
  }

  /**
   * Takes one of three ways, by how many people are in charge.
   *
   * @param vacant the way when nobody is
   * @param held the way with the one person who is
   * @param shared the way with the two or more who are
   */
  default <R> R fold(
      Supplier<? extends R> vacant,
      Function<? super PersonId, ? extends R> held,
      Function<? super ImmutableSet<PersonId>, ? extends R> shared) {
    if (this instanceof Held one) {
      return held.apply(one.person());
    }
    return this instanceof Shared several ? shared.apply(several.persons()) : vacant.get();
  }
}
