package org.leadershipmethod.json;

import com.google.common.base.CaseFormat;
import java.util.Locale;

/** How classes and constants are called in JSON: in lower case, with hyphens. */
final class JsonNames {

  private JsonNames() {}

  /** {@code TaskRelayed} is {@code task-relayed}. */
  static String of(Class<?> type) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
  }

  /** {@code IN_CHARGE} is {@code in-charge}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
