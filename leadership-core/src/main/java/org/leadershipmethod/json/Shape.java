package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;

/**
 * How values of one type stand in JSON: the way out, the way in, and what a schema says of them.
 *
 * @param <T> the type
 */
interface Shape<T> {

  /**
   * Reads the value that begins at the current token, and stands at its last token afterwards.
   *
   * @throws Unusable if what stands there is no such value
   */
  T read(JsonInput in);

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if it holds what cannot be written
   */
  void write(T value, JsonOutput out);

  /** What a JSON Schema says of it. */
  ImmutableMap<String, Object> schema(Schemas schemas);
}
