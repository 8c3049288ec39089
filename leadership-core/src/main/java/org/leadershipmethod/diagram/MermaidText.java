package org.leadershipmethod.diagram;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a drawing as a Mermaid flowchart.
 *
 * <p>Every label is in quotation marks, and in it every character that Mermaid, the Markdown that
 * it reads in labels, or HTML could take for something else is written by its number: {@code #35;}.
 * What remains are letters, digits and a few signs between them. Nothing that a user wrote stands
 * outside quotation marks.
 *
 * <p>Two things Mermaid looks for inside quotation marks too: the word {@code direction} before a
 * blank, with which it takes the whole line for a direction; and the two pairs of signs that stand
 * for {@code &} and {@code ;} while it works.
 */
final class MermaidText {

  private static final String HARMLESS = " ,/'…·";

  /** One sign of each of the pairs with which Mermaid marks numbers for itself. */
  private static final String PLACEHOLDERS = "\uFB02\u00B6";

  private static final String DIRECTION = "direction ";

  private final StringBuilder text = new StringBuilder();
  private final Set<Mark> used = EnumSet.noneOf(Mark.class);

  private MermaidText() {}

  static String of(Drawing drawing) {
    MermaidText mermaid = new MermaidText();
    mermaid.write(drawing);
    return mermaid.text.toString();
  }

  private void write(Drawing drawing) {
    line(0, "flowchart " + (drawing.isDownwards() ? "TB" : "LR"));
    drawing.nodes().stream().filter(node -> node.frame() == 0).forEach(node -> node(1, node));
    for (int frame = 1; frame <= drawing.frames().size(); frame++) {
      frame(drawing, frame);
    }
    drawing.edges().forEach(this::edge);
    used.forEach(mark -> line(1, "classDef " + name(mark) + " " + mark.mermaid()));
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }

  private void frame(Drawing drawing, int frame) {
    line(1, "subgraph g" + frame + "[" + quoted(drawing.frames().get(frame - 1)) + "]");
    drawing.nodes().stream().filter(node -> node.frame() == frame).forEach(node -> node(2, node));
    line(1, "end");
  }

  private void node(int depth, Drawing.Node node) {
    boolean isMarked = node.mark() != Mark.PLAIN;
    if (isMarked) {
      used.add(node.mark());
    }
    String suffix = isMarked ? ":::" + name(node.mark()) : "";
    line(depth, "n" + node.number() + "[" + quoted(node.label()) + "]" + suffix);
  }

  /** In small letters; none of the names is a word that Mermaid has kept for itself. */
  private static String name(Mark mark) {
    return switch (mark) {
      case PLAIN -> "plain";
      case VACANT -> "vacant";
      case SHARED -> "shared";
      case AMISS -> "amiss";
      case FOLDED -> "folded";
      case CENTRAL -> "central";
      case ACHIEVED -> "achieved";
    };
  }

  private void edge(Drawing.Edge edge) {
    String arrow = edge.isDashed() ? "-.->" : "-->";
    String words = edge.words().isEmpty() ? "" : "|" + quoted(Label.of(edge.words())) + "|";
    line(1, "n" + edge.from() + " " + arrow + words + " n" + edge.to());
  }

  private static String quoted(Label label) {
    return label.lines().stream()
        .map(MermaidText::escaped)
        .collect(Collectors.joining("<br/>", "\"", "\""));
  }

  static String escaped(String line) {
    StringBuilder escaped = new StringBuilder(line.length());
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      int codePoint = line.codePointAt(at);
      if (isHarmless(codePoint) || isHarmlessHere(line, at)) {
        escaped.appendCodePoint(codePoint);
      } else {
        escaped.append('#').append(codePoint).append(';');
      }
    }
    return escaped.toString().replace(DIRECTION, "#100;" + DIRECTION.substring(1));
  }

  private static boolean isHarmless(int codePoint) {
    return PLACEHOLDERS.indexOf(codePoint) < 0
        && (Character.isLetterOrDigit(codePoint)
            || HARMLESS.indexOf(codePoint) >= 0
            || (codePoint > 0x7F && !Character.isISOControl(codePoint)));
  }

  /**
   * A hyphen between letters or digits, since a line that begins with one is a list; a full stop
   * after a letter and not before one, since a list begins with a number and a stop, and an address
   * has stops inside; a colon before a blank, since others may begin an icon.
   */
  private static boolean isHarmlessHere(String line, int at) {
    boolean afterLetter = at > 0 && Character.isLetter(line.codePointBefore(at));
    boolean afterDigit = at > 0 && Character.isDigit(line.codePointBefore(at));
    boolean beforeBlank = at + 1 < line.length() && line.charAt(at + 1) == ' ';
    boolean isLast = at + 1 == line.length();
    return switch (line.charAt(at)) {
      case '-' ->
          (afterLetter || afterDigit)
              && !isLast
              && Character.isLetterOrDigit(line.codePointAt(at + 1));
      case '.' -> afterLetter && (beforeBlank || isLast);
      case ':' -> beforeBlank;
      default -> false;
    };
  }
}
