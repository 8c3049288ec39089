package org.leadershipmethod.examples.screen;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes only what can be seen: whatever is in a file, it cannot steer a terminal. */
public final class VisibleWriter extends FilterWriter {

  /**
   * Makes a writer.
   *
   * @param out where the text goes
   */
  public VisibleWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int sign) throws IOException {
    out.write(Visible.text(String.valueOf((char) sign)));
  }

  @Override
  public void write(char[] signs, int from, int length) throws IOException {
    out.write(Visible.text(new String(signs, from, length)));
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    out.write(Visible.text(text.substring(from, from + length)));
  }
}
