package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.leadershipmethod.clause.Clause;

/** What a program needs at run time, and where this build has it. */
final class NeededLibraries {
  private static final ImmutableList<String> ALWAYS =
      ImmutableList.of(
          "com.google.common.collect.ImmutableList",
          "com.google.common.util.concurrent.internal.InternalFutures",
          "org.slf4j.Logger");

  private static final String FOR_JSON = "tools.jackson.core.json.JsonFactory";

  private NeededLibraries() {}

  /** The library itself, as this build compiled it. */
  static Path itself() {
    return placeOf(Clause.class.getName());
  }

  /** What every program needs beside it. */
  static ImmutableList<Path> always() {
    return ALWAYS.stream().map(NeededLibraries::placeOf).collect(toImmutableList());
  }

  /** What a program needs beside it that uses package {@code json}. */
  static ImmutableList<Path> withJson() {
    return Stream.concat(always().stream(), Stream.of(placeOf(FOR_JSON)))
        .collect(toImmutableList());
  }

  private static Path placeOf(String type) {
    try {
      return Path.of(
          Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ReflectiveOperationException | URISyntaxException missing) {
      throw new AssertionError("not among what the library needs: " + type, missing);
    }
  }
}
