package org.leadershipmethod.json;

/** How texts from outside stand in messages: on one line, and not endless. */
final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /** The text in quotation marks, shortened. */
  static String text(String text) {
    return "'" + plain(text) + "'";
  }

  /** The text as it is, with a point for every letter that would break the line. */
  static String line(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> visible.appendCodePoint(isVisible(letter) ? letter : '·'));
    return visible.toString();
  }

  /** The text, shortened, with a point for every letter that would break the line. */
  static String plain(String text) {
    return line(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
  }

  private static boolean isVisible(int letter) {
    int type = Character.getType(letter);
    return !Character.isISOControl(letter)
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
