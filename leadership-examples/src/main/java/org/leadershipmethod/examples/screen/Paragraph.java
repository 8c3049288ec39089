package org.leadershipmethod.examples.screen;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** Text broken into lines at spaces, the further ones indented. */
public final class Paragraph {

  private final int width;
  private final String indent;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();
  private final StringBuilder line = new StringBuilder();

  private Paragraph(int width, String indent) {
    this.width = width;
    this.indent = indent;
  }

  /**
   * The lines of a text; a word that is wider than a line has a line of its own.
   *
   * @param text what to break; spaces at its beginning stay
   * @param width how many characters a line may have
   * @param indent how many spaces the second and further lines begin with
   */
  public static ImmutableList<String> lines(String text, int width, int indent) {
    Paragraph paragraph = new Paragraph(width, " ".repeat(indent));
    String shown = Visible.line(text);
    String words = CharMatcher.is(' ').trimLeadingFrom(shown);
    paragraph.line.append(shown, 0, shown.length() - words.length());
    Splitter.on(' ').omitEmptyStrings().split(words).forEach(paragraph::add);
    return paragraph.lines.add(paragraph.line.toString()).build();
  }

  private void add(String word) {
    boolean begun = !line.toString().isBlank();
    if (begun && line.length() + 1 + word.length() > width) {
      lines.add(line.toString());
      line.setLength(0);
      line.append(indent);
    } else if (begun) {
      line.append(' ');
    }
    line.append(word);
  }
}
