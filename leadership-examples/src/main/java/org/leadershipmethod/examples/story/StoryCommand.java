package org.leadershipmethod.examples.story;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.leadershipmethod.examples.report.Data;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that plays the story; without any command it is played too. */
@Command(
    name = "story",
    description = "Plays the story.",
    footer = {"", "Exit status: 0; the story is there to be looked at, whatever is found in it."})
public final class StoryCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Option(names = "--json", description = "Print what is found in it as one JSON object.")
  private boolean json;

  /**
   * Makes the command.
   *
   * @param out where the story goes
   */
  public StoryCommand(PrintWriter out) {
    this.out = out;
  }

  /** Plays the story. */
  @Override
  public Integer call() {
    return play(json);
  }

  /**
   * Plays the story.
   *
   * @param asData what is found in it, as data, and nothing else
   */
  public int play(boolean asData) {
    if (asData) {
      out.println(Data.text(Story.data()));
    } else {
      Story.lines().forEach(out::println);
    }
    return 0;
  }
}
