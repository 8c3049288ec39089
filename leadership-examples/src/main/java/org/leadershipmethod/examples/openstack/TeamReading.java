package org.leadershipmethod.examples.openstack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.files.YamlNode;
import org.leadershipmethod.examples.files.YamlNode.Fields;
import org.leadershipmethod.examples.files.YamlNode.Items;
import org.leadershipmethod.examples.files.YamlNode.Text;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * One reading of a team in a file.
 *
 * <p>Who leads it has to be plain: a team of which that cannot be read is left out, so that nobody
 * says of it that it has no lead. What else cannot be read is passed over, with a notice.
 */
final class TeamReading {

  private static final String LEAD = "the lead's name and irc, or none";

  private final SourceText source;
  private final String name;
  private final Fields fields;
  private final ImmutableList.Builder<Problem> leftOut = ImmutableList.builder();
  private final ImmutableList.Builder<Notice> notices = ImmutableList.builder();
  private boolean leadIsPlain = true;

  TeamReading(SourceText source, String name, Fields fields) {
    this.source = source;
    this.name = name;
    this.fields = fields;
  }

  /** The team; empty where it cannot be read who leads it. */
  Optional<Team> team() {
    boolean distributed = isDistributed();
    Optional<Named> lead = lead();
    if (distributed && lead.isPresent()) {
      notice(fields, name + " has a lead and distributed leadership; nobody is in overall charge");
    } else if (!distributed && leadIsPlain && !fields.fields().containsKey("ptl")) {
      notice(fields, name + " has no ptl; nobody leads it");
    }
    return leadIsPlain
        ? Optional.of(
            new Team(source.at(fields.line()), name, distributed, lead, liaisons(), deliverables()))
        : Optional.empty();
  }

  /** Why the team, or something that it delivers, is missing. */
  ImmutableList<Problem> leftOut() {
    return leftOut.build();
  }

  /** What a reader has to know. */
  ImmutableList<Notice> notices() {
    return notices.build();
  }

  private boolean isDistributed() {
    Optional<YamlNode> type = single("leadership_type");
    String word = type.flatMap(YamlNode::asText).orElse("ptl").strip().toLowerCase(Locale.ROOT);
    if (type.isPresent() && !(type.get() instanceof Text)) {
      notPlain(type.get(), type.get().kind(), "leadership_type as a text, such as distributed");
    } else if (!word.equals("ptl") && !word.equals("distributed")) {
      notice(type.get(), "leadership_type '" + word + "' of " + name + " is read as a lead");
    }
    return word.equals("distributed");
  }

  private Optional<Named> lead() {
    Optional<YamlNode> ptl = single("ptl");
    if (ptl.isEmpty()) {
      return Optional.empty();
    }
    Optional<Named> lead =
        new PersonReading(source, "ptl", name, notices)
            .person(ptl.get(), LEAD)
            .fold(
                read -> read,
                problems -> {
                  problems.forEach(this::notPlain);
                  return Optional.empty();
                });
    if (ptl.get() instanceof Text) {
      notice(
          ptl.get(), "ptl of " + name + " is one text; read as a name with the nick in brackets");
    }
    lead.filter(Named::isPlaceholder)
        .ifPresent(
            one ->
                notice(
                    ptl.get(),
                    name + " has '" + one.name() + "' in place of a name; nobody leads it"));
    return lead;
  }

  /** What stands under a key that says who leads; a list with one item is read as that item. */
  private Optional<YamlNode> single(String key) {
    fields
        .fields()
        .forEach(
            (other, node) -> {
              if (!other.equals(key) && isSpelledLike(other, key)) {
                notPlain(node, "the key '" + other + "'", "the key '" + key + "'");
              }
            });
    Optional<YamlNode> node = fields.field(key);
    if (node.isPresent() && node.get() instanceof Items list && list.items().size() < 2) {
      if (!list.items().isEmpty()) {
        notice(list, key + " of " + name + " is a list with one item; read as that item");
      }
      return list.items().stream().filter(one -> !one.isNothing()).findFirst();
    }
    return node;
  }

  private static boolean isSpelledLike(String other, String key) {
    return other.strip().toLowerCase(Locale.ROOT).replaceAll("[- ]", "_").equals(key);
  }

  private ImmutableListMultimap<String, Named> liaisons() {
    ImmutableListMultimap.Builder<String, Named> liaisons = ImmutableListMultimap.builder();
    Optional<YamlNode> node = fields.field("liaisons");
    if (node.isPresent() && node.get() instanceof Fields matters) {
      matters.fields().forEach((matter, people) -> add(matter, people, liaisons));
    } else if (node.isPresent() && !(node.get() instanceof Items list && list.items().isEmpty())) {
      passOver(node.get(), node.get().kind() + " under liaisons", "people by matter");
    }
    return liaisons.build();
  }

  private void add(
      String matter, YamlNode people, ImmutableListMultimap.Builder<String, Named> liaisons) {
    if (matter.isBlank()) {
      passOver(people, "liaisons for no matter", "a matter");
      return;
    }
    PersonReading reading = new PersonReading(source, "liaisons", name, notices);
    for (YamlNode one : items(people)) {
      Checked<Optional<Named>> person = reading.person(one, "a name and irc");
      person.problems().forEach(this::passOver);
      person.map(read -> read.map(named -> liaisons.put(matter, named)));
    }
  }

  private static ImmutableList<YamlNode> items(YamlNode node) {
    if (node instanceof Items list) {
      return list.items();
    }
    return node.isNothing() ? ImmutableList.of() : ImmutableList.of(node);
  }

  /** What it delivers, by name; a list of names is read too. */
  private ImmutableSet<String> deliverables() {
    Optional<YamlNode> node = fields.field("deliverables");
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    if (node.isPresent() && node.get() instanceof Fields all) {
      all.fields().keySet().stream().filter(one -> !one.isBlank()).forEach(names::add);
    } else if (node.isPresent() && node.get() instanceof Items list) {
      list.items().forEach(one -> deliverable(one).ifPresent(names::add));
    } else if (node.isPresent()) {
      leaveOut(node.get(), node.get().kind() + " under deliverables", "deliverables by name");
    }
    return names.build();
  }

  private Optional<String> deliverable(YamlNode item) {
    if (item instanceof Fields all && all.fields().size() == 1) {
      return Optional.of(all.fields().keySet().iterator().next()).filter(one -> !one.isBlank());
    } else if (item instanceof Text || item.isNothing()) {
      return item.asText().filter(one -> !one.isBlank());
    }
    leaveOut(item, item.kind() + " among the deliverables", "the name of a deliverable");
    return Optional.empty();
  }

  private void notPlain(YamlNode at, String found, String expected) {
    notPlain(at.problem(source, found, expected));
  }

  private void notPlain(Problem problem) {
    leadIsPlain = false;
    leftOut.add(new Problem(problem.where(), problem.found() + " of " + name, problem.expected()));
  }

  private void leaveOut(YamlNode at, String found, String expected) {
    leftOut.add(at.problem(source, found, expected));
  }

  private void passOver(YamlNode at, String found, String expected) {
    passOver(at.problem(source, found, expected));
  }

  private void passOver(Problem problem) {
    notices.add(
        new Notice(
            problem.where(),
            "%s: %s is not read; expected is %s"
                .formatted(name, problem.found(), problem.expected())));
  }

  private void notice(YamlNode at, String said) {
    notices.add(new Notice(source.at(at.line()), said));
  }
}
