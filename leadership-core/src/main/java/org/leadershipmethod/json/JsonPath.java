package org.leadershipmethod.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Quoted;

/** Where one is inside a JSON value, such as {@code event.task-relayed.deliveries[2].unit}. */
final class JsonPath {

  private @Nullable String[] properties = new @Nullable String[16];
  private int[] places = new int[16];
  private int length;

  void enter(String property) {
    step(property, 0);
  }

  void enter(int place) {
    step(null, place);
  }

  private void step(@Nullable String property, int place) {
    if (length == places.length) {
      properties = Arrays.copyOf(properties, 2 * length);
      places = Arrays.copyOf(places, 2 * length);
    }
    properties[length] = property;
    places[length] = place;
    length++;
  }

  void leave() {
    length--;
  }

  /** Goes back to the outermost value. */
  void leaveAll() {
    length = 0;
  }

  /** The way from the outermost value; empty there. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int step = 0; step < length; step++) {
      String property = properties[step];
      if (property == null) {
        text.append('[').append(places[step]).append(']');
      } else {
        text.append(text.length() == 0 ? "" : ".").append(Quoted.plain(property));
      }
    }
    return text.toString();
  }
}
