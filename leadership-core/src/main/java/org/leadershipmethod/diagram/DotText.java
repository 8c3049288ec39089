package org.leadershipmethod.diagram;

import java.util.stream.Collectors;

/**
 * Writes a drawing in DOT, the language of Graphviz.
 *
 * <p>Every label is a quoted string. In it a backslash begins an escape and an ampersand an entity,
 * so both are escaped, like quotation marks; lines end with {@code \n}.
 */
final class DotText {

  private final StringBuilder text = new StringBuilder();

  private DotText() {}

  static String of(Drawing drawing) {
    DotText dot = new DotText();
    dot.write(drawing);
    return dot.text.toString();
  }

  private void write(Drawing drawing) {
    line(0, "digraph {");
    line(1, "rankdir=" + (drawing.isDownwards() ? "TB" : "LR") + ";");
    line(1, "node [shape=box];");
    drawing.nodes().stream().filter(node -> node.frame() == 0).forEach(node -> node(1, node));
    for (int frame = 1; frame <= drawing.frames().size(); frame++) {
      frame(drawing, frame);
    }
    drawing.edges().forEach(this::edge);
    line(0, "}");
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }

  /** A frame is a subgraph whose name begins with cluster. */
  private void frame(Drawing drawing, int frame) {
    line(1, "subgraph cluster_g" + frame + " {");
    line(2, "label=" + quoted(drawing.frames().get(frame - 1)) + ";");
    drawing.nodes().stream().filter(node -> node.frame() == frame).forEach(node -> node(2, node));
    line(1, "}");
  }

  private void node(int depth, Drawing.Node node) {
    String mark = node.mark() == Mark.PLAIN ? "" : ", " + node.mark().dot();
    line(depth, "n" + node.number() + " [label=" + quoted(node.label()) + mark + "];");
  }

  private void edge(Drawing.Edge edge) {
    String words = edge.words().isEmpty() ? "" : "label=" + quoted(Label.of(edge.words()));
    String style = edge.isDashed() ? "style=dashed" : "";
    String between = words.isEmpty() || style.isEmpty() ? "" : ", ";
    String attributes = words + between + style;
    String list = attributes.isEmpty() ? "" : " [" + attributes + "]";
    line(1, "n" + edge.from() + " -> n" + edge.to() + list + ";");
  }

  private static String quoted(Label label) {
    return label.lines().stream()
        .map(DotText::escaped)
        .collect(Collectors.joining("\\n", "\"", "\""));
  }

  static String escaped(String line) {
    return line.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
  }
}
