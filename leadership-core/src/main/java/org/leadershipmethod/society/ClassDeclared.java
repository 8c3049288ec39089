package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

/**
 * Somebody said that there is a class; classes follow from the masses and are not made by saying so
 * ({@code R0.1}), so this only ever comes from a record of what happened.
 *
 * @param position what its people are said to share
 */
public record ClassDeclared(EconomicPosition position) implements SocietyEvent {

  /** Makes the event. */
  public ClassDeclared {
    requireNonNull(position, "position");
  }
}
