package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

/**
 * The masses as they were found, everyone with one economic position; takes the place of what was
 * known before ({@code R1.1}).
 *
 * @param masses who there is, and in which position
 */
public record MassesRecorded(Masses masses) implements SocietyEvent {

  /** Makes the event. */
  public MassesRecorded {
    requireNonNull(masses, "masses");
  }
}
