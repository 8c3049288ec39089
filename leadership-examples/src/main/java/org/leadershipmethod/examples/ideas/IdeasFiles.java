package org.leadershipmethod.examples.ideas;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.Tallies;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.json.TalliesJson;

/** Reads what the command is given: a folder or a table with votes, or one or more tallies. */
final class IdeasFiles {

  private static final String DOES = "has votes, or tallies";

  private IdeasFiles() {}

  /**
   * Reads and counts, or tells everything that is wrong.
   *
   * @param paths a folder of Polis or a table of votes, alone; or files of tallies
   * @param comments a table with what the ideas say, where it is not in the folder
   */
  static Checked<Counted> read(List<Path> paths, Optional<Path> comments) {
    Checked<Counted> votes = paths.size() == 1 ? readOne(paths.get(0)) : added(paths);
    return comments.isEmpty()
        ? votes
        : votes.fold(
            counted ->
                source(comments.get(), "tells what the ideas say")
                    .<Checked<ImmutableMap<IdeaId, Statement>>>fold(
                        CommentsFile::read, Checked.Faulty::new)
                    .map(known -> withStatements(counted, known, comments.get().toString())),
            Checked.Faulty::new);
  }

  private static Checked<Counted> readOne(Path path) {
    return Files.isDirectory(path)
        ? readFolder(path)
        : source(path, DOES).fold(IdeasFiles::readFile, Checked.Faulty::new);
  }

  private static Checked<SourceText> source(Path file, String does) {
    return SourceText.read(Path.of(""), file.toString(), does);
  }

  private static Checked<Counted> readFile(SourceText source) {
    if (isTallies(source)) {
      return TalliesJson.standard()
          .readText(source.text(), source.file())
          .map(IdeasFiles::ofTallies);
    }
    Sheet sheet = new Sheet(source);
    if (sheet.has(VotesMatrix.PERSON)) {
      return VotesMatrix.read(sheet).map(VotesMatrix::counted);
    } else if (sheet.has(VotesLog.VOTER)) {
      return VotesLog.read(sheet).map(VotesLog::counted);
    }
    return PlainVotes.read(sheet);
  }

  private static boolean isTallies(SourceText source) {
    return source.text().stripLeading().startsWith("{");
  }

  private static Counted ofTallies(Tallies tallies) {
    return new Counted(
        tallies, ImmutableMap.of(), false, 0, ImmutableSortedMap.of(), ImmutableList.of());
  }

  /** Only counts can be added: who voted in two tables nobody could tell. */
  private static Checked<Counted> added(List<Path> paths) {
    List<Problem> problems = new ArrayList<>();
    Set<Path> seen = new LinkedHashSet<>();
    Tallies sum = Tallies.EMPTY;
    for (Path path : paths) {
      if (!seen.add(path.toAbsolutePath().normalize())) {
        problems.add(new Problem(path.toString(), "the same file again", "each file once"));
      }
      Checked<Tallies> one = tallies(path);
      problems.addAll(one.problems());
      if (problems.isEmpty()) {
        try {
          sum = sum.plus(one.orElseThrow());
        } catch (ArithmeticException e) {
          String most = "no more than " + Long.MAX_VALUE + " votes on an idea";
          problems.add(new Problem(path.toString(), "more votes than can be counted", most));
        }
      }
    }
    Tallies all = sum;
    return Checked.of(problems, () -> ofTallies(all));
  }

  private static Checked<Tallies> tallies(Path path) {
    String expected = "tallies, where there are several files; votes come from one place";
    return source(path, "has tallies")
        .fold(
            source ->
                isTallies(source)
                    ? TalliesJson.standard().readText(source.text(), source.file())
                    : new Checked.Faulty<>(
                        ImmutableList.of(
                            new Problem(source.file(), "a file that begins otherwise", expected))),
            Checked.Faulty::new);
  }

