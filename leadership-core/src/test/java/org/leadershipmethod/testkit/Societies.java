package org.leadershipmethod.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;

/**
 * Masses of any size and division, small enough to be looked at.
 *
 * <p>Guaranteed: also nobody at all, one class and several, and ids that are hard to write down.
 */
public final class Societies {

  private Societies() {}

  /** Economic positions, few enough that people share them. */
  public static Arbitrary<EconomicPosition> positions() {
    return Arbitraries.of("wage labour", "smallholding", "owning a works", "trade", "\"\n")
        .map(EconomicPosition::of);
  }

  /** People, few enough that they are met again. */
  public static Arbitrary<PersonId> people() {
    return Arbitraries.integers().between(0, 30).map(number -> PersonId.of("p" + number));
  }

  /** Masses in which everyone has one position. */
  public static Arbitrary<Masses> masses() {
    return Combinators.combine(
            Arbitraries.maps(people(), positions()).ofMaxSize(20),
            Events.texts().filter(text -> !text.isBlank()),
            positions())
        .as((some, hard, position) -> Masses.of(some).with(PersonId.of(hard), position));
  }
}
