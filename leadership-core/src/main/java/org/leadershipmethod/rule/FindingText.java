package org.leadershipmethod.rule;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;

/** How a finding reads in full. */
final class FindingText {

  private FindingText() {}

  static String of(Finding finding) {
    StringBuilder text = new StringBuilder(finding.explanation());
    finding.when().ifPresent(when -> line(text, "when", when));
    List<Object> seen = seen(finding);
    if (!seen.isEmpty()) {
      line(text, "seen in", Joiner.on(", ").join(seen));
    }
    finding.corrections().forEach((id, by) -> line(text, "put right", id + " was " + by));
    if (!finding.missing().isEmpty()) {
      line(text, "missing", Joiner.on("; ").join(finding.missing()));
    }
    if (!finding.isOpen()) {
      line(text, "mended by", Joiner.on(", ").join(finding.mendedBy()));
    }
    // what would have had to be decided may still have to be, in the same words
    finding.remedies().stream()
        .map(FindingText::remedy)
        .distinct()
        .forEach(line -> text.append("\n  ").append(line));
    return text.toString();
  }

  private static List<Object> seen(Finding finding) {
    List<Object> seen = new ArrayList<>(finding.evidence());
    if (finding.breach().shownByStep()) {
      seen.add(0, Breach.STEP);
    }
    return seen;
  }

  private static String remedy(Remedy remedy) {
    if (remedy instanceof Remedy.Instead) {
      return "instead: " + remedy.words();
    } else if (remedy instanceof Remedy.Afterwards) {
      return "to mend it: " + remedy.words();
    } else if (remedy instanceof Remedy.Choice choice) {
      return "to decide: " + choice.words() + known(choice);
    }
    return "no remedy: " + remedy.words();
  }

  private static String known(Remedy.Choice choice) {
    int known = choice.candidates().size() + choice.others();
    return known == 0 ? "" : " (" + known + (known == 1 ? " candidate" : " candidates") + " known)";
  }

  private static void line(StringBuilder text, String label, Object words) {
    text.append("\n  ").append(label).append(": ").append(words);
  }
}