  private static Checked<Counted> readFolder(Path folder) {
    Optional<Checked<VotesMatrix>> matrix =
        inFolder(folder, VotesMatrix.NAME)
            .map(one -> one.fold(VotesMatrix::read, Checked.Faulty::new));
    Optional<Checked<VotesLog>> log =
        inFolder(folder, VotesLog.NAME).map(one -> one.fold(VotesLog::read, Checked.Faulty::new));
    Optional<Checked<ImmutableMap<IdeaId, Statement>>> comments =
        inFolder(folder, CommentsFile.NAME)
            .map(one -> one.fold(CommentsFile::read, Checked.Faulty::new));
    List<Problem> problems = new ArrayList<>();
    matrix.ifPresent(one -> problems.addAll(one.problems()));
    log.ifPresent(one -> problems.addAll(one.problems()));
    comments.ifPresent(one -> problems.addAll(one.problems()));
    if (matrix.isEmpty() && log.isEmpty()) {
      problems.add(
          new Problem(
              folder.toString(),
              "a folder without votes",
              VotesMatrix.NAME + " or " + VotesLog.NAME + " in it"));
    }
    return Checked.of(
        problems,
        () ->
            together(
                folder,
                matrix.map(Checked::orElseThrow),
                log.map(Checked::orElseThrow),
                comments.map(Checked::orElseThrow)));
  }

  private static Optional<Checked<SourceText>> inFolder(Path folder, String file) {
    return Files.exists(folder.resolve(file))
        ? Optional.of(SourceText.read(folder, file, "is part of a conversation"))
        : Optional.empty();
  }

  private static Counted together(
      Path folder,
      Optional<VotesMatrix> matrix,
      Optional<VotesLog> log,
      Optional<ImmutableMap<IdeaId, Statement>> comments) {
    Counted votes =
        matrix.map(VotesMatrix::counted).or(() -> log.map(VotesLog::counted)).orElseThrow();
    Counted told =
        matrix.isPresent() && log.isPresent()
            ? votes.telling(log.get().notices()).telling(differing(votes, matrix.get(), log.get()))
            : votes;
    return comments
        .map(known -> withStatements(told, known, CommentsFile.NAME))
        .orElseGet(
            () ->
                told.telling(
                    ImmutableList.of(
                        new Notice(
                            folder.toString(),
                            "has no "
                                + CommentsFile.NAME
                                + ", so nobody knows what the ideas say, and which of them were"
                                + " rejected"))));
  }

  /** Both files tell of the same votes; where they do not, that is told. */
  private static List<Notice> differing(Counted votes, VotesMatrix matrix, VotesLog log) {
    Tallies logged = log.tallies(matrix.groups());
    long ideas =
        Sets.union(votes.tallies().ideas().keySet(), logged.ideas().keySet()).stream()
            .filter(idea -> !votes.tallies().of(idea).equals(logged.of(idea)))
            .count();
    return ideas == 0
        ? List.of()
        : List.of(
            new Notice(
                VotesLog.NAME,
                "has other votes than "
                    + VotesMatrix.NAME
                    + " on "
                    + HowMany.of((int) ideas, "idea")
                    + "; those of "
                    + VotesMatrix.NAME
                    + " count"));
  }

  private static Counted withStatements(
      Counted votes, ImmutableMap<IdeaId, Statement> known, String file) {
    List<IdeaId> unknown =
        votes.tallies().ideas().keySet().stream().filter(id -> !known.containsKey(id)).toList();
    Counted all = votes.with(known);
    return unknown.isEmpty()
        ? all
        : all.telling(
            ImmutableList.of(
                new Notice(
                    file,
                    "does not have "
                        + HowMany.of(unknown.size(), "idea")
                        + " on which people voted, which count all the same: "
                        + Joiner.on(", ").join(unknown.subList(0, Math.min(20, unknown.size())))
                        + (unknown.size() > 20 ? " and others" : ""))));
  }
}
