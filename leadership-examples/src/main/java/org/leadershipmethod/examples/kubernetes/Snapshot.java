package org.leadershipmethod.examples.kubernetes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.files.YamlNode;
import org.leadershipmethod.examples.files.YamlNode.Fields;
import org.leadershipmethod.examples.files.YamlNode.Items;
import org.leadershipmethod.examples.files.YamlReader;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * All groups of the community as of one day.
 *
 * @param organization the community at the top and its groups below it, nobody being in charge yet
 * @param groups the groups with their leads, in the order of the file
 * @param leftOut what is wrong with what could not be used
 * @param uncertain the groups of which it is not known in whole who leads them
 */
record Snapshot(
    Organization organization,
    ImmutableList<Group> groups,
    ImmutableList<Problem> leftOut,
    ImmutableSet<String> uncertain) {

  /** The unit above all groups. */
  static final UnitId COMMUNITY = UnitId.of("community");

  private static final ImmutableList<String> SECTIONS =
      ImmutableList.of("sigs", "workinggroups", "usergroups", "committees");

  /** The groups that a file lists, or everything that is wrong with it where no group is usable. */
  static Checked<Snapshot> read(SourceText source) {
    return YamlReader.read(source)
        .fold(
            root -> new Reading(source).snapshot(root), problems -> new Checked.Faulty<>(problems));
  }

  /** One reading of a file: what was found so far, right and wrong. */
  private static final class Reading {

    private final SourceText source;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final OrganizationRows rows = new OrganizationRows();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Set<String> uncertain = new LinkedHashSet<>();
    private boolean isPlain = true;

    Reading(SourceText source) {
      this.source = source;
      rows.unit(source.file(), COMMUNITY.value(), "Community", "community", null);
    }

    Checked<Snapshot> snapshot(YamlNode root) {
      if (!(root instanceof Fields document)
          || SECTIONS.stream().noneMatch(document.fields()::containsKey)) {
        add(
            root,
            root.kind(),
            "a mapping with lists of groups under " + String.join(", ", SECTIONS));
        return new Checked.Faulty<>(ImmutableList.copyOf(problems));
      }
      SECTIONS.forEach(
          section -> document.field(section).ifPresent(node -> addSection(section, node)));
      if (groups.isEmpty() && !problems.isEmpty()) {
        return new Checked.Faulty<>(ImmutableList.copyOf(problems));
      }
      return Organization.ofRows(rows).map(this::snapshot);
    }

    private Snapshot snapshot(Organization organization) {
      return new Snapshot(
          organization,
          ImmutableList.copyOf(groups.values()),
          ImmutableList.copyOf(problems),
          ImmutableSet.copyOf(uncertain));
    }

    private void addSection(String section, YamlNode node) {
      for (YamlNode item : items(node, "groups")) {
        if (item instanceof Fields group) {
          addGroup(section, group);
        } else {
          add(item, item.kind(), "a group, with dir, name and leadership");
        }
      }
    }

    private void addGroup(String section, Fields group) {
      String id = group.text("dir").orElse("").strip();
      if (id.isEmpty()) {
        add(group, "a group without an id", "an id of its own under 'dir'");
      } else if (groups.containsKey(id) || id.equals(COMMUNITY.value())) {
        uncertain.add(id);
        add(group, "the group '" + id + "' a second time", "an id of its own under 'dir'");
      } else {
        String name = group.text("name").map(String::strip).orElse(id);
        rows.unit(source.at(group.line()), id, name, section, COMMUNITY.value());
        groups.put(id, withLeads(id, group));
      }
    }

    private Group withLeads(String id, Fields group) {
      isPlain = true;
      Group read = new Group(UnitId.of(id), leads(group, "chairs"), leads(group, "tech_leads"));
      if (!isPlain) {
        uncertain.add(id);
      }
      return read;
    }

    private ImmutableSet<PersonId> leads(Fields group, String role) {
      Optional<YamlNode> leadership = group.field("leadership");
      if (leadership.isEmpty()) {
        return ImmutableSet.of();
      } else if (!(leadership.get() instanceof Fields roles)) {
        add(leadership.get(), leadership.get().kind(), "a mapping with chairs and tech_leads");
        return ImmutableSet.of();
      } else {
        return roles.field(role).map(node -> people(node, role)).orElse(ImmutableSet.of());
      }
    }

    private ImmutableSet<PersonId> people(YamlNode node, String role) {
      Set<PersonId> people = new LinkedHashSet<>();
      for (YamlNode item : items(node, role)) {
        Optional<String> handle =
            item instanceof Fields lead ? lead.text("github") : Optional.empty();
        if (handle.isEmpty()) {
          add(item, "one of the " + role + " without a handle", "a handle under 'github'");
        }
        handle.flatMap(Handles::person).ifPresent(people::add);
      }
      return ImmutableSet.copyOf(people);
    }

    private ImmutableList<YamlNode> items(YamlNode node, String what) {
      if (node instanceof Items list) {
        return list.items();
      }
      add(node, node.kind(), "a list of " + what);
      return ImmutableList.of();
    }

    private void add(YamlNode at, String found, String expected) {
      isPlain = false;
      problems.add(at.problem(source, found, expected));
    }
  }
}
