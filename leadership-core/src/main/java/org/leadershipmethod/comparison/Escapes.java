package org.leadershipmethod.comparison;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How any text stands in one field of a line, so that it can be seen, compared line by line, and
 * read back.
 *
 * <p>What would break the line or the field, and what a reader could not see, is written with a
 * backslash: so no invisible character makes two lines look alike.
 */
final class Escapes {

  /** What stands for something after a backslash, and in the same order what it stands for. */
  private static final String CODES = "\\|#snrt";

  private static final String MEANT = "\\|# \n\r\t";

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([\\\\|#snrt])|u([0-9a-fA-F]{4})|)");

  private static final int CODE = 1;
  private static final int NUMBER = 2;

  private Escapes() {}

  static String escaped(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      append(line, text.codePointAt(at), isEdge(text, at));
    }
    return line.toString();
  }

  /**
   * Blanks at the edge of a field are not part of it, and a line that begins with # is a remark.
   */
  private static boolean isEdge(String text, int at) {
    char here = text.charAt(at);
    return (here == '#' && at == 0) || (here == ' ' && (at == 0 || at == text.length() - 1));
  }

  private static void append(StringBuilder line, int codePoint, boolean isEdge) {
    int code = MEANT.indexOf(codePoint);
    boolean isPlain = (codePoint == ' ' || codePoint == '#') && !isEdge;
    if (code >= 0 && !isPlain) {
      line.append('\\').append(CODES.charAt(code));
    } else if (isHidden(codePoint)) {
      for (char unit : Character.toChars(codePoint)) {
        line.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      }
    } else {
      line.appendCodePoint(codePoint);
    }
  }

  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.SPACE_SEPARATOR -> codePoint != ' ';
      default -> false;
    };
  }

  /** The first escape in a text that means nothing; empty where all can be read. */
  static Optional<String> unknownIn(String escaped) {
    return ESCAPE
        .matcher(escaped)
        .results()
        .filter(escape -> escape.group(CODE) == null && escape.group(NUMBER) == null)
        .findFirst()
        .map(escape -> escaped.substring(escape.start(), afterNext(escaped, escape.end())));
  }

  private static int afterNext(String text, int at) {
    return at == text.length() ? at : text.offsetByCodePoints(at, 1);
  }

  /** What an escaped text says; for texts without unknown escapes. */
  static String read(String escaped) {
    return ESCAPE
        .matcher(escaped)
        .replaceAll(escape -> Matcher.quoteReplacement(String.valueOf(meant(escape))));
  }

  private static char meant(MatchResult escape) {
    String code = escape.group(CODE);
    return code != null
        ? MEANT.charAt(CODES.indexOf(code))
        : (char) Integer.parseInt(escape.group(NUMBER), 16);
  }
}
