package org.leadershipmethod.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.leadershipmethod.examples.diagnose.DiagnoseCommand;
import org.leadershipmethod.examples.election.ElectionCommand;
import org.leadershipmethod.examples.ideas.IdeasCommand;
import org.leadershipmethod.examples.kubernetes.KubernetesCommand;
import org.leadershipmethod.examples.openstack.OpenStackCommand;
import org.leadershipmethod.examples.report.Language;
import org.leadershipmethod.examples.report.LanguageConverter;
import org.leadershipmethod.examples.rollout.RolloutCommand;
import org.leadershipmethod.examples.rust.RustCommand;
import org.leadershipmethod.examples.screen.VisibleWriter;
import org.leadershipmethod.examples.story.StoryCommand;
import org.leadershipmethod.examples.who.WhoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * The program that {@code mvn compile exec:java} runs.
 *
 * <p>Without arguments it plays a story of a task that is led well, and led badly. With {@code
 * kubernetes DIR}, {@code openstack PATH} or {@code rust DIR} it looks at a real community, with
 * {@code rollout DIR} at how proposals are rolled out, with {@code diagnose} at any organization
 * from files, with {@code who PATH} at who led a unit when, with {@code ideas PATH} at what many
 * agree with, and with {@code election FILE} it counts ballots.
 */
@Command(
    name = "leadership-examples",
    scope = CommandLine.ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Plays a story: the same task led well, and led badly. With a command, does what "
            + "that says.",
    footer = {
      "",
      "Exit status: 0 for the story, and if nothing was found; 1 if something is open;",
      "2 if the input or the command line is not usable; 3 if nothing is open in what was read, but",
      "not everything was."
    })
public final class LeadershipExamples implements Callable<Integer> {

  private static final int UNUSABLE = 2;

  /** For a mistake in this program itself, apart from what a command reports by 0, 1 and 2. */
  private static final int SOFTWARE = 70;

  private final PrintWriter out;

  @Option(names = "--json", description = "Print what is found in the story as one JSON object.")
  private boolean json;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = LanguageConverter.class,
      description = StoryCommand.LANGUAGE)
  private Language language = Language.ENGLISH;

  private LeadershipExamples(PrintWriter out) {
    this.out = out;
  }

  /**
   * Runs the program; leaves the virtual machine only to report a status other than 0, since it may
   * be Maven's.
   *
   * @param args as described by {@code --help}
   */
  public static void main(String[] args) {
    int status =
        run(
            args,
            new PrintWriter(System.out, false, UTF_8),
            new PrintWriter(System.err, false, UTF_8));
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Runs the program.
   *
   * @param args as described by {@code --help}
   * @param out where its output goes
   * @param err where its complaints go
   * @return the exit status: 0 if nothing was found, 1 with open findings, 2 on unusable input or
   *     command line, 3 if nothing was found in what was read, and not everything was
   */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    return run(args, out, err, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * Runs the program as if it were another time.
   *
   * @param clock says which day is today
   */
  static int run(String[] args, PrintWriter out, PrintWriter err, Clock clock) {
    // what comes from a file must not steer the terminal; the help may have colours
    PrintWriter shown = new PrintWriter(new VisibleWriter(out));
    PrintWriter complaints = new PrintWriter(new VisibleWriter(err));
    int status =
        new CommandLine(new LeadershipExamples(shown))
            .addSubcommand(new StoryCommand(shown))
            .addSubcommand(new DiagnoseCommand(shown, complaints, clock))
            .addSubcommand(new ElectionCommand(shown, complaints))
            .addSubcommand(new IdeasCommand(shown, complaints))
            .addSubcommand(new KubernetesCommand(shown, complaints))
            .addSubcommand(new OpenStackCommand(shown, complaints))
            .addSubcommand(new RolloutCommand(shown, complaints))
            .addSubcommand(new RustCommand(shown, complaints))
            .addSubcommand(new WhoCommand(shown, complaints, clock))
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(100)
            .setExitCodeExceptionMapper(LeadershipExamples::status)
            .execute(args);
    shown.flush();
    complaints.flush();
    return status;
  }

  private static int status(Throwable thrown) {
    return thrown instanceof ParameterException ? UNUSABLE : SOFTWARE;
  }

  /** Plays the story. */
  @Override
  public Integer call() {
    return new StoryCommand(out).play(json, language);
  }
}
