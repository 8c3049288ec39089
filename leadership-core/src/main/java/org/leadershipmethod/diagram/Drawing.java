package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;

/**
 * A picture before it is written in any syntax: boxes, arrows between them, frames around some.
 *
 * <p>Boxes and frames are known by numbers from 1 up, never by anything that a user wrote.
 *
 * @param isDownwards whether it is read from top to bottom, and not from left to right
 * @param nodes the boxes, by their numbers
 * @param edges the arrows
 * @param frames what the frames are called, by their numbers
 */
record Drawing(
    boolean isDownwards,
    ImmutableList<Node> nodes,
    ImmutableList<Edge> edges,
    ImmutableList<Label> frames) {

  /**
   * A box.
   *
   * @param number its number
   * @param label what is written in it
   * @param mark what is particular about it
   * @param frame the frame it is in; 0 for none
   */
  record Node(int number, Label label, Mark mark, int frame) {}

  /**
   * An arrow.
   *
   * @param from the box where it begins
   * @param to the box where it ends
   * @param words what is written beside it; may be empty
   * @param isDashed whether it stands for what is not sure, or not there
   */
  record Edge(int from, int to, String words, boolean isDashed) {}
}
