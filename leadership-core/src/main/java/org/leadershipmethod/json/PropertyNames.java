package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import tools.jackson.core.io.SerializedString;

/**
 * The names of the properties of an object, in their order.
 *
 * @param places the place of each by its name
 * @param written each as it stands in a file, in their order
 */
record PropertyNames(
    ImmutableMap<String, Integer> places, ImmutableList<SerializedString> written) {

  static PropertyNames of(ImmutableList<String> names) {
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    for (int place = 0; place < names.size(); place++) {
      places.put(names.get(place), place);
    }
    return new PropertyNames(
        places.buildOrThrow(),
        names.stream().map(SerializedString::new).collect(ImmutableList.toImmutableList()));
  }

  /** The place of a name, or -1 where it is none of these. */
  int placeOf(String name) {
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }

  /**
   * The place of the name that stands in these bytes, or -1 where it is none of these.
   *
   * @param likely where it is looked for first: properties most often come in their order
   */
  int placeOf(byte[] text, int start, int end, int likely) {
    int place = likely;
    for (int tried = 0; tried < written.size(); tried++) {
      place = place < written.size() ? place : 0;
      byte[] name = written.get(place).asUnquotedUTF8();
      if (Arrays.equals(name, 0, name.length, text, start, end)) {
        return place;
      }
      place++;
    }
    return -1;
  }

  /** The names, for messages. */
  @Override
  public String toString() {
    return places.keySet().toString();
  }
}
