package org.leadershipmethod.chronicle;

import org.leadershipmethod.internal.Argument;

/**
 * The id by which an entry of a chronicle is cited, as evidence or by a later entry.
 *
 * <p>A chronicle gives its entries the ids {@code e1}, {@code e2} … by position; a host may give
 * one of its own, such as the number of a ticket. Ids are unique within a chronicle, which {@link
 * Chronicle} checks. Checked here: not blank.
 *
 * @param value the id as text
 */
public record EntryId(String value) implements Key {

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
   * The id that a chronicle gives to the entry at a position, counted from 0: {@code e1} for
   * position 0.
   */
  static EntryId atPosition(long position) {
    return new EntryId("e" + (position + 1));
  }

  /**
   * Whether this is of the form that chronicles keep for the ids they give by position: {@code e}
   * and a number. Such an id changes when something is written in before the entry; one that a host
   * gave does not.
   */
  public boolean isGivenByPosition() {
    return value.length() > 1
        && value.charAt(0) == 'e'
        && value.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Whether this is an id given by position, and of no entry before that position: an entry there
   * could not cite it.
   *
   * @param position counted from 0
   */
  public boolean isAtOrAfter(long position) {
    if (!isGivenByPosition()) {
      return false;
    }
    String digits = value.substring(1);
    return digits.length() > 18 || Long.parseLong(digits) - 1 >= position || value.equals("e0");
  }

  /** The id as text. */
  @Override
  public String toString() {
    return value;
  }
}
