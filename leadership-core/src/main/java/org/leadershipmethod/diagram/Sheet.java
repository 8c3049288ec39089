package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A drawing that is being made; gives the numbers. */
final class Sheet {

  private final boolean isDownwards;
  private final List<Drawing.Node> nodes = new ArrayList<>();
  private final List<Drawing.Edge> edges = new ArrayList<>();
  private final List<Label> frames = new ArrayList<>();

  Sheet(boolean isDownwards) {
    this.isDownwards = isDownwards;
  }

  int node(Label label, Mark mark) {
    return node(label, mark, 0);
  }

  int node(Label label, Mark mark, int frame) {
    nodes.add(new Drawing.Node(nodes.size() + 1, label, mark, frame));
    return nodes.size();
  }

  int frame(Label label) {
    frames.add(label);
    return frames.size();
  }

  void edge(int from, int to, String words) {
    edges.add(new Drawing.Edge(from, to, words, false));
  }

  void dashed(int from, int to, String words) {
    edges.add(new Drawing.Edge(from, to, words, true));
  }

  Drawing drawing() {
    return new Drawing(
        isDownwards,
        ImmutableList.copyOf(nodes),
        ImmutableList.copyOf(edges),
        ImmutableList.copyOf(frames));
  }
}
