package org.leadershipmethod.examples.files;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.END_OBJECT;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.examples.files.YamlNode.Text;
import org.leadershipmethod.examples.files.YamlNode.Unusable;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * Reads one YAML document as nodes. A part that is not read, such as an alias, becomes a node that
 * says so, and stops nobody who does not need it.
 */
public final class YamlReader {

  private static final YAMLFactory YAML = new YAMLFactory();

  /** The time that the parser needs for a line grows with the square of its length. */
  private static final int LONGEST_LINE = 100_000;

  private static final String WRITTEN_OUT = "what it stands for, written out";
  private static final String MERGE = "<<";

  private final SourceText source;
  private final YAMLParser parser;

  private YamlReader(SourceText source, YAMLParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /** The document that a file holds, or what is wrong with it. */
  public static Checked<YamlNode> read(SourceText source) {
    Optional<Problem> tooLong = tooLong(source);
    if (tooLong.isPresent()) {
      return new Checked.Faulty<>(ImmutableList.of(tooLong.get()));
    }
    try (YAMLParser parser = YAML.createParser(source.text())) {
      return new YamlReader(source, parser).document();
    } catch (JsonProcessingException e) {
      return new Checked.Faulty<>(ImmutableList.of(broken(source, e)));
    } catch (IOException e) {
      throw new IllegalStateException("A text that is in memory could not be read.", e);
    }
  }

  private static Problem broken(SourceText source, JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    String where = place == null ? source.file() : source.at(place.getLineNr());
    String first = Splitter.on('\n').split(e.getOriginalMessage()).iterator().next();
    return new Problem(where, "text that is not YAML (" + first + ")", "YAML");
  }

  private static Optional<Problem> tooLong(SourceText source) {
    int line = 0;
    for (String text : (Iterable<String>) source.text().lines()::iterator) {
      line++;
      if (text.length() > LONGEST_LINE) {
        return Optional.of(
            new Problem(
                source.at(line),
                "a line of " + text.length() + " letters",
                "lines of " + LONGEST_LINE + " letters at most"));
      }
    }
    return Optional.empty();
  }

  private Checked<YamlNode> document() throws IOException {
    JsonToken first = parser.nextToken();
    YamlNode root = first == null ? new Text("", 1) : node();
    if (parser.nextToken() != null) {
      Problem second =
          new Problem(source.at(line()), "a second document", "one document in the file");
      return new Checked.Faulty<>(ImmutableList.of(second));
    }
    return Checked.usable(root);
  }

  private YamlNode node() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return fields();
    } else if (token == JsonToken.START_ARRAY) {
      return items();
    } else if (parser.isCurrentAlias()) {
      return new Unusable("the alias '*" + parser.getText() + "'", WRITTEN_OUT, line());
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
    return new Text(text, line());
  }

  private YamlNode items() throws IOException {
    int line = line();
    ImmutableList.Builder<YamlNode> items = ImmutableList.builder();
    while (parser.nextToken() != END_ARRAY) {
      items.add(node());
    }
    return new YamlNode.Items(items.build(), line);
  }

  /** Which fields there are nobody can say where a mapping takes in those of another one. */
  private YamlNode fields() throws IOException {
    int line = line();
    boolean known = true;
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    while (parser.nextToken() != END_OBJECT) {
      String key = parser.currentName();
      known &= !key.equals(MERGE);
      parser.nextToken();
      YamlNode twice = new Unusable("the key '" + key + "' a second time", "each key once", line());
      YamlNode value = node();
      fields.merge(key, value, (one, other) -> twice);
    }
    return known
        ? new YamlNode.Fields(ImmutableMap.copyOf(fields), line)
        : new Unusable("a mapping that takes in another one by '<<'", WRITTEN_OUT, line);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
