package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * Reads a community from the files of a folder; a row or group that cannot be used is left out, and
 * told. Where a whole file cannot be used, nothing is read but what is wrong with them.
 */
final class CommunityFolder {

  private static final String INTERVALS = "leadership-intervals.csv";
  private static final String PROPOSALS = "keps.csv";

  private final Checked<SnapshotFile> file;
  private final Checked<Snapshot> snapshot;
  private final Checked<History> history;
  private final Checked<ReadInPart<ImmutableList<Proposal>>> proposals;

  private CommunityFolder(Path folder) {
    file = SnapshotFile.in(folder);
    snapshot =
        then(
            then(file, one -> SourceText.read(folder, one.name(), "lists the groups")),
            Snapshot::read);
    history =
        then(SourceText.read(folder, INTERVALS, "says who led which group when"), Interval::read);
    proposals = then(SourceText.read(folder, PROPOSALS, "lists the proposals"), Proposal::read);
  }

  /**
   * The community that the files of a folder describe.
   *
   * @param folder the folder
   * @param zone whose days they name
   */
  static Checked<Community> read(Path folder, ZoneId zone) {
    if (Files.isDirectory(folder)) {
      return new CommunityFolder(folder).community(zone);
    }
    String found = Files.exists(folder) ? "a file" : "no such folder";
    return new Checked.Faulty<>(
        ImmutableList.of(
            new Problem(folder.toString(), found, "a folder with the files of a community")));
  }

  private static <A, B> Checked<B> then(Checked<A> first, Function<A, Checked<B>> next) {
    return first.fold(next, Checked.Faulty::new);
  }

  private Checked<Community> community(ZoneId zone) {
    ImmutableList<Problem> problems =
        Stream.of(snapshot, history, proposals)
            .flatMap(file -> file.problems().stream())
            .collect(toImmutableList());
    return Checked.of(problems, () -> together(zone));
  }

  private Community together(ZoneId zone) {
    Gathered gathered =
        new Gathered(
            file.orElseThrow().name(),
            snapshot.orElseThrow(),
            history.orElseThrow(),
            proposals.orElseThrow());
    return Community.of(file.orElseThrow(), gathered, zone);
  }
}
