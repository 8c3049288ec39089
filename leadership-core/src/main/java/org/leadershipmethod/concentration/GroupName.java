package org.leadershipmethod.concentration;

import org.leadershipmethod.internal.Argument;

/**
 * What a group of voters is known by: a unit, a part of the masses, a class, or what the host has.
 *
 * @param value the name
 */
public record GroupName(String value) implements Comparable<GroupName> {

  /**
   * Makes the name.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public GroupName {
    Argument.text("value", value);
  }

  /** The name of this value. */
  public static GroupName of(String value) {
    return new GroupName(value);
  }

  @Override
  public int compareTo(GroupName other) {
    return value.compareTo(other.value);
  }

  /** The name as the host has it. */
  @Override
  public String toString() {
    return value;
  }
}
