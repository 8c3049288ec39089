package org.leadershipmethod.examples.openstack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.files.YamlNode;
import org.leadershipmethod.examples.files.YamlNode.Fields;
import org.leadershipmethod.examples.files.YamlNode.Items;
import org.leadershipmethod.examples.files.YamlNode.Text;
import org.leadershipmethod.examples.files.YamlReader;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * One reading of a file that lists the teams of one day: what was found so far, right and wrong.
 */
final class ProjectsFile {

  private static final Pattern NAME_AND_NICK = Pattern.compile("(.*?)\\s*\\((.*)\\)\\s*");
  private static final String LEAD = "the lead's name and irc, or none";

  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();
  private final ImmutableList.Builder<Notice> notices = ImmutableList.builder();
  private final ImmutableList.Builder<Team> teams = ImmutableList.builder();

  private ProjectsFile(SourceText source) {
    this.source = source;
  }

  /**
   * The teams that a file lists, or everything that is wrong with it.
   *
   * @param source the file
   * @param day the day on which it was so, if it is known
   */
  static Checked<Roster> read(SourceText source, Optional<LocalDate> day) {
    return YamlReader.read(source)
        .fold(
            root -> new ProjectsFile(source).roster(root, day),
            problems -> new Checked.Faulty<>(problems));
  }

  private Checked<Roster> roster(YamlNode root, Optional<LocalDate> day) {
    if (root instanceof Fields all && !all.fields().isEmpty()) {
      all.fields().forEach(this::addTeam);
    } else {
      add(root, root.kind(), "a mapping of project teams by name");
    }
    return Checked.of(
        problems, () -> new Roster(source.file(), day, teams.build(), true, notices.build()));
  }

  private void addTeam(String name, YamlNode node) {
    if (name.isBlank()) {
      add(node, "a team without a name", "the name of a project team");
    } else if (node instanceof Fields team) {
      boolean distributed = isDistributed(name, team);
      Optional<Named> lead = team.field("ptl").flatMap(ptl -> lead(name, ptl));
      if (distributed && lead.isPresent()) {
        notice(team, name + " has a lead and distributed leadership; nobody is in overall charge");
      }
      teams.add(
          new Team(
              source.at(team.line()), name, distributed, lead, liaisons(team), deliverables(team)));
    } else {
      add(node, node.kind(), "a mapping with ptl or leadership_type, and deliverables");
    }
  }

  private boolean isDistributed(String name, Fields team) {
    Optional<YamlNode> type = team.field("leadership_type");
    String word = type.flatMap(YamlNode::asText).orElse("ptl").strip();
    if (type.isPresent() && !(type.get() instanceof Text)) {
      add(type.get(), type.get().kind(), "leadership_type as a text, such as distributed");
    } else if (!word.equals("ptl") && !word.equals("distributed")) {
      notice(type.get(), "leadership_type '" + word + "' of " + name + " is read as a lead");
    }
    return word.equals("distributed");
  }

  private Optional<Named> lead(String team, YamlNode ptl) {
    if (ptl instanceof Items) {
      add(ptl, "a list under ptl", LEAD);
      return Optional.empty();
    }
    Optional<Named> lead = named(ptl, "ptl");
    if (ptl instanceof Text) {
      notice(ptl, "ptl of " + team + " is one text; read as a name with the nick in brackets");
    }
    lead.filter(Named::isPlaceholder)
        .ifPresent(
            one ->
                notice(
                    ptl, team + " has '" + one.name() + "' in place of a name; nobody leads it"));
    return lead;
  }

  private Optional<Named> named(YamlNode node, String what) {
    if (node instanceof Text text) {
      Matcher parts = NAME_AND_NICK.matcher(text.value());
      return parts.matches()
          ? named(node, parts.group(1), parts.group(2))
          : named(node, text.value(), "");
    } else if (node instanceof Fields person) {
      Optional<String> name = text(person, "name", what);
      Optional<String> nick = text(person, "irc", what);
      return named(node, name.or(() -> nick).orElse(""), nick.orElse(""));
    }
    add(node, node.kind() + " under " + what, "a name and irc");
    return Optional.empty();
  }

  private Optional<Named> named(YamlNode node, String name, String nick) {
    return name.isBlank()
        ? Optional.empty()
        : Optional.of(Named.of(source.at(node.line()), name, nick));
  }

  private Optional<String> text(Fields person, String key, String what) {
    Optional<YamlNode> node = person.field(key);
    node.filter(one -> !(one instanceof Text))
        .ifPresent(one -> add(one, one.kind() + " under " + key + " of " + what, "a text"));
    return node.flatMap(YamlNode::asText);
  }

  private ImmutableListMultimap<String, Named> liaisons(Fields team) {
    ImmutableListMultimap.Builder<String, Named> liaisons = ImmutableListMultimap.builder();
    for (Map.Entry<String, YamlNode> matter : mapping(team, "liaisons").entrySet()) {
      for (YamlNode one : items(matter.getValue())) {
        named(one, "liaisons").ifPresent(person -> liaisons.put(matter.getKey(), person));
      }
    }
    return liaisons.build();
  }

  private static ImmutableList<YamlNode> items(YamlNode node) {
    if (node instanceof Items list) {
      return list.items();
    }
    return node.isNothing() ? ImmutableList.of() : ImmutableList.of(node);
  }

  private ImmutableSet<String> deliverables(Fields team) {
    return mapping(team, "deliverables").keySet().stream()
        .filter(name -> !name.isBlank())
        .collect(ImmutableSet.toImmutableSet());
  }

  private Map<String, YamlNode> mapping(Fields team, String key) {
    Optional<YamlNode> node = team.field(key);
    if (node.isEmpty()) {
      return Map.of();
    } else if (node.get() instanceof Fields fields) {
      return fields.fields();
    }
    add(node.get(), node.get().kind() + " under " + key, "a mapping");
    return Map.of();
  }

  private void add(YamlNode at, String found, String expected) {
    problems.add(new Problem(source.at(at.line()), found, expected));
  }

  private void notice(YamlNode at, String said) {
    notices.add(new Notice(source.at(at.line()), said));
  }
}
