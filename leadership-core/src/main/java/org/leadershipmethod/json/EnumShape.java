package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Constants: their names in lower case, with hyphens. */
final class EnumShape {

  private EnumShape() {}

  static TextShape<Enum<?>> of(Class<?> type) {
    ImmutableMap.Builder<String, Enum<?>> constants = ImmutableMap.builder();
    for (Object one : type.getEnumConstants()) {
      constants.put(JsonNames.of((Enum<?>) one), (Enum<?>) one);
    }
    ImmutableMap<String, Enum<?>> byName = constants.buildOrThrow();
    return TextShape.<Enum<?>>of(
            "one of " + byName.keySet(),
            name ->
                Optional.<Enum<?>>ofNullable(byName.get(name))
                    .orElseThrow(IllegalArgumentException::new),
            JsonNames::of)
        .described("enum", byName.keySet().asList());
  }
}
