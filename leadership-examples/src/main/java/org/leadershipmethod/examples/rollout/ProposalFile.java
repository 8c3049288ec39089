package org.leadershipmethod.examples.rollout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.files.YamlNode;
import org.leadershipmethod.examples.files.YamlNode.Fields;
import org.leadershipmethod.examples.files.YamlReader;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.UnitId;

/** One reading of the file of a proposal: what is wrong with it was found so far. */
final class ProposalFile {

  private static final String NUMBER = "kep-number";
  private static final String GROUP = "owning-sig";
  private static final String MILESTONES = "milestone";
  private static final String LATEST = "latest-milestone";

  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private ProposalFile(SourceText source) {
    this.source = source;
  }

  /** The proposal that a file describes, or everything that is wrong with the file. */
  static Checked<Proposal> read(SourceText source) {
    return YamlReader.read(source)
        .fold(root -> new ProposalFile(source).proposal(root), Checked.Faulty::new);
  }

  private Checked<Proposal> proposal(YamlNode root) {
    if (!(root instanceof Fields file)) {
      add(root, root.kind(), "a mapping with " + GROUP + " and " + MILESTONES);
      return new Checked.Faulty<>(ImmutableList.copyOf(problems));
    }
    String group = group(file);
    Map<Maturity, Milestone> milestones = milestones(file);
    Milestone latest = milestone(file, LATEST);
    String number = file.text(NUMBER).orElse("").strip();
    String numberAt = source.at(file.field(NUMBER).orElse(file).line());
    return Checked.of(
        problems,
        () ->
            new Proposal(
                source.file(),
                number,
                numberAt,
                UnitId.of(group),
                ImmutableMap.copyOf(milestones),
                latest,
                ImmutableList.copyOf(notices)));
  }

  private String group(Fields file) {
    Optional<YamlNode> owner = file.field(GROUP);
    String group = owner.flatMap(YamlNode::asText).orElse("").strip();
    if (group.isEmpty()) {
      String found = owner.map(node -> node.kind() + " under '" + GROUP + "'").orElse("no group");
      add(owner.orElse(file), found, "the group that owns the proposal, under '" + GROUP + "'");
    }
    return group;
  }

  private Map<Maturity, Milestone> milestones(Fields file) {
    ImmutableMap.Builder<Maturity, Milestone> milestones = ImmutableMap.builder();
    Optional<YamlNode> section = file.field(MILESTONES);
    if (section.isPresent() && section.get() instanceof Fields stages) {
      for (Maturity maturity : Maturity.values()) {
        milestones.put(maturity, milestone(stages, maturity.toString()));
      }
      stages.fields().forEach(this::noteOther);
    } else if (section.isPresent()) {
      add(
          section.get(),
          section.get().kind() + " under '" + MILESTONES + "'",
          "a mapping with alpha, beta and stable");
    }
    return milestones.buildOrThrow();
  }

  private void noteOther(String key, YamlNode node) {
    if (Stream.of(Maturity.values()).noneMatch(maturity -> maturity.toString().equals(key))) {
      notices.add(
          new Notice(
              source.at(node.line()),
              "found '%s' under '%s', expected alpha, beta or stable; it is not read"
                  .formatted(key, MILESTONES)));
    }
  }

  private Milestone milestone(Fields fields, String key) {
    YamlNode node = fields.fields().get(key);
    if (node == null) {
      return Milestone.NO_LINE;
    }
    if (node.asText().isEmpty()) {
      add(node, node.kind() + " under '" + key + "'", "a release such as v1.30");
    }
    return Milestone.of(node.asText().orElse(""));
  }

  private void add(YamlNode at, String found, String expected) {
    problems.add(at.problem(source, found, expected));
  }
}
