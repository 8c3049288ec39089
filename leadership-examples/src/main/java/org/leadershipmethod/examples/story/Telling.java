package org.leadershipmethod.examples.story;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.leadershipmethod.examples.report.Mending;
import org.leadershipmethod.examples.screen.Paragraph;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;

/** What is told, as lines of one width: what happened, and what was found in it. */
final class Telling {

  private final int width;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  Telling(int width) {
    this.width = width;
  }

  /** Something that happened. */
  Telling say(String words) {
    lines.addAll(Paragraph.lines(words, width, 2));
    return this;
  }

  /** One of several things that belong to what was said before. */
  Telling item(String words) {
    lines.addAll(Paragraph.lines("- " + words, width, 2));
    return this;
  }

  /** Where, what, and which clauses. */
  Telling finding(Finding finding) {
    String ours = finding.ours() ? "; our reading" : "";
    String clauses = Joiner.on(", ").join(finding.clauses());
    return item(finding.where() + ": " + finding.breach().said() + " [" + clauses + ours + "]");
  }

  /**
   * What a diagnosis found, with what would mend it, said once where it is the same for several.
   */
  Telling diagnosis(Diagnosis diagnosis) {
    int open = diagnosis.open().size();
    say("");
    say(open == 0 ? "DIAGNOSIS: nothing is open" : "DIAGNOSIS: " + open + " open");
    item(examined(diagnosis));
    ListMultimap<ImmutableList<String>, Finding> byRemedy =
        Multimaps.index(diagnosis.open(), Mending::words);
    byRemedy.asMap().forEach(this::open);
    diagnosis
        .mended()
        .forEach(finding -> finding(finding).say("  mended by what was written down later"));
    return this;
  }

  private static String examined(Diagnosis diagnosis) {
    int rules = diagnosis.examined().size();
    int idle = diagnosis.idle().size();
    return (rules - idle) + " of " + rules + " rules had something to look at";
  }

  private void open(ImmutableList<String> remedies, Collection<Finding> findings) {
    findings.forEach(this::finding);
    remedies.forEach(words -> say("  " + words));
  }

  /** Everything told so far. */
  ImmutableList<String> lines() {
    return lines.build();
  }
}
