package org.leadershipmethod.examples;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * One run of the program.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained about
 */
public record Run(int status, String out, String err) {

  /** Runs the program with these arguments. */
  public static Run of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = LeadershipExamples.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Run(status, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  /** What it printed, line by line. */
  public List<String> screen() {
    return Splitter.on('\n').splitToList(out.strip());
  }

  /** What it printed in one line, with one space between words. */
  public String words() {
    return out.replaceAll("\\s+", " ");
  }
}
