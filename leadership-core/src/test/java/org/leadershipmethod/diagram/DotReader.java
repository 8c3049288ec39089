package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A strict reader of the part of DOT that is written here, token by token; throws at whatever else.
 *
 * <p>Strings are read as Graphviz reads them: in two steps, first the quotation marks, then the
 * escapes and entities of a label.
 */
final class DotReader {

  private final List<String> tokens = new ArrayList<>();
  private final ImmutableMap.Builder<String, ImmutableList<String>> boxes = ImmutableMap.builder();
  private final ImmutableMap.Builder<String, ImmutableList<String>> frames = ImmutableMap.builder();
  private final ImmutableMap.Builder<String, String> framed = ImmutableMap.builder();
  private final List<String> arrows = new ArrayList<>();
  private int at;

  private DotReader() {}

  static Drawn read(String text) {
    DotReader reader = new DotReader();
    reader.tokenize(text);
    reader.take("digraph");
    reader.take("{");
    reader.statements("");
    require(reader.at == reader.tokens.size(), "something after the end");
    return new Drawn(
        reader.boxes.buildOrThrow(),
        reader.frames.buildOrThrow(),
        reader.framed.buildOrThrow(),
        ImmutableList.copyOf(reader.arrows));
  }

  private static void require(boolean holds, String found) {
    if (!holds) {
      throw new IllegalArgumentException("No DOT that is written here: " + found);
    }
  }

  /** Words, numbers, signs; a quoted string is one token and keeps its first quotation mark. */
  private void tokenize(String text) {
    int place = 0;
    while (place < text.length()) {
      char here = text.charAt(place);
      int end = place + 1;
      if (here == '"') {
        end = endOfString(text, place);
        tokens.add(text.substring(place, end - 1));
      } else if (Character.isLetterOrDigit(here) || here == '_') {
        while (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_') {
          end++;
        }
        require(
            text.substring(place, end).chars().allMatch(c -> c < 0x80), text.substring(place, end));
        tokens.add(text.substring(place, end));
      } else if (text.startsWith("->", place)) {
        end = place + 2;
        tokens.add("->");
      } else if (here != ' ' && here != '\n') {
        require("{}[]=;,".indexOf(here) >= 0, "'" + here + "'");
        tokens.add(String.valueOf(here));
      }
      place = end;
    }
  }

  private static int endOfString(String text, int start) {
    int end = start + 1;
    while (text.charAt(end) != '"') {
      require(text.charAt(end) != '\n', "a string over several lines");
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private String next() {
    require(at < tokens.size(), "the end");
    return tokens.get(at++);
  }

  private void take(String token) {
    String found = next();
    require(found.equals(token), found + " and not " + token);
  }

  private void statements(String frame) {
    while (!tokens.get(at).equals("}")) {
      statement(frame, next());
    }
    take("}");
  }

  private void statement(String frame, String first) {
    if (first.equals("subgraph")) {
      String name = next();
      require(frame.isEmpty() && name.matches("cluster_g[0-9]+"), name);
      take("{");
      statements(name.substring("cluster_".length()));
      return;
    } else if (first.equals("rankdir") || first.equals("label")) {
      take("=");
      String value = next();
      require(first.equals("label") != frame.isEmpty(), first);
      if (first.equals("label")) {
        frames.put(frame, label(value));
      }
    } else if (first.equals("node")) {
      attributes();
    } else if (tokens.get(at).equals("->")) {
      arrow(first);
    } else {
      require(first.matches("n[0-9]+"), first);
      boxes.put(first, label(attributes().get("label")));
      if (!frame.isEmpty()) {
        framed.put(first, frame);
      }
    }
    take(";");
  }

  private void arrow(String from) {
    take("->");
    String to = next();
    require(from.matches("n[0-9]+") && to.matches("n[0-9]+"), from + to);
    Map<String, String> attributes = tokens.get(at).equals("[") ? attributes() : Map.of();
    String words = attributes.containsKey("label") ? label(attributes.get("label")).get(0) : "";
    arrows.add(from + " " + to + " " + words + (attributes.containsKey("style") ? " dashed" : ""));
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    take("[");
    String end;
    do {
      String name = next();
      take("=");
      attributes.put(name, next());
      end = next();
    } while (end.equals(","));
    require(end.equals("]"), end);
    return attributes;
  }

  private static ImmutableList<String> label(String token) {
    require(token.startsWith("\""), token);
    List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    String text = token.substring(1).replace("\\\"", "\uE000");
    for (int place = 0; place < text.length(); place++) {
      char here = text.charAt(place);
      StringBuilder line = lines.get(lines.size() - 1);
      if (here == '\\') {
        char code = text.charAt(++place);
        require(code == 'n' || code == '\\', "\\" + code);
        if (code == 'n') {
          lines.add(new StringBuilder());
        } else {
          line.append('\\');
        }
      } else if (here == '&') {
        require(text.startsWith("&amp;", place), text);
        place += "&amp;".length() - 1;
        line.append('&');
      } else {
        line.append(here == '\uE000' ? '"' : here);
      }
    }
    return lines.stream().map(StringBuilder::toString).collect(ImmutableList.toImmutableList());
  }
}
