package org.leadershipmethod.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.leadershipmethod.input.Quoted;

/** Where one is inside a JSON value, such as {@code event.task-relayed.deliveries[2].unit}. */
final class JsonPath {

  private final Deque<Object> steps = new ArrayDeque<>();

  void enter(String property) {
    steps.addLast(property);
  }

  void enter(int place) {
    steps.addLast(place);
  }

  void leave() {
    steps.removeLast();
  }

  /** The way from the outermost value; empty there. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer place) {
        text.append('[').append(place).append(']');
      } else {
        text.append(text.length() == 0 ? "" : ".").append(Quoted.plain(step.toString()));
      }
    }
    return text.toString();
  }
}
