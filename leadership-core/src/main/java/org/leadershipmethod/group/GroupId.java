package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;

/**
 * The leading group of some body, such as a party or a unit, by the key of that body.
 *
 * <p>Checked here: a leading group has no leading group of its own.
 *
 * <p>For example {@code GroupId.of(UnitId.of("branch"))}, of which the text is {@code the leading
 * group of branch}. A body has one leading group; to have the key does not say that anybody sits
 * there.
 *
 * <p>Where the record tells of an organization, the unit has to be in it: an event about the group
 * of any other unit is not examined, and a diagnosis says so.
 *
 * @param of the body that it leads
 */
public record GroupId(Key of) implements Key {

  /**
   * Makes the key.
   *
   * @throws IllegalArgumentException if the body is itself a leading group, or a decision of one
   */
  public GroupId {
    requireNonNull(of, "of");
    if (of instanceof GroupId || of instanceof DecisionOf) {
      throw new IllegalArgumentException(
          "A leading group leads a body such as a party or a unit, but it was " + of + ".");
    }
  }

  /** The leading group of a body. */
  public static GroupId of(Key body) {
    return new GroupId(requireNonNull(body, "body"));
  }

  /** Whose leading group it is, as words. */
  @Override
  public String toString() {
    return "the leading group of " + of;
  }
}
