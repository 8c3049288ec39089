package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

/**
 * Somebody said that there is a class; classes follow from the masses and are not made by saying so
 * ({@code R0.1}), so this only ever comes from a record of what happened.
 *
 * <p>For example {@code new ClassDeclared(EconomicPosition.of("office work"))} where nobody lives
 * by that: {@link SocietyRuleId#CLASS_WITHOUT_MASSES} finds it, and it is mended as soon as
 * somebody is in that position.
 *
 * @param position what its people are said to share
 */
public record ClassDeclared(EconomicPosition position) implements SocietyEvent {

  /** Makes the event. */
  public ClassDeclared {
    requireNonNull(position, "position");
  }
}
