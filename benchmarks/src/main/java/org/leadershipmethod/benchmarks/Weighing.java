package org.leadershipmethod.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that prints how much memory something takes, run in a Java of its own, with what is
 * asked of some of its lines.
 *
 * @param program the class, by its short name
 * @param quick what it is told where it is only to be seen that it still runs
 * @param targets how many bytes there may be in the lines that begin so
 */
record Weighing(String program, ImmutableList<String> quick, ImmutableMap<String, Double> targets) {

  private static final Pattern BYTES = Pattern.compile("([0-9.,]+) bytes");

  /**
   * Runs it.
   *
   * @return what it printed, and below it what was reached, in Markdown
   * @throws IllegalStateException if it failed, or printed nothing of what is asked for
   */
  String markdown(boolean isQuick) throws IOException, InterruptedException {
    String printed = printed(isQuick);
    StringBuilder all =
        new StringBuilder("\n### " + program + "\n\n```text\n" + printed + "```\n\n");
    for (Map.Entry<String, Double> target : targets.entrySet()) {
      double bytes = bytes(printed, target.getKey());
      if (!isQuick) {
        all.append(verdict(target.getKey(), bytes, target.getValue()));
      }
    }
    return all.toString();
  }

  private static String verdict(String line, double bytes, double bound) {
    return String.format(
        "- %s: %s at most %s bytes; it is %s%n",
        bytes <= bound ? "MET" : "MISSED", line, Target.number(bound), Target.number(bytes));
  }

  private double bytes(String printed, String line) {
    return printed
        .lines()
        .filter(one -> one.startsWith(line))
        .map(BYTES::matcher)
        .filter(Matcher::find)
        .mapToDouble(found -> Double.parseDouble(found.group(1).replace(",", "")))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(program + " printed no line that begins " + line));
  }

  private String printed(boolean isQuick) throws IOException, InterruptedException {
    ImmutableList<String> command =
        ImmutableList.<String>builder()
            .add(System.getProperty("java.home") + "/bin/java")
            .add("-cp", System.getProperty("java.class.path"))
            .add(Weighing.class.getPackageName() + "." + program)
            .addAll(isQuick ? quick : ImmutableList.of())
            .build();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program + " failed after it had printed: " + printed);
    }
    return printed;
  }
}
