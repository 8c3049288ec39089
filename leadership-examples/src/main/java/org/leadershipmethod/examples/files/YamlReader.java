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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/** Reads one YAML document as nodes; what is not read is said, with its line. */
public final class YamlReader {

  private static final YAMLFactory YAML = new YAMLFactory();

  private final SourceText source;
  private final YAMLParser parser;
  private final List<Problem> problems = new ArrayList<>();

  private YamlReader(SourceText source, YAMLParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /** The document that a file holds, or what is wrong with it. */
  public static Checked<YamlNode> read(SourceText source) {
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

  private Checked<YamlNode> document() throws IOException {
    JsonToken first = parser.nextToken();
    YamlNode root = first == null ? new YamlNode.Text("", 1) : node();
    if (parser.nextToken() != null) {
      add("a second document", "one document in the file");
    }
    return Checked.of(problems, () -> root);
  }

  private YamlNode node() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return fields();
    } else if (token == JsonToken.START_ARRAY) {
      return items();
    } else if (parser.isCurrentAlias()) {
      add("the alias '*" + parser.getText() + "'", "what it stands for, written out");
    }
    String text = parser.getText();
    return new YamlNode.Text(text == null ? "" : text, line());
  }

  private YamlNode items() throws IOException {
    int line = line();
    ImmutableList.Builder<YamlNode> items = ImmutableList.builder();
    while (parser.nextToken() != END_ARRAY) {
      items.add(node());
    }
    return new YamlNode.Items(items.build(), line);
  }

  private YamlNode fields() throws IOException {
    int line = line();
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    while (parser.nextToken() != END_OBJECT) {
      String key = parser.currentName();
      if (fields.containsKey(key)) {
        add("the key '" + key + "' a second time", "each key once");
      }
      parser.nextToken();
      fields.put(key, node());
    }
    return new YamlNode.Fields(ImmutableMap.copyOf(fields), line);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private void add(String found, String expected) {
    problems.add(new Problem(source.at(line()), found, expected));
  }
}
