package org.leadershipmethod.examples.election;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipmethod.input.Problem;

/**
 * Which columns are candidates, where somebody says so.
 *
 * @param candidates the names of those who stand; where nothing is said, the file is to tell
 * @param ignored the names of columns that are not read
 */
public record ColumnChoice(ImmutableList<String> candidates, ImmutableList<String> ignored) {

  /** Nothing is said, and the file is to tell. */
  public static final ColumnChoice NONE = new ColumnChoice(ImmutableList.of(), ImmutableList.of());

  /** How many names are shown. */
  private static final int SHOWN = 20;

  static final String CANDIDATES = "--candidates";
  static final String IGNORE = "--ignore";

  /** The same with lists of names taken apart: only what is no name itself is one. */
  ColumnChoice among(ImmutableSet<String> names) {
    return new ColumnChoice(apart(candidates, names), apart(ignored, names));
  }

  private static ImmutableList<String> apart(List<String> said, ImmutableSet<String> names) {
    return said.stream()
        .flatMap(
            one ->
                names.contains(one.strip())
                    ? Stream.of(one.strip())
                    : Splitter.on(',').trimResults().omitEmptyStrings().splitToStream(one))
        .collect(ImmutableList.toImmutableList());
  }

  boolean namesCandidates() {
    return !candidates.isEmpty();
  }

  boolean isCandidate(String name) {
    return candidates.contains(name);
  }

  boolean isIgnored(String name) {
    return ignored.contains(name);
  }

  /** What is wrong with what was said. */
  ImmutableList<Problem> problems(ImmutableSet<String> names) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    unknown(CANDIDATES, candidates, names, problems);
    unknown(IGNORE, ignored, names, problems);
    Sets.intersection(ImmutableSet.copyOf(candidates), ImmutableSet.copyOf(ignored))
        .forEach(
            both ->
                problems.add(
                    new Problem(
                        IGNORE,
                        "'" + both + "', which " + CANDIDATES + " names too",
                        "each column in one of them")));
    return problems.build();
  }

  private static void unknown(
      String option,
      ImmutableList<String> said,
      ImmutableSet<String> names,
      ImmutableList.Builder<Problem> problems) {
    for (String name : said) {
      if (!names.contains(name)) {
        problems.add(new Problem(option, "'" + name + "'", "the name of a column: " + some(names)));
      }
    }
  }

  private static String some(ImmutableSet<String> names) {
    String some = names.stream().limit(SHOWN).map(one -> "'" + one + "'").collect(joining(", "));
    return names.size() > SHOWN ? some + " and " + (names.size() - SHOWN) + " more" : some;
  }
}
