package org.leadershipmethod.examples.story;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.leadershipmethod.examples.report.Mending;
import org.leadershipmethod.examples.screen.Paragraph;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Template;
import org.leadershipmethod.rule.Words;

/** What is told, as lines of one width: what happened, and what was found in it. */
final class Telling {

  private static final Template ASKED = Template.of("finding.asked", "a question");
  private static final Template OURS = Template.of("finding.ours", "our interpretation");

  private final int width;
  private final Words words;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  /**
   * Begins to tell.
   *
   * @param width how wide a line is at most
   * @param words the language in which findings are said
   */
  Telling(int width, Words words) {
    this.width = width;
    this.words = words;
  }

  /** For what happens without anybody reading it. */
  static Telling unseen() {
    return new Telling(Integer.MAX_VALUE, Words.ENGLISH);
  }

  /** What would mend a finding, in the language in which it is said. */
  Mending mending() {
    return new Mending(words);
  }

  /** Something that happened. */
  Telling say(String said) {
    lines.addAll(Paragraph.lines(said, width, 2));
    return this;
  }

  /** One of several things that belong to what was said before. */
  Telling item(String said) {
    lines.addAll(Paragraph.lines("- " + said, width, 2));
    return this;
  }

  /** Where, what, and which clauses. */
  Telling finding(Finding finding) {
    return finding(finding, 1);
  }

  private Telling finding(Finding finding, int times) {
    String asked = finding.question() ? "; " + words.of(ASKED.alone()) : "";
    String ours = finding.ours() ? "; " + words.of(OURS.alone()) : "";
    String clauses = Joiner.on(", ").join(finding.clauses());
    String often = times > 1 ? " (" + times + " times)" : "";
    return item(
        finding.where()
            + ": "
            + words.of(finding.breach().said())
            + " ["
            + clauses
            + asked
            + ours
            + "]"
            + often);
  }

  /**
   * What a diagnosis found, with what would mend it, said once where it is the same for several; of
   * what one rule found several times at one place, the last is told.
   */
  Telling diagnosis(Diagnosis diagnosis) {
    int open = diagnosis.open().size();
    say("");
    say(open == 0 ? "DIAGNOSIS: nothing is open" : "DIAGNOSIS: " + open + " open");
    item(examined(diagnosis));
    ListMultimap<ImmutableList<String>, Several> byRemedy =
        Multimaps.index(several(diagnosis.open()), one -> remedies(one.last()));
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

  /** What one rule found at one place: the last finding, and how many there are. */
  private record Several(Finding last, int times) {}

  private ImmutableList<String> remedies(Finding finding) {
    return ImmutableSet.copyOf(mending().afterwards(finding)).asList();
  }

  private static ImmutableList<Several> several(ImmutableList<Finding> findings) {
    return Multimaps.index(findings, one -> one.rule() + " at " + one.where())
        .asMap()
        .values()
        .stream()
        .map(ImmutableList::copyOf)
        .map(all -> new Several(all.get(all.size() - 1), all.size()))
        .collect(ImmutableList.toImmutableList());
  }

  private void open(ImmutableList<String> remedies, Collection<Several> findings) {
    findings.forEach(one -> finding(one.last(), one.times()));
    remedies.forEach(one -> say("  " + one));
  }

  /** Everything told so far. */
  ImmutableList<String> lines() {
    return lines.build();
  }
}
