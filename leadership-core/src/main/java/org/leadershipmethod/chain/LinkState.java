package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.leadershipmethod.society.Since;

/**
 * How a link of a chain stands: what last kept it alive, how long ago that was, and whether that is
 * too long ({@code R5.1}).
 *
 * <p>It says how long, not how well: a report that nobody read keeps a link alive as well. As a
 * text: {@code the link between the party and its class: alive, 12 days old}.
 *
 * @param link which link
 * @param begun since when both layers are there
 * @param last what last kept it alive; empty if nothing did since it began
 * @param age how long nothing has kept it alive
 * @param isBroken whether that is longer than the window allows
 */
public record LinkState(
    Link link, Since begun, Optional<LinkAct> last, Duration age, boolean isBroken) {

  /** Makes the statement. */
  public LinkState {
    requireNonNull(link, "link");
    requireNonNull(begun, "begun");
    requireNonNull(last, "last");
    requireNonNull(age, "age");
  }

  /** The link and its age in days. */
  @Override
  public String toString() {
    return "the link "
        + link
        + ": "
        + (isBroken ? "broken" : "alive")
        + ", "
        + age.toDays()
        + " days old";
  }
}
