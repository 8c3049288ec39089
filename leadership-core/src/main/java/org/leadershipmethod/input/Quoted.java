package org.leadershipmethod.input;

import org.jspecify.annotations.Nullable;

/**
 * How texts from outside stand in messages: on one line, readable, and not endless.
 *
 * <p>Whoever reads input of their own writes what they found with this, so that a line of half a
 * megabyte does not drown the message that is to help.
 */
public final class Quoted {

  /** How much of one text is shown. */
  private static final int LONGEST = 60;

  private Quoted() {}

  /** The text of something in quotation marks, shortened; {@code nothing} where there is none. */
  public static String text(@Nullable Object something) {
    return something == null ? "nothing" : "'" + plain(something.toString()) + "'";
  }

  /** The text, shortened, with a point for every letter that would break or turn the line. */
  public static String plain(String text) {
    return line(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
  }

  /** The text as it is, with a point for every letter that would break or turn the line. */
  public static String line(String text) {
    if (text.codePoints().allMatch(Quoted::isVisible)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> visible.appendCodePoint(isVisible(letter) ? letter : '·'));
    return visible.toString();
  }

  /** A line of no more than so many letters: of a longer one the middle is left out. */
  static String within(int most, String text) {
    if (text.length() <= most) {
      return line(text);
    }
    int end = most / 3;
    return line(text.substring(0, most - end - 1) + "…" + text.substring(text.length() - end));
  }

  private static boolean isVisible(int letter) {
    int type = Character.getType(letter);
    return !Character.isISOControl(letter)
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && !isTurning(letter);
  }

  /** These turn the rest of the line round. */
  private static boolean isTurning(int letter) {
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
  }
}
