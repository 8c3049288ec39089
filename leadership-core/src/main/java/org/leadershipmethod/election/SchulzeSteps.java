package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Schulze method in words: what the pairs are, which chains decide where the pairs alone do
 * not, and who stands where.
 *
 * <p>Each pair is told once, with the candidate who stands higher.
 */
record SchulzeSteps(BeatPaths paths, Places places, Outcome outcome, Strength strength) {

  /** The steps, each made when it is taken. */
  Stream<String> stream() {
    List<Integer> bestFirst = places.bestFirst();
    return Streams.concat(
        Stream.of(
            "Pairs: how many ballots rank one above the other, of the ballots that rank both. A won"
                + " pair is as strong as its "
                + (strength == Strength.MARGINS ? "lead." : "winning votes.")),
        IntStream.range(0, bestFirst.size() - 1)
            .mapToObj(higher -> pairs(bestFirst.get(higher), lower(bestFirst, higher))),
        Stream.of(
            chains(bestFirst).findFirst().isEmpty()
                ? "Chains: none goes against a pair; whoever wins a pair beats the other."
                : "Chains: each is as strong as its weakest pair. Between these two the stronger"
                    + " chain decides; otherwise whoever wins a pair beats the other."),
        chains(bestFirst),
        bestFirst.stream().map(this::place),
        places.ranges().equals(places.ranges(outcome))
            ? Stream.of()
            : Stream.of("Those elected come first, then those tied, then the others."));
  }

  private static List<Integer> lower(List<Integer> bestFirst, int higher) {
    return bestFirst.subList(higher + 1, bestFirst.size());
  }

  private String name(int one) {
    return Figures.name(places.person(one));
  }

  private String pairs(int higher, List<Integer> lower) {
    return lower.stream()
        .map(other -> name(other) + " " + figures(higher, other))
        .collect(Collectors.joining(", ", name(higher) + " against ", "."));
  }

  private String figures(int higher, int other) {
    return paths.tally().above(higher, other) + ":" + paths.tally().above(other, higher);
  }

  private Stream<String> chains(List<Integer> bestFirst) {
    return IntStream.range(0, bestFirst.size())
        .boxed()
        .flatMap(
            higher ->
                lower(bestFirst, higher).stream()
                    .filter(one -> paths.needsChains(bestFirst.get(higher), one))
                    .map(one -> chains(bestFirst.get(higher), one)));
  }

  private String chains(int higher, int lower) {
    return chain(higher, lower) + "; " + chain(lower, higher) + ": " + whoBeats(higher, lower);
  }

  private String whoBeats(int higher, int lower) {
    return paths.beats(higher, lower)
        ? name(higher) + " beats " + name(lower) + "."
        : "neither beats the other.";
  }

  private String chain(int from, int to) {
    ImmutableList<Integer> chain = paths.chain(from, to);
    return chain.isEmpty()
        ? "no chain from " + name(from) + " to " + name(to)
        : chain.stream().map(this::name).collect(Collectors.joining(" > "))
            + " ("
            + paths.strength(from, to)
            + ")";
  }

  private String place(int one) {
    if (paths.isUnknown(one)) {
      return "No ballot ranks " + name(one) + ", so " + name(one) + " cannot be elected.";
    }
    int first = places.firstPlace(one);
    int last = places.lastPlace(one);
    return (first == last ? "Place " + first : "Place " + first + " to " + last)
        + ": "
        + name(one)
        + " beats "
        + number(places.below(one))
        + " of the others and loses to "
        + number(places.above(one))
        + ".";
  }

  private static String number(int others) {
    return others == 0 ? "none" : String.valueOf(others);
  }
}
