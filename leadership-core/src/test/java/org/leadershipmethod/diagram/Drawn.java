package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A picture as a reader of one of the two languages reads it back.
 *
 * @param boxes the lines of each box, by its id, in the order of the text
 * @param frames the lines of each frame, by its id
 * @param framed the frame of each box that is in one
 * @param arrows from, to, and the words beside it
 */
record Drawn(
    ImmutableMap<String, ImmutableList<String>> boxes,
    ImmutableMap<String, ImmutableList<String>> frames,
    ImmutableMap<String, String> framed,
    ImmutableList<String> arrows) {

  /** What a drawing should read back as. */
  static Drawn of(Drawing drawing) {
    ImmutableMap.Builder<String, ImmutableList<String>> boxes = ImmutableMap.builder();
    ImmutableMap.Builder<String, ImmutableList<String>> frames = ImmutableMap.builder();
    ImmutableMap.Builder<String, String> framed = ImmutableMap.builder();
    for (Drawing.Node node : drawing.nodes()) {
      boxes.put("n" + node.number(), node.label().lines());
      if (node.frame() > 0) {
        framed.put("n" + node.number(), "g" + node.frame());
      }
    }
    for (int frame = 1; frame <= drawing.frames().size(); frame++) {
      frames.put("g" + frame, drawing.frames().get(frame - 1).lines());
    }
    return new Drawn(
        boxes.buildOrThrow(),
        frames.buildOrThrow(),
        framed.buildOrThrow(),
        drawing.edges().stream()
            .map(
                edge ->
                    "n"
                        + edge.from()
                        + " n"
                        + edge.to()
                        + " "
                        + edge.words()
                        + (edge.isDashed() ? " dashed" : ""))
            .collect(ImmutableList.toImmutableList()));
  }
}
