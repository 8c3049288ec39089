package org.leadershipmethod.examples.story;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.leadershipmethod.examples.report.Data;
import org.leadershipmethod.examples.report.Language;
import org.leadershipmethod.examples.report.LanguageConverter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that plays the story; without any command it is played too. */
@Command(
    name = "story",
    description = "Plays the story.",
    footer = {"", "Exit status: 0; the story is there to be looked at, whatever is found in it."})
public final class StoryCommand implements Callable<Integer> {

  /** What the option does that chooses the language of findings, here and without any command. */
  public static final String LANGUAGE =
      "Say what is found in this language: es, or a file with the words of another. The story "
          + "around it, and the data of --json, stay as they are.";

  private final PrintWriter out;

  @Option(names = "--json", description = "Print what is found in it as one JSON object.")
  private boolean json;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = LanguageConverter.class,
      description = LANGUAGE)
  private Language language = Language.ENGLISH;

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
    return play(json, language);
  }

  /**
   * Plays the story.
   *
   * @param asData what is found in it, as data, and nothing else
   * @param in the language in which it is said what is found
   */
  public int play(boolean asData, Language in) {
    if (asData) {
      out.println(Data.text(Story.data()));
    } else {
      new Story(in.words()).lines().forEach(out::println);
    }
    return 0;
  }
}
