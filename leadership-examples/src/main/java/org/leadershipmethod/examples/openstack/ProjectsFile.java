package org.leadershipmethod.examples.openstack;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.files.YamlNode;
import org.leadershipmethod.examples.files.YamlNode.Fields;
import org.leadershipmethod.examples.files.YamlReader;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/** One reading of a file that lists the teams of one day: what was found so far. */
final class ProjectsFile {

  private final SourceText source;
  private final ImmutableList.Builder<Problem> leftOut = ImmutableList.builder();
  private final ImmutableList.Builder<Notice> notices = ImmutableList.builder();
  private final List<Team> teams = new ArrayList<>();

  private ProjectsFile(SourceText source) {
    this.source = source;
  }

  /**
   * The teams that a file lists, or everything that is wrong with it where no team can be used.
   *
   * @param source the file
   * @param day the day on which it was so, if it is known
   */
  static Checked<ReadInPart<Roster>> read(SourceText source, Optional<LocalDate> day) {
    return YamlReader.read(source)
        .fold(
            root -> new ProjectsFile(source).roster(root, day),
            problems -> new Checked.Faulty<>(problems));
  }

  private Checked<ReadInPart<Roster>> roster(YamlNode root, Optional<LocalDate> day) {
    if (root instanceof Fields all && !all.fields().isEmpty()) {
      all.fields().forEach(this::addTeam);
    } else {
      leaveOut(root, root.kind(), "a mapping of project teams by name");
    }
    if (teams.isEmpty()) {
      return new Checked.Faulty<>(leftOut.build());
    }
    Roster roster =
        new Roster(source.file(), day, ImmutableList.copyOf(teams), true, notices.build());
    return Checked.usable(new ReadInPart<>(roster, leftOut.build()));
  }

  private void addTeam(String name, YamlNode node) {
    if (name.isBlank()) {
      leaveOut(node, "a team without a name", "the name of a project team");
    } else if (node instanceof Fields fields) {
      TeamReading reading = new TeamReading(source, name, fields);
      reading.team().ifPresent(teams::add);
      leftOut.addAll(reading.leftOut());
      notices.addAll(reading.notices());
    } else {
      leaveOut(node, node.kind(), "a mapping with ptl or leadership_type, and deliverables");
    }
  }

  private void leaveOut(YamlNode at, String found, String expected) {
    leftOut.add(at.problem(source, found, expected));
  }
}
