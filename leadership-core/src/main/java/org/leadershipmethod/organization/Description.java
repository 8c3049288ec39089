package org.leadershipmethod.organization;

import java.util.Optional;
import org.leadershipmethod.person.Part;

/** What is said of a member, in one number: the part, and the number of the kind of personnel. */
final class Description {

  /** Nothing is said. */
  static final int NONE = 0;

  private static final Part[] PARTS = Part.values();
  private static final int BITS = 2;

  private Description() {}

  /** The description with these; a kind that is not said has a number below 0. */
  @SuppressWarnings("EnumOrdinal") // a description is never kept outside an organization
  static int of(Optional<Part> part, int kind) {
    return (kind + 1) << BITS | part.map(p -> p.ordinal() + 1).orElse(0);
  }

  static Optional<Part> part(int description) {
    int part = description & (1 << BITS) - 1;
    return part == 0 ? Optional.empty() : Optional.of(PARTS[part - 1]);
  }

  /** The number of the kind of personnel; below 0 when it is not said. */
  static int kind(int description) {
    return (description >>> BITS) - 1;
  }
}
