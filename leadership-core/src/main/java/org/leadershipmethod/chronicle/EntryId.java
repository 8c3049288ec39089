package org.leadershipmethod.chronicle;

import java.util.Optional;
import org.leadershipmethod.internal.Argument;

/**
 * The id by which an entry of a chronicle is cited, as evidence or by a later entry.
 *
 * <p>A chronicle gives its entries the ids {@code e1}, {@code e2} … by their place of recording; a
 * host may give one of its own, such as the number of a ticket. An id never changes, whatever is
 * written later. Ids are unique within a chronicle, which {@link Chronicle} checks. Checked here:
 * not blank.
 *
 * @param value the id as text
 */
public record EntryId(String value) implements Key {

  /** So many digits are read as a number. */
  private static final int MOST_DIGITS = 18;

  /**
   * Makes an id of a text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public EntryId {
    Argument.text("An entry id", value);
  }

  /** The id with this text. */
  public static EntryId of(String value) {
    return new EntryId(value);
  }

  /**
   * The id that a chronicle gives to the entry at a place of recording, counted from 0: {@code e1}
   * for position 0.
   */
  static EntryId atPosition(long position) {
    return new EntryId("e" + (position + 1));
  }

  /**
   * Whether this is of the form that chronicles keep for the ids they give themselves, by the place
   * of recording: {@code e} and a number.
   */
  public boolean isGivenByPosition() {
    if (value.length() < 2 || value.charAt(0) != 'e') {
      return false;
    }
    for (int at = 1; at < value.length(); at++) {
      if (value.charAt(at) < '0' || value.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The place of recording that this id tells, counted from 0; empty where it tells none. */
  Optional<Long> position() {
    boolean isCanonical = value.length() <= MOST_DIGITS + 1 && value.charAt(1) != '0';
    return isGivenByPosition() && isCanonical
        ? Optional.of(Long.parseLong(value.substring(1)) - 1)
        : Optional.empty();
  }

  /**
   * Whether this id tells its place of recording, and none before that place: an entry there could
   * not cite it.
   *
   * @param position counted from 0
   */
  public boolean isAtOrAfter(long position) {
    return isGivenByPosition() && position().filter(place -> place < position).isEmpty();
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
