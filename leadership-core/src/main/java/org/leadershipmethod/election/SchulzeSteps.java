package org.leadershipmethod.election;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The Schulze method in words: what the pairs are, which chains decide where the pairs alone do
 * not, and who stands where.
 *
 * <p>Each pair is told once, with the candidate who stands higher.
 */
record SchulzeSteps(BeatPaths paths, Places places, Strength strength) {

  ImmutableList<String> list() {
    List<Integer> bestFirst = places.bestFirst();
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    steps.add(
        "Pairs: how many ballots rank one above the other, of the ballots that rank both. A won"
            + " pair is as strong as its "
            + (strength == Strength.MARGINS ? "lead." : "winning votes."));
    for (int higher = 0; higher + 1 < bestFirst.size(); higher++) {
      steps.add(pairs(bestFirst.get(higher), bestFirst.subList(higher + 1, bestFirst.size())));
    }
    List<String> chains = chains(bestFirst);
    steps.add(
        chains.isEmpty()
            ? "Chains: none goes against a pair; whoever wins a pair beats the other."
            : "Chains: each is as strong as its weakest pair. Between these two the stronger chain"
                + " decides; otherwise whoever wins a pair beats the other.");
    steps.addAll(chains);
    bestFirst.forEach(one -> steps.add(place(one)));
    return steps.build();
  }

  private String name(int one) {
    return places.person(one).value();
  }

  private String pairs(int higher, List<Integer> lower) {
    return lower.stream()
        .map(other -> name(other) + " " + figures(higher, other))
        .collect(Collectors.joining(", ", name(higher) + " against ", "."));
  }

  private String figures(int higher, int other) {
    return paths.tally().above(higher, other) + ":" + paths.tally().above(other, higher);
  }

  private List<String> chains(List<Integer> bestFirst) {
    List<String> chains = new ArrayList<>();
    for (int higher = 0; higher < bestFirst.size(); higher++) {
      for (int one : bestFirst.subList(higher + 1, bestFirst.size())) {
        if (paths.needsChains(bestFirst.get(higher), one)) {
          chains.add(chains(bestFirst.get(higher), one));
        }
      }
    }
    return chains;
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
      return name(one) + " is ranked on no ballot and cannot be elected.";
    }
    int first = places.firstPlace(one);
    int last = places.lastPlace(one);
    return (first == last ? "Place " + first : "Place " + first + " to " + last)
        + ": "
        + name(one)
        + " beats "
        + places.below(one)
        + " of the others and is beaten by "
        + places.above(one)
        + ".";
  }
}
