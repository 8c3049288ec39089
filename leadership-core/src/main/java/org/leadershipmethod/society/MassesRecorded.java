package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

/**
 * The masses as they were found, everyone with one economic position; takes the place of what was
 * known before ({@code R1.1}).
 *
 * <p>Whoever is not named here is no longer among the masses, and nobody is unclear any more. What
 * was written down of struggles, of needs and of parties stays. To add one person, {@link
 * PositionStated} is enough.
 *
 * @param masses who there is, and in which position
 */
public record MassesRecorded(Masses masses) implements SocietyEvent {

  /** Makes the event. */
  public MassesRecorded {
    requireNonNull(masses, "masses");
  }
}
