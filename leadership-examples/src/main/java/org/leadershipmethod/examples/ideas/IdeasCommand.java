package org.leadershipmethod.examples.ideas;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.leadershipmethod.concentration.GroupVoice;
import org.leadershipmethod.concentration.Hiding;
import org.leadershipmethod.concentration.SharedByGroups.Way;
import org.leadershipmethod.examples.report.Listed;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.json.TalliesJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that concentrates votes on ideas. */
@Command(
    name = "ideas",
    description = {
      "Concentrates votes on ideas: what most agree and disagree with, what all groups share, and",
      "what each group says for itself.",
      "",
      "PATH is one of these (CSV in UTF-8, columns in any order, others may stand beside them):",
      "- a folder exported from Polis, with participants-votes.csv or votes.csv or both, and perhaps",
      "  comments.csv; or one of the first two by itself;",
      "- a table of your own with the columns person,group,idea,vote, and perhaps time and text. A",
      "  vote is agree, disagree or pass; who has nothing under group is in none. For example:",
      "",
      "    person,group,idea,vote",
      "    p1,weavers,night-shift,agree",
      "",
      "- tallies, as --json writes them; several such files are added up. So each branch counts at",
      "  home and sends sums, and no one's vote leaves it.",
      "",
      "Who votes on an idea again: the latest vote counts.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 if everything was read; 2 if the input is not usable, and nothing was counted."
    })
public final class IdeasCommand implements Callable<Integer> {

  private static final int READ = 0;
  private static final int NOT_USABLE = 2;

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A folder or table with votes; or files with tallies.")
  private List<Path> paths = List.of();

  @Option(
      names = "--comments",
      paramLabel = "FILE",
      description = "What the ideas say, as comments.csv of Polis; a folder has its own.")
  private Optional<Path> comments = Optional.empty();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description =
          "Write the tallies to this file. It holds all counts, those of small groups too: send it"
              + " to whoever adds up, and publish it not.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--smallest-group",
      paramLabel = "N",
      description =
          "Hide what a group said with fewer votes than this on an idea; else 5. 0: none.")
  private int smallestGroup = 5;

  @Option(
      names = "--show-ungrouped",
      description =
          "Do not hide those in no group: right where nobody knows who they are. This is so in an"
              + " export of Polis, where groups are computed from the votes.")
  private boolean showUngrouped;

  @Option(
      names = "--fewest-votes",
      paramLabel = "N",
      description = "Look only at ideas with so many votes, and name the others; else at all.")
  private int fewestVotes;

  @Option(
      names = "--share",
      paramLabel = "WAY",
      description =
          "How to compute what all groups share: agree (if nothing is said) or disagree, the product"
              + " over the groups as Polis has it; agree-mean or disagree-mean, a mean that does not"
              + " shrink with the number of groups.")
  private String share = "agree";

  @Option(
      names = "--as-polis",
      description =
          "Tell what a group says for itself exactly as Polis does, where an idea chosen because"
              + " most of the group agree can be told as one with which they disagree.")
  private boolean asPolis;

  @Option(
      names = "--alike",
      description =
          "Show which ideas share many of their rarer words, so that somebody can read them"
              + " together. It needs their texts.")
  private boolean alike;

  @Option(names = "--all", description = "Show every idea, and each as long as it is.")
  private boolean all;

  /**
   * Makes the command.
   *
   * @param out where the answer goes
   * @param err where problems go
   */
  public IdeasCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Reads, counts and shows; gives the exit status. */
  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    atLeastNone("--smallest-group", smallestGroup, problems);
    atLeastNone("--fewest-votes", fewestVotes, problems);
    Optional<Way> way = way();
    if (way.isEmpty()) {
      problems.add(
          new Problem(
              "--share", "'" + share + "'", "agree, disagree, agree-mean or disagree-mean"));
    }
    if (!problems.isEmpty()) {
      return refuse(ImmutableList.copyOf(problems));
    }
    GroupVoice.Mode voice = asPolis ? GroupVoice.Mode.AS_POLIS : GroupVoice.Mode.STRICT;
    return IdeasFiles.read(paths, comments)
        .fold(
            counted ->
                answer(
                    counted,
                    new Showing(
                        hiding(counted), fewestVotes, way.orElseThrow(), voice, alike, all)),
            this::refuse);
  }

  private Hiding hiding(Counted counted) {
    Hiding hiding = Hiding.below(smallestGroup);
    return showUngrouped || counted.areGroupsComputed() ? hiding.butUngrouped() : hiding;
  }

  private static void atLeastNone(String option, int number, List<Problem> problems) {
    if (number < 0) {
      problems.add(new Problem(option, String.valueOf(number), "0 or more"));
    }
  }

  private Optional<Way> way() {
    return Arrays.stream(Way.values())
        .filter(one -> Ascii.toLowerCase(one.name()).replace('_', '-').equals(share))
        .findFirst();
  }

  private int answer(Counted counted, Showing showing) {
    Optional<Problem> unwritten = json.flatMap(file -> write(counted, file));
    if (unwritten.isPresent()) {
      return refuse(ImmutableList.of(unwritten.get()));
    }
    IdeasReport.lines(counted, showing).forEach(out::println);
    json.ifPresent(
        file ->
            out.println(
                "- " + file + " holds all counts, those of small groups too: publish it not."));
    return READ;
  }

  private static Optional<Problem> write(Counted counted, Path file) {
    try {
      TalliesJson.standard().write(counted.tallies(), file);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          new Problem(file.toString(), "a file that cannot be written", "one that can"));
    }
  }

  private int refuse(ImmutableList<Problem> problems) {
    Listed.refusal(problems, "nothing was counted", all).forEach(err::println);
    return NOT_USABLE;
  }
}
