package org.leadershipmethod.json;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Constants: their names in lower case, with hyphens. */
final class EnumShape {

  private EnumShape() {}

  static TextShape<Enum<?>> of(Class<?> type) {
    ImmutableBiMap.Builder<String, Enum<?>> constants = ImmutableBiMap.builder();
    for (Object one : type.getEnumConstants()) {
      constants.put(JsonNames.of((Enum<?>) one), (Enum<?>) one);
    }
    ImmutableBiMap<String, Enum<?>> byName = constants.buildOrThrow();
    ImmutableMap<Enum<?>, String> names = byName.inverse();
    return TextShape.<Enum<?>>of(
            "one of " + byName.keySet(),
            name ->
                Optional.<Enum<?>>ofNullable(byName.get(name))
                    .orElseThrow(IllegalArgumentException::new),
            constant -> names.getOrDefault(constant, constant.name()))
        .described("enum", byName.keySet().asList());
  }
}
