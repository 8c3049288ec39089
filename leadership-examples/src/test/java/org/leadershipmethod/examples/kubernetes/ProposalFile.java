package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.files.YamlNode;
import org.leadershipmethod.examples.files.YamlNode.Fields;
import org.leadershipmethod.examples.files.YamlNode.Items;
import org.leadershipmethod.examples.files.YamlReader;
import org.leadershipmethod.person.PersonId;

/**
 * The file of one proposal, read field by field.
 *
 * @param fields what the file says
 * @param aliases names that stand for several people
 */
record ProposalFile(Fields fields, ImmutableMap<String, ImmutableSet<PersonId>> aliases) {

  private static final Pattern MILESTONE = Pattern.compile("v?(\\d+\\.\\d+)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  static ProposalFile read(
      SourceText source, ImmutableMap<String, ImmutableSet<PersonId>> aliases) {
    return new ProposalFile((Fields) YamlReader.read(source).orElseThrow(), aliases);
  }

  /** The names that stand for several people, in lower case. */
  static ImmutableMap<String, ImmutableSet<PersonId>> aliases(SourceText source) {
    Fields root = (Fields) YamlReader.read(source).orElseThrow();
    Fields aliases = (Fields) root.field("aliases").orElseThrow();
    return ImmutableMap.copyOf(
        Maps.transformValues(
            aliases.fields(),
            node ->
                items(node)
                    .flatMap(one -> Handles.person(one).stream())
                    .collect(toImmutableSet())));
  }

  String text(String field) {
    return fields.text(field).orElse("").strip();
  }

  /** A day as it is written in four, two and two digits; empty for any other text. */
  String day(String field) {
    return DAY.matcher(text(field)).matches() ? text(field) : "";
  }

  /** The words of a list. */
  ImmutableList<String> list(String field) {
    return fields.field(field).stream()
        .flatMap(ProposalFile::items)
        .map(String::strip)
        .collect(ImmutableList.toImmutableList());
  }

  /** The people of a list, with names for several people written out. */
  ImmutableSet<PersonId> people(String field) {
    return list(field).stream()
        .flatMap(text -> Handles.person(text).stream())
        .flatMap(person -> writtenOut(person).stream())
        .collect(toImmutableSet());
  }

  private ImmutableSet<PersonId> writtenOut(PersonId person) {
    ImmutableSet<PersonId> alone = ImmutableSet.of(person);
    ImmutableSet<PersonId> leads = aliases.getOrDefault(person.value() + "-leads", alone);
    return aliases.getOrDefault(person.value(), leads);
  }

  /** The latest milestone as {@code v1.20}; empty where there is none yet. */
  String latestMilestone() {
    return milestone(fields.text("latest-milestone"));
  }

  /** The milestone of a stage as {@code v1.20}; empty where there is none yet. */
  String milestone(String stage) {
    return fields.field("milestone").map(node -> milestone(((Fields) node).text(stage))).orElse("");
  }

  private static String milestone(Optional<String> text) {
    Matcher parts = MILESTONE.matcher(text.orElse("").strip());
    return parts.matches() && !parts.group(1).equals("0.0") ? "v" + parts.group(1) : "";
  }

  private static Stream<String> items(YamlNode node) {
    return node instanceof Items list
        ? list.items().stream().flatMap(item -> item.asText().stream())
        : node.asText().stream();
  }
}
