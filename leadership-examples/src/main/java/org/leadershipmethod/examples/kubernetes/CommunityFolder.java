package org.leadershipmethod.examples.kubernetes;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;

/**
 * Reads a community from the files of a folder: all of it, or everything that is wrong with them.
 */
final class CommunityFolder {

  private static final String INTERVALS = "leadership-intervals.csv";
  private static final String PROPOSALS = "keps.csv";

  private final Checked<SnapshotFile> file;
  private final Checked<Snapshot> snapshot;
  private final Checked<ImmutableList<Interval>> intervals;
  private final Checked<ImmutableList<Proposal>> proposals;

  private CommunityFolder(Path folder) {
    file = SnapshotFile.in(folder);
    snapshot =
        then(
            then(file, one -> SourceText.read(folder, one.name(), "lists the groups")),
            Snapshot::read);
    intervals =
        then(SourceText.read(folder, INTERVALS, "says who led which group when"), Interval::read);
    proposals = then(SourceText.read(folder, PROPOSALS, "lists the proposals"), Proposal::read);
  }

  /** The community that the files of a folder describe. */
  static Checked<Community> read(Path folder) {
    if (Files.isDirectory(folder)) {
      return new CommunityFolder(folder).community();
    }
    String found = Files.exists(folder) ? "a file" : "no such folder";
    return new Checked.Faulty<>(
        ImmutableList.of(
            new Problem(folder.toString(), found, "a folder with the files of a community")));
  }

  private static <A, B> Checked<B> then(Checked<A> first, Function<A, Checked<B>> next) {
    return first.fold(next, Checked.Faulty::new);
  }

  private Checked<Community> community() {
    List<Problem> problems = new ArrayList<>(snapshot.problems());
    problems.addAll(intervals.problems());
    problems.addAll(proposals.problems());
    snapshot.map(known -> problems.addAll(ofUnknownGroups(known.organization())));
    proposals.map(all -> problems.addAll(ofSamePaths(all)));
    return Checked.of(problems, this::together);
  }

  private Community together() {
    return Community.of(
        file.orElseThrow(),
        snapshot.orElseThrow(),
        intervals.orElseThrow(),
        proposals.orElseThrow());
  }

  private ImmutableList<Problem> ofUnknownGroups(Organization known) {
    ImmutableList.Builder<Problem> unknown = ImmutableList.builder();
    for (Interval one : usable(intervals)) {
      unknown.addAll(unknown(known, one.where(), "group", one.group()).stream().toList());
    }
    for (Proposal one : usable(proposals)) {
      unknown.addAll(unknown(known, one.where(), "owning_sig", one.group()).stream().toList());
    }
    return unknown.build();
  }

  private static <T> ImmutableList<T> usable(Checked<ImmutableList<T>> read) {
    return read.fold(all -> all, problems -> ImmutableList.of());
  }

  private Optional<Problem> unknown(Organization known, String where, String column, UnitId group) {
    String found = column + " '" + group + "'";
    String expected = "a group of " + file.orElseThrow().name();
    return known.contains(group) && !group.equals(Snapshot.COMMUNITY)
        ? Optional.empty()
        : Optional.of(new Problem(where, found, expected));
  }

  private static List<Problem> ofSamePaths(ImmutableList<Proposal> all) {
    Map<String, String> places = new HashMap<>();
    List<Problem> same = new ArrayList<>();
    for (Proposal one : all) {
      String first = places.putIfAbsent(one.path(), one.where());
      if (first != null) {
        same.add(
            new Problem(
                one.where(),
                "path '" + one.path() + "', as " + first + " has",
                "a path that no other has"));
      }
    }
    return same;
  }
}
