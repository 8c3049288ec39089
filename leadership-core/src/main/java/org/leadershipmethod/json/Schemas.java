package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The named parts of one JSON Schema: each type is described once and referred to by name. */
final class Schemas {

  private final Map<Class<?>, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, ImmutableMap<String, Object>> parts = new LinkedHashMap<>();

  /** Refers to the part for a type, and makes it where it is not there yet. */
  ImmutableMap<String, Object> refer(
      Class<?> type, Supplier<ImmutableMap<String, Object>> description) {
    String name = names.get(type);
    if (name == null) {
      name = nameOf(type);
      names.put(type, name);
      parts.put(name, ImmutableMap.of());
      parts.put(name, description.get());
    }
    return ImmutableMap.of("$ref", "#/$defs/" + name);
  }

  private String nameOf(Class<?> type) {
    String simple = JsonNames.of(type);
    String name = simple;
    for (int number = 2; !taken.add(name); number++) {
      name = simple + "-" + number;
    }
    return name;
  }

  /** A whole schema, for a value that is as exactly one of these says. */
  ImmutableMap<String, Object> document(
      String title, ImmutableList<ImmutableMap<String, Object>> alternatives) {
    return ImmutableMap.of(
        "$schema",
        "https://json-schema.org/draft/2020-12/schema",
        "title",
        title,
        "oneOf",
        alternatives,
        "$defs",
        ImmutableMap.copyOf(parts));
  }
}
