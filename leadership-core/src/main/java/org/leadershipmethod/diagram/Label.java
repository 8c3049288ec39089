package org.leadershipmethod.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * The lines of a label, as anybody may have written them made fit to be drawn: short, without
 * characters that cannot be seen, and never empty.
 *
 * @param lines the lines, without blanks at their ends
 */
record Label(ImmutableList<String> lines) {

  /** Longer lines make a picture that nobody can read. */
  private static final int LONGEST = 60;

  /** How many lines one name or title may have. */
  private static final int MOST = 3;

  /** What stands where something cannot be shown. */
  private static final String UNKNOWN = "\uFFFD";

  static Label of(Stream<String> texts) {
    ImmutableList<String> lines = texts.flatMap(Label::linesOf).collect(toImmutableList());
    return new Label(lines.isEmpty() ? ImmutableList.of(UNKNOWN) : lines);
  }

  /** The first few lines of a text; a name of a thousand lines would fill the picture. */
  private static Stream<String> linesOf(String text) {
    return text.lines().filter(line -> !line.isBlank()).limit(MOST).map(Label::clean);
  }

  static Label of(String... texts) {
    return of(Stream.of(texts));
  }

  /** The text as one line. */
  static String clean(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().limit(1_000).mapToObj(Label::shown).forEach(line::append);
    String collapsed = CharMatcher.is(' ').trimAndCollapseFrom(line, ' ');
    return collapsed.isEmpty() ? UNKNOWN : shortened(collapsed);
  }

  private static String shown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          " ";
      case Character.SURROGATE -> UNKNOWN;
      case Character.CONTROL -> Character.isWhitespace(codePoint) ? " " : UNKNOWN;
      case Character.FORMAT -> format(codePoint);
      default -> Character.toString(codePoint);
    };
  }

  private static String format(int codePoint) {
    if (isTurning(codePoint)) {
      return UNKNOWN;
    }
    return isWithoutWidth(codePoint) ? "" : Character.toString(codePoint);
  }

  /** These turn the rest of the line round, and with it what is drawn after the name. */
  private static boolean isTurning(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  /** These show nothing, and join nothing: a name of them alone would be an empty box. */
  private static boolean isWithoutWidth(int codePoint) {
    return codePoint == 0xFEFF
        || codePoint == 0x200B
        || codePoint == 0xAD
        || (codePoint >= 0x2060 && codePoint <= 0x2064);
  }

  private static String shortened(String line) {
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
  }
}
