package org.leadershipmethod.examples.screen;

/**
 * Text that does on a terminal what it says and nothing else.
 *
 * <p>What steers a terminal, turns the direction of writing or cannot be seen is replaced by how
 * programs write it, such as {@code \u202e}; in JSON that means the same character. The two joiners
 * stay, without which some scripts cannot be read.
 */
public final class Visible {

  private static final char NON_JOINER = '\u200C';
  private static final char JOINER = '\u200D';

  private Visible() {}

  /** A text with its line ends as they are. */
  public static String text(CharSequence text) {
    return shown(text, true);
  }

  /** A text as part of one line: what ends a line in it is replaced too. */
  public static String line(CharSequence text) {
    return shown(text, false);
  }

  private static String shown(CharSequence text, boolean withLines) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean ends = withLines && System.lineSeparator().indexOf(sign) >= 0;
      if (ends || !isHidden(sign)) {
        shown.append(sign);
      } else {
        shown.append(String.format("\\u%04x", (int) sign));
      }
    }
    return shown.toString();
  }

  private static boolean isHidden(char sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> sign != NON_JOINER && sign != JOINER;
      default -> false;
    };
  }
}
