package org.leadershipmethod.examples.rollout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.examples.report.Language;
import org.leadershipmethod.examples.report.Listed;
import org.leadershipmethod.examples.report.Report;
import org.leadershipmethod.examples.report.Selection;
import org.leadershipmethod.examples.rollout.Rollout.Progress;
import org.leadershipmethod.guidance.StageOrder;

/** What is said of how proposals are rolled out. It names proposals and never people. */
final class RolloutReport {

  private static final int ROWS = 7;

  private final ReadInPart<ImmutableList<Proposal>> read;
  private final boolean isInFull;
  private final Rollouts rollouts;
  private final Report report;

  /**
   * Begins a report.
   *
   * @param read what was read
   * @param isInFull whether everything is to be seen
   */
  RolloutReport(ReadInPart<ImmutableList<Proposal>> read, boolean isInFull) {
    this.read = read;
    this.isInFull = isInFull;
    this.rollouts = Rollouts.of(read.value());
    this.report =
        new Report(
            rollouts.diagnosis(),
            new Selection(Optional.empty(), Optional.empty(), isInFull, Language.ENGLISH),
            "group",
            "entry");
  }

  /** The report. */
  Report report() {
    int groups = read.value().stream().map(Proposal::group).collect(toImmutableSet()).size();
    report
        .figure("proposals", read.value().size())
        .without(read.unread())
        .result(
            HowMany.of(read.value().size(), "proposal")
                + " of "
                + HowMany.of(groups, "group")
                + ", each read as a campaign",
            "open")
        .findings(ROWS)
        .notExamined()
        .whole(ProposalFolder.notices(read.value()), Rollouts.METHOD);
    order();
    new StagesTable(rollouts.all()).add(report);
    new ReleasesTable(rollouts.all()).add(report);
    new MilestonesTable(read.value(), isInFull).add(report);
    limits();
    return report.more("More: --all in full; --json as data; --help explains.");
  }

  private void order() {
    report.say("");
    progress(
        kind(
            "inOrder",
            one -> one.namesAll() && one.stages().order() == StageOrder.IN_ORDER,
            "In order: %s alpha before beta before stable."));
    ImmutableList<Rollout> skipping =
        kind(
            "skipping",
            Rollout::isSkipping,
            "A stage skipped: %s a later stage, and no release for one before it.");
    if (isInFull) {
      listed(skipping);
    }
    listed(
        kind(
            "outOfOrder",
            one -> one.stages().order() == StageOrder.OUT_OF_ORDER,
            "Out of order: %s an earlier release for a later stage."));
    listed(
        kind(
            "unclear",
            one -> one.stages().order() == StageOrder.UNCLEAR,
            "Cannot be told: %s one release for two stages."));
    kind(
        "noRelease",
        one -> one.stages().begun().isEmpty(),
        "Nothing named: %s no release for any stage.");
  }

  /** Says how many proposals are of a kind, and gives them. */
  private ImmutableList<Rollout> kind(String figure, Predicate<Rollout> kind, String line) {
    ImmutableList<Rollout> some = rollouts.all().stream().filter(kind).collect(toImmutableList());
    report
        .figure(figure, some.size())
        .say(line.formatted(HowMany.ofMany(some.size(), "proposal names", "proposals name")));
    return some;
  }

  private void listed(ImmutableList<Rollout> some) {
    Listed.lines(some.stream().map(Rollout::proposal).toList(), isInFull)
        .forEach(line -> report.say("  " + line));
  }

  private void progress(ImmutableList<Rollout> inOrder) {
    ImmutableMap.Builder<String, Object> counts = ImmutableMap.builder();
    for (Progress one : Progress.values()) {
      counts.put(one.key(), inOrder.stream().filter(it -> it.progress() == one).count());
    }
    ImmutableMap<String, Object> of = counts.buildOrThrow();
    report
        .figure("inOrderByProgress", of)
        .say(
            "  Worked on up to stable: %s. Still a plan, since stable is later than the file's"
                    .formatted(of.get(Progress.WORKED_ON.key()))
                + " latest-milestone: %s. Not known, since latest-milestone names no release: %s."
                    .formatted(of.get(Progress.PLANNED.key()), of.get(Progress.UNKNOWN.key())));
  }

  private void limits() {
    report
        .say("")
        .say("What this can say, and what not")
        .say(
            "- A release is no day: v1.30 stands as the thirtieth day of a calendar of releases."
                + " So times are told in releases. The call has no release, and stands before all"
                + " of them.")
        .say(
            "- A milestone says what was meant, and not what came of it. Which release is out by"
                + " now the files do not say. What is later than a file's own latest-milestone is"
                + " taken as a plan; that release itself may still be under way.")
        .say(
            "- Alpha is not guidance to two or three units. The files name no unit that tried it,"
                + " and do not say who studied how it went, or what was learnt there. So the rules"
                + " about guidance are not asked, and nobody is accused.")
        .say(
            "- The order of stages shows that something was meant to start small. It does not show"
                + " that anything was learnt from the small start.");
  }
}
