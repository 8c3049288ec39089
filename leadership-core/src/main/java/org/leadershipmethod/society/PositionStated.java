package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody's economic position was written down; takes the place of what was known of them ({@code
 * R1.1}).
 *
 * <p>Nothing is required of it here: a record can state several positions or none, which would put
 * somebody into two classes or outside of all, and a rule finds it.
 *
 * <p>While several or none are stated, the person is in {@link Society#unclear} and not among the
 * masses.
 *
 * @param person who
 * @param positions one, as it should be, or what was stated
 */
public record PositionStated(PersonId person, ImmutableSet<EconomicPosition> positions)
    implements SocietyEvent {

  /** Makes the event. */
  public PositionStated {
    requireNonNull(person, "person");
    requireNonNull(positions, "positions");
  }
}
