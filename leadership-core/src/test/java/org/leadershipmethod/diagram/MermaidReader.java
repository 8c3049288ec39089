package org.leadershipmethod.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict reader of the part of Mermaid that is written here; throws at whatever else.
 *
 * <p>Strict also about what Mermaid does before it reads and after: what it cuts out of the text,
 * and what Markdown and HTML do with a label.
 */
final class MermaidReader {

  private static final String QUOTED = "\"([^\"]+)\"";
  private static final Pattern BOX = Pattern.compile("(n[0-9]+)\\[" + QUOTED + "](?::::([a-z]+))?");
  private static final Pattern FRAME = Pattern.compile("subgraph (g[0-9]+)\\[" + QUOTED + "]");
  private static final Pattern ARROW =
      Pattern.compile("(n[0-9]+) (-->|-\\.->)(?:\\|" + QUOTED + "\\|)? (n[0-9]+)");
  private static final Pattern STYLE = Pattern.compile("classDef ([a-z]+) [a-z0-9:, -]+");
  private static final Pattern NUMBER = Pattern.compile("#([0-9]+);");

  /**
   * What Mermaid takes a semicolon from; what it takes for a remark or a directive, or, anywhere in
   * a line, for a direction; and what it puts in the place of numbers.
   */
  private static final Pattern CUT =
      Pattern.compile(
          "style.*:\\S*#.*;|classDef.*:\\S*#.*;|%%|^---"
              + "|direction[\\s\\u00A0\\uFEFF]+(TB|BT|RL|LR|TD)|\uFB02\u00B0|\u00B6\u00DF",
          Pattern.MULTILINE);

  /** What would be something else than words in Markdown, HTML or for the icons. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "[*_`~<>&\\\\\\[\\]{}|$\"]|^[-+=] |^[-+=]+$|^[0-9]+[.)]( |$)|www\\.\\S|://|@|fa[bklrs]?:fa-|^ | $");

  private final ImmutableMap.Builder<String, ImmutableList<String>> boxes = ImmutableMap.builder();
  private final ImmutableMap.Builder<String, ImmutableList<String>> frames = ImmutableMap.builder();
  private final ImmutableMap.Builder<String, String> framed = ImmutableMap.builder();
  private final List<String> arrows = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private String frame = "";

  private MermaidReader() {}

  /** That Mermaid cuts nothing out of a text of any kind before it reads it. */
  static void requireWhole(String text) {
    if (CUT.matcher(text).find()) {
      throw new IllegalArgumentException("Mermaid would cut into: " + text);
    }
  }

  static Drawn read(String text) {
    requireWhole(text);
    List<String> lines = Splitter.on('\n').splitToList(text);
    require(lines.get(0).matches("flowchart (TB|LR)"), lines.get(0));
    require(lines.get(lines.size() - 1).isEmpty(), "no end of line at the end");
    MermaidReader reader = new MermaidReader();
    lines.subList(1, lines.size() - 1).forEach(line -> reader.line(line.strip()));
    require(reader.marks.isEmpty(), "no style for " + reader.marks);
    require(reader.frame.isEmpty(), "a frame without end");
    return new Drawn(
        reader.boxes.buildOrThrow(),
        reader.frames.buildOrThrow(),
        reader.framed.buildOrThrow(),
        ImmutableList.copyOf(reader.arrows));
  }

  private static void require(boolean holds, String line) {
    if (!holds) {
      throw new IllegalArgumentException("No Mermaid that is written here: " + line);
    }
  }

  private void line(String line) {
    Matcher box = BOX.matcher(line);
    Matcher start = FRAME.matcher(line);
    Matcher arrow = ARROW.matcher(line);
    Matcher style = STYLE.matcher(line);
    if (box.matches()) {
      box(box);
    } else if (start.matches()) {
      require(frame.isEmpty(), line);
      frame = start.group(1);
      frames.put(frame, label(start.group(2)));
    } else if (arrow.matches()) {
      String words = arrow.group(3) == null ? "" : label(arrow.group(3)).get(0);
      String dashed = arrow.group(2).equals("-->") ? "" : " dashed";
      arrows.add(arrow.group(1) + " " + arrow.group(4) + " " + words + dashed);
    } else if (style.matches()) {
      require(marks.removeIf(style.group(1)::equals), line);
    } else {
      require(line.equals("end") && !frame.isEmpty(), line);
      frame = "";
    }
  }

  private void box(Matcher box) {
    boxes.put(box.group(1), label(box.group(2)));
    if (!frame.isEmpty()) {
      framed.put(box.group(1), frame);
    }
    if (box.group(3) != null) {
      marks.add(box.group(3));
    }
  }

  private static ImmutableList<String> label(String quoted) {
    return Splitter.on("<br/>")
        .splitToStream(quoted)
        .map(MermaidReader::said)
        .collect(toImmutableList());
  }

  /** Markdown sees the text before the numbers become characters. */
  private static String said(String line) {
    String seen = NUMBER.matcher(line).replaceAll("\uE000");
    require(!seen.isEmpty() && seen.indexOf('#') < 0 && seen.indexOf(';') < 0, line);
    require(!MARKUP.matcher(seen).find(), line);
    return NUMBER
        .matcher(line)
        .replaceAll(
            code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
  }
}
