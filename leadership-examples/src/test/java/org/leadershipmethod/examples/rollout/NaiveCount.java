package org.leadershipmethod.examples.rollout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts over the files of proposals, line by line and with nothing of the program or the library:
 * what the figures of the command are held against.
 */
final class NaiveCount {

  private static final String[] STAGES = {"alpha", "beta", "stable"};
  private static final Pattern STAGE = Pattern.compile("\\s+(alpha|beta|stable):(.*)");

  /** What one file says: for alpha, beta, stable and the latest milestone, in words. */
  private static final class File {
    final String[] words = {
      "no milestones in the file",
      "no milestones in the file",
      "no milestones in the file",
      "not mentioned"
    };

    void mentionStages() {
      for (int stage = 0; stage < 3; stage++) {
        words[stage] =
            words[stage].equals("no milestones in the file") ? "not mentioned" : words[stage];
      }
    }

    /** The releases after v1.0; -1 where none is named. */
    int release(int place) {
      return words[place].matches("'v?1\\.\\d+'")
          ? Integer.parseInt(words[place].replaceAll(".*\\.|'", ""))
          : -1;
    }

    String named() {
      List<String> named = new ArrayList<>();
      for (int stage = 0; stage < 3; stage++) {
        if (release(stage) >= 0) {
          named.add(STAGES[stage]);
        }
      }
      return named.isEmpty() ? "no stage" : String.join(", ", named);
    }

    String order() {
      boolean isWrong = false;
      boolean isSame = false;
      int pairs = 0;
      for (int first = 0; first < 3; first++) {
        for (int later = first + 1; later < 3; later++) {
          if (release(first) >= 0 && release(later) >= 0) {
            pairs++;
            isWrong |= release(first) > release(later);
            isSame |= release(first) == release(later);
          }
        }
      }
      if (pairs == 0) {
        return "nothing to compare";
      }
      return isWrong ? "out of order" : isSame ? "cannot be told" : "in order";
    }

    boolean isSkipping() {
      boolean isGap = false;
      for (int stage = 0; stage < 3; stage++) {
        if (release(stage) < 0) {
          isGap = true;
        } else if (isGap) {
          return true;
        }
      }
      return false;
    }

    String progress(int release) {
      if (release(3) < 0) {
        return "unknown";
      }
      return release > release(3) ? "planned" : "workedOn";
    }
  }

  private final List<File> files = new ArrayList<>();

  private NaiveCount() {}

  /** The figures over all files below a folder, named as the command names them. */
  static JsonNode of(Path folder) {
    NaiveCount count = new NaiveCount();
    try (Stream<Path> all = Files.walk(folder.resolve("keps"))) {
      for (Path file : all.filter(one -> one.endsWith("kep.yaml")).toList()) {
        count.files.add(file(Files.readAllLines(file)));
      }
      ObjectMapper json = new ObjectMapper();
      return json.readTree(json.writeValueAsString(count.figures()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File file(List<String> lines) {
    File file = new File();
    boolean isInside = false;
    for (String line : lines) {
      if (line.startsWith("milestone:")) {
        isInside = true;
      } else if (line.startsWith("latest-milestone:")) {
        isInside = false;
        file.words[3] = words(line.substring("latest-milestone:".length()));
      } else if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("#")) {
        isInside = false;
      } else if (isInside) {
        Matcher stage = STAGE.matcher(line);
        if (stage.matches()) {
          file.mentionStages();
          file.words[List.of(STAGES).indexOf(stage.group(1))] = words(stage.group(2));
        }
      }
    }
    return file;
  }

  private static String words(String behind) {
    String text =
        behind.replaceAll("(^|\\s)#.*", "").strip().replaceAll("^[\"']|[\"']$", "").strip();
    return text.isEmpty() ? "nothing behind it" : "'" + text + "'";
  }

  private Map<String, Object> figures() {
    Map<String, Object> figures = new TreeMap<>();
    figures.put("proposals", files.size());
    figures.put("skipping", files.stream().filter(File::isSkipping).count());
    figures.put("outOfOrder", ordered("out of order"));
    figures.put("unclear", ordered("cannot be told"));
    figures.put("noRelease", files.stream().filter(one -> one.named().equals("no stage")).count());
    List<File> inOrder =
        files.stream()
            .filter(one -> one.named().equals("alpha, beta, stable"))
            .filter(one -> one.order().equals("in order"))
            .toList();
    figures.put("inOrder", inOrder.size());
    Map<String, Integer> progress =
        new TreeMap<>(Map.of("workedOn", 0, "planned", 0, "unknown", 0));
    inOrder.forEach(one -> progress.merge(one.progress(one.release(2)), 1, Integer::sum));
    figures.put("inOrderByProgress", progress);
    figures.put("stagesNamed", stagesNamed());
    figures.put("alphaToBeta", between(0, 1, false));
    figures.put("alphaToBetaWorkedOn", between(0, 1, true));
    figures.put("betaToStable", between(1, 2, false));
    figures.put("betaToStableWorkedOn", between(1, 2, true));
    figures.put("inPlaceOfRelease", inPlaceOfRelease());
    return figures;
  }

  private long ordered(String order) {
    return files.stream().filter(one -> one.order().equals(order)).count();
  }

  private Map<String, Map<String, Integer>> stagesNamed() {
    Map<String, Map<String, Integer>> named = new TreeMap<>();
    for (String stages :
        new String[] {
          "no stage",
          "alpha",
          "beta",
          "stable",
          "alpha, beta",
          "alpha, stable",
          "beta, stable",
          "alpha, beta, stable"
        }) {
      named.put(
          stages,
          new TreeMap<>(
              Map.of(
                  "in order", 0, "out of order", 0, "cannot be told", 0, "nothing to compare", 0)));
    }
    files.forEach(one -> named.get(one.named()).merge(one.order(), 1, Integer::sum));
    return named;
  }

  private Map<String, Object> between(int first, int later, boolean isWorkedOn) {
    List<Integer> all = new ArrayList<>();
    for (File one : files) {
      boolean isNamed = one.release(first) >= 0 && one.release(later) >= 0;
      boolean isCounted = !isWorkedOn || one.progress(one.release(later)).equals("workedOn");
      if (isNamed && isCounted && one.release(first) < one.release(later)) {
        all.add(one.release(later) - one.release(first));
      }
    }
    all.sort(Integer::compare);
    Map<String, Object> figures = new TreeMap<>();
    Map<String, Integer> times = new TreeMap<>();
    all.forEach(one -> times.merge(String.valueOf(one), 1, Integer::sum));
    figures.put("proposals", all.size());
    figures.put("times", times);
    if (!all.isEmpty()) {
      int half = all.size() / 2;
      double median =
          all.size() % 2 == 1 ? all.get(half) : (all.get(half - 1) + all.get(half)) / 2.0;
      figures.put("median", String.valueOf(median).replaceAll("\\.0$", ""));
    }
    return figures;
  }

  private Map<String, int[]> inPlaceOfRelease() {
    Map<String, int[]> counts = new TreeMap<>(Map.of("a release", new int[4]));
    for (File one : files) {
      for (int place = 0; place < 4; place++) {
        String words = one.release(place) >= 0 ? "a release" : one.words[place];
        counts.computeIfAbsent(words, key -> new int[4])[place]++;
      }
    }
    return counts;
  }
}
