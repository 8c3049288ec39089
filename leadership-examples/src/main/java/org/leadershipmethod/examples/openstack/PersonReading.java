package org.leadershipmethod.examples.openstack;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.files.YamlNode;
import org.leadershipmethod.examples.files.YamlNode.Fields;
import org.leadershipmethod.examples.files.YamlNode.Text;
import org.leadershipmethod.input.Checked;

/**
 * Reads who is named in a place of a file: a name with the nick in brackets, or a name and a nick.
 *
 * @param source the file
 * @param key under which key that is
 * @param team of which team
 * @param notices takes what a reader has to know
 */
record PersonReading(
    SourceText source, String key, String team, ImmutableList.Builder<Notice> notices) {

  /**
   * Who is named; empty where nobody is, and a problem where somebody is and cannot be read.
   *
   * @param node what stands there
   * @param expected what should
   */
  Checked<Optional<Named>> person(YamlNode node, String expected) {
    if (node instanceof Text text) {
      return Checked.usable(ofText(text));
    } else if (node instanceof Fields fields) {
      Optional<String> nick = text(fields, "irc");
      String name = text(fields, "name").or(() -> nick).orElse("");
      if (!name.isBlank() || fields.fields().values().stream().allMatch(YamlNode::isNothing)) {
        return Checked.usable(named(node, name, nick.orElse("")));
      }
      return faulty(node, "somebody without a name and irc", expected);
    }
    return faulty(node, node.kind(), expected);
  }

  private Checked<Optional<Named>> faulty(YamlNode node, String found, String expected) {
    return new Checked.Faulty<>(
        ImmutableList.of(node.problem(source, found + " under " + key, expected)));
  }

  private Optional<Named> ofText(Text text) {
    String all = text.value().strip();
    int bracket = all.indexOf('(');
    return bracket >= 0 && all.endsWith(")")
        ? named(text, all.substring(0, bracket), all.substring(bracket + 1, all.length() - 1))
        : named(text, all, "");
  }

  private Optional<String> text(Fields person, String part) {
    Optional<YamlNode> node = person.field(part);
    node.filter(one -> !(one instanceof Text))
        .ifPresent(
            one ->
                notices.add(
                    new Notice(
                        source.at(one.line()),
                        "%s: %s under %s of %s is not read"
                            .formatted(team, one.kind(), part, key))));
    return node.flatMap(YamlNode::asText).filter(text -> !text.isBlank());
  }

  private Optional<Named> named(YamlNode node, String name, String nick) {
    return name.isBlank()
        ? Optional.empty()
        : Optional.of(Named.of(source.at(node.line()), name, nick));
  }
}
