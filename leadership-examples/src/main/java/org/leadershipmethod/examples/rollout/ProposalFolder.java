package org.leadershipmethod.examples.rollout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * The proposals of a folder. One that cannot be used is left out, and told; where none can, nothing
 * is read but what is wrong with them.
 */
final class ProposalFolder {

  private static final String BELOW = "keps";
  private static final String FILE = "kep.yaml";
  private static final String EXPECTED = "a folder 'keps' with a kep.yaml for each proposal";

  private ProposalFolder() {}

  /** The proposals below a folder, in the order of their paths. */
  static Checked<ReadInPart<ImmutableList<Proposal>>> read(Path folder) {
    Path below = folder.resolve(BELOW);
    if (!Files.isDirectory(folder)) {
      return faulty(folder, Files.exists(folder) ? "a file" : "no such folder");
    } else if (!Files.isDirectory(below)) {
      return faulty(below, Files.exists(below) ? "a file" : "no such folder");
    }
    try {
      return read(folder, files(below.toRealPath()));
    } catch (IOException | UncheckedIOException e) {
      return faulty(below, "a folder that cannot be read in whole");
    }
  }

  /** The files, as they are called in the folder above. */
  private static ImmutableList<String> files(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(file -> file.endsWith(FILE))
          .map(file -> Path.of(BELOW).resolve(below.relativize(file)).toString())
          .sorted()
          .collect(toImmutableList());
    }
  }

  private static Checked<ReadInPart<ImmutableList<Proposal>>> read(
      Path folder, ImmutableList<String> files) {
    ImmutableList.Builder<Proposal> proposals = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (String file : files) {
      proposal(folder, file).fold(proposals::add, problems::addAll);
    }
    ReadInPart<ImmutableList<Proposal>> read =
        new ReadInPart<>(proposals.build(), problems.build());
    if (read.value().isEmpty()) {
      return read.leftOut().isEmpty()
          ? faulty(folder.resolve(BELOW), "no kep.yaml")
          : new Checked.Faulty<>(read.leftOut());
    }
    return Checked.usable(read);
  }

  private static Checked<Proposal> proposal(Path folder, String file) {
    return SourceText.read(folder, file, "describes a proposal")
        .fold(ProposalFile::read, Checked.Faulty::new);
  }

  private static <T> Checked<T> faulty(Path where, String found) {
    return new Checked.Faulty<>(ImmutableList.of(new Problem(where.toString(), found, EXPECTED)));
  }

  /**
   * What a reader has to know of the files. Where several have one number, perhaps one proposal is
   * counted twice, or one has a wrong number.
   */
  static ImmutableList<Notice> notices(ImmutableList<Proposal> proposals) {
    Map<String, String> places = new HashMap<>();
    Stream<Notice> sameNumbers =
        proposals.stream()
            .filter(one -> !one.number().isEmpty())
            .flatMap(one -> sameNumber(one, places.putIfAbsent(one.number(), one.numberAt())));
    return Stream.concat(sameNumbers, proposals.stream().flatMap(one -> one.notices().stream()))
        .collect(toImmutableList());
  }

  private static Stream<Notice> sameNumber(Proposal one, @Nullable String first) {
    return first == null
        ? Stream.empty()
        : Stream.of(
            new Notice(
                one.numberAt(),
                "found kep-number '"
                    + one.number()
                    + "', as "
                    + first
                    + " has, expected a number that no other has; both are counted"));
  }
}
