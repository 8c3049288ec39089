package org.leadershipmethod.concentration;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures once more, as they are written down in the formulas, from plain numbers: agree,
 * disagree, votes; by idea, and by group, with "" for no group.
 */
final class NaiveFigures {

  private final Map<Integer, Map<String, long[]>> votes = new TreeMap<>();

  static NaiveFigures of(Tallies tallies) {
    NaiveFigures naive = new NaiveFigures();
    tallies
        .ideas()
        .forEach(
            (id, idea) -> {
              Map<String, long[]> groups = new TreeMap<>();
              idea.groups().forEach((name, one) -> groups.put(name.value(), numbers(one)));
              groups.put("", numbers(idea.ungrouped()));
              naive.votes.put(Integer.parseInt(id.value()), groups);
            });
    return naive;
  }

  private static long[] numbers(OpinionCounts counts) {
    return new long[] {counts.agree(), counts.disagree(), counts.votes()};
  }

  List<String> groups() {
    return votes.values().stream()
        .flatMap(one -> one.entrySet().stream())
        .filter(one -> !one.getKey().isEmpty() && one.getValue()[2] > 0)
        .map(Map.Entry::getKey)
        .distinct()
        .sorted()
        .toList();
  }

  static double part(double n, double of) {
    return (n + 1) / (of + 2);
  }

  static double propTest(double s, double n) {
    return 2 * Math.sqrt(n + 1) * ((s + 1) / (n + 1) - 0.5);
  }

  static double twoProp(double in, double out, double popIn, double popOut) {
    double s1 = in + 1;
    double s2 = out + 1;
    double n1 = popIn + 1;
    double n2 = popOut + 1;
    double p = (s1 + s2) / (n1 + n2);
    return p == 1 ? 0 : (s1 / n1 - s2 / n2) / Math.sqrt(p * (1 - p) * (1 / n1 + 1 / n2));
  }

  private static double[] sum(Collection<long[]> all) {
    double[] sum = new double[3];
    all.forEach(
        one -> {
          for (int i = 0; i < 3; i++) {
            sum[i] += one[i];
          }
        });
    return sum;
  }

  /** An idea and by what it is ranked. */
  record Ranked(int idea, double by) {}

  /** The five that all share: side 0 agrees, side 1 disagrees. */
  List<Integer> consensus(int side) {
    List<Ranked> found = new ArrayList<>();
    votes.forEach(
        (idea, groups) -> {
          double[] all = sum(groups.values());
          double p = part(all[side], all[2]);
          double t = propTest(all[side], all[2]);
          if (p > 0.5 && t > 1.2816) {
            found.add(new Ranked(idea, p * t));
          }
        });
    return found.stream()
        .sorted(comparing(Ranked::by).reversed())
        .limit(5)
        .map(Ranked::idea)
        .toList();
  }

  /** The product over the groups of one side. */
  double shared(int idea, int side) {
    double product = 1;
    for (String group : groups()) {
      long[] one = votes.get(idea).getOrDefault(group, new long[3]);
      product *= part(one[side], one[2]);
    }
    return product;
  }

  /** The geometric mean, with half a vote on each side before. */
  double mean(int idea, int side) {
    double logs = 0;
    for (String group : groups()) {
      long[] one = votes.get(idea).getOrDefault(group, new long[3]);
      // 1 - (n + 1/2) / (votes + 1), without losing digits where nearly all are against
      logs +=
          Math.log((one[side] + 0.5) / (one[2] + 1.0))
              + Math.log((one[2] - one[1 - side] + 0.5) / (one[2] + 1.0));
    }
    return groups().isEmpty() ? 1 : Math.exp(logs / groups().size());
  }

  /** An idea of one group beside the others: agree and disagree each have four figures. */
  private record Told(int idea, boolean isSilent, double[] agree, double[] disagree) {

    static Told of(int idea, long[] in, double[] out) {
      double[][] sides = new double[2][];
      for (int side = 0; side < 2; side++) {
        double p = part(in[side], in[2]);
        sides[side] =
            new double[] {
              p,
              propTest(in[side], in[2]),
              p / part(out[side], out[2]),
              twoProp(in[side], out[side], in[2], out[2])
            };
      }
      return new Told(idea, in[0] == 0 && in[1] == 0, sides[0], sides[1]);
    }

    boolean agrees() {
      return agree[3] > disagree[3];
    }

    boolean isSufficient() {
      return (agree[3] > 1.2816 && agree[1] > 1.2816)
          || (disagree[3] > 1.2816 && disagree[1] > 1.2816);
    }

    double metric() {
      return product(agrees() ? agree : disagree);
    }

    static double product(double[] side) {
      return side[2] * side[3] * side[0] * side[1];
    }

    String named() {
      return idea + (agrees() ? " agree" : " disagree");
    }
  }

  /** What a group says for itself, as the reference tells it: {@code 14 agree}. */
  List<String> voice(String group) {
    List<Told> all = new ArrayList<>();
    votes.forEach((idea, groups) -> all.add(told(idea, groups, group)));
    List<Told> sufficient = new ArrayList<>(all.stream().filter(Told::isSufficient).toList());
    Told bestAgree = bestAgree(all);
    if (sufficient.isEmpty()) {
      Told best =
          all.stream().reduce((one, next) -> most(next) > most(one) ? next : one).orElse(null);
      Told only = bestAgree == null ? best : bestAgree;
      return only == null ? List.of() : List.of(only.named());
    }
    sufficient.remove(bestAgree);
    sufficient.sort(Comparator.comparing(Told::metric).reversed());
    if (bestAgree != null) {
      sufficient.add(0, bestAgree);
    }
    List<Told> five = sufficient.subList(0, Math.min(5, sufficient.size()));
    List<String> named = new ArrayList<>();
    five.stream().filter(Told::agrees).forEach(one -> named.add(one.named()));
    five.stream().filter(one -> !one.agrees()).forEach(one -> named.add(one.named()));
    return named;
  }

  private static Told told(int idea, Map<String, long[]> groups, String group) {
    Map<String, long[]> others = new TreeMap<>(groups);
    others.remove("");
    others.remove(group);
    return Told.of(idea, groups.getOrDefault(group, new long[3]), sum(others.values()));
  }

  private static double most(Told one) {
    return Math.max(one.agree()[3], one.disagree()[3]);
  }

  private static Told bestAgree(List<Told> all) {
    Told best = null;
    for (Told one : all) {
      double[] mine = one.agree();
      if (one.isSilent()) {
        continue;
      }
      if (best == null) {
        best = mine[1] > 1.2816 || (mine[2] > 1 && mine[0] > 0.5) ? one : null;
      } else if (best.agree()[2] > 1) {
        best = Told.product(mine) > Told.product(best.agree()) ? one : best;
      } else {
        best = mine[0] * mine[1] > best.agree()[0] * best.agree()[1] ? one : best;
      }
    }
    return best;
  }

  /** What is to be said for putting an idea next. */
  double priority(int idea, double extent) {
    double[] all = sum(votes.getOrDefault(idea, Map.of()).values());
    double passes = all[2] - all[0] - all[1];
    double imp = (1 - (passes + 1) / (all[2] + 2)) * (extent + 1) * (all[0] + 1) / (all[2] + 2);
    return Math.pow(imp * (1 + 8 * Math.pow(2, -all[2] / 5)), 2);
  }
}
