package org.leadershipmethod.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Template;
import org.leadershipmethod.rule.Words;

/**
 * What would mend a finding, in words; whom it would fall to is not said.
 *
 * @param words the language
 */
public record Mending(Words words) {

  private static final Template INSTEAD = Template.of("finding.instead", "instead");
  private static final Template AFTERWARDS = Template.of("finding.afterwards", "to mend it");
  private static final Template ANSWER = Template.of("finding.answer", "to answer it");
  private static final Template DECIDE = Template.of("finding.decide", "to decide");
  private static final Template NOTHING = Template.of("finding.nothing", "no remedy");

  /** What would have been granted, or has to be decided first, or why nothing would be. */
  public ImmutableList<String> instead(Finding finding) {
    return told(finding.instead(), INSTEAD);
  }

  /** Each thing that can be done now, or has to be decided, or why nothing can be done. */
  public ImmutableList<String> afterwards(Finding finding) {
    return told(finding.afterwards(), finding.question() ? ANSWER : AFTERWARDS);
  }

  private ImmutableList<String> told(ImmutableList<Remedy> remedies, Template label) {
    return remedies.stream()
        .map(one -> words.of(label(one, label).alone()) + ": " + words.of(one.words()))
        .distinct()
        .collect(toImmutableList());
  }

  private static Template label(Remedy remedy, Template otherwise) {
    if (remedy instanceof Remedy.Choice) {
      return DECIDE;
    }
    return remedy instanceof Remedy.Nothing ? NOTHING : otherwise;
  }
}
