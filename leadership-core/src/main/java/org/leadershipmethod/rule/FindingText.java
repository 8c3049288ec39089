package org.leadershipmethod.rule;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.leadershipmethod.chronicle.Corrected;
import org.leadershipmethod.chronicle.EntryId;

/** How a finding reads in full, in a language. */
final class FindingText {

  static final Template STEP = Template.of("finding.step", Breach.STEP);
  private static final Template OURS = Template.of("finding.ours", "our interpretation");
  private static final Template ASKED = Template.of("finding.asked", "a question");
  private static final Template WHY = Template.of("finding.why", "why");
  private static final Template WHEN = Template.of("finding.when", "when");
  private static final Template SEEN = Template.of("finding.seen", "seen in");
  private static final Template RIGHT = Template.of("finding.right", "put right");
  private static final Template CORRECTED =
      Template.of("finding.corrected", "{entry} was corrected by {by} ({when})");
  private static final Template MISSING = Template.of("finding.missing", "missing");
  private static final Template MENDED = Template.of("finding.mended", "mended by");
  private static final Template INSTEAD = Template.of("finding.instead", "instead");
  private static final Template AFTERWARDS = Template.of("finding.afterwards", "to mend it");
  private static final Template ANSWER = Template.of("finding.answer", "to answer it");
  private static final Template DECIDE = Template.of("finding.decide", "to decide");
  private static final Template NOTHING = Template.of("finding.nothing", "no remedy");
  private static final Template KNOWN =
      Template.of("finding.known", "{count:candidate|candidates} known");

  static final ImmutableList<Template> TEMPLATES =
      ImmutableList.of(
          STEP,
          OURS,
          ASKED,
          WHY,
          WHEN,
          SEEN,
          RIGHT,
          CORRECTED,
          MISSING,
          MENDED,
          INSTEAD,
          AFTERWARDS,
          ANSWER,
          DECIDE,
          NOTHING,
          KNOWN);

  private final Words words;

  FindingText(Words words) {
    this.words = words;
  }

  String explanation(Finding finding) {
    List<String> reasons = new ArrayList<>();
    String clauses = Joiner.on(", ").join(finding.clauses());
    reasons.add(clauses.isEmpty() ? finding.rule().value() : finding.rule() + ": " + clauses);
    if (finding.question()) {
      reasons.add(words.of(ASKED.alone()));
    }
    if (finding.ours()) {
      reasons.add(words.of(OURS.alone()));
    }
    finding.breach().reading().ifPresent(reading -> reasons.add(words.of(reading)));
    return finding.where()
        + ": "
        + words.of(finding.breach().said())
        + " ["
        + String.join("; ", reasons)
        + "]";
  }

  String of(Finding finding) {
    StringBuilder text = new StringBuilder(explanation(finding));
    line(text, WHY, words.of(finding.why()));
    finding.when().ifPresent(when -> line(text, WHEN, words.of(Phrase.of(when))));
    List<Object> seen = seen(finding);
    if (!seen.isEmpty()) {
      line(text, SEEN, Joiner.on(", ").join(seen));
    }
    finding.corrections().forEach((id, by) -> line(text, RIGHT, corrected(id, by)));
    if (!finding.missing().isEmpty()) {
      line(text, MISSING, Joiner.on("; ").join(finding.missing().stream().map(words::of).toList()));
    }
    if (!finding.isOpen()) {
      line(text, MENDED, Joiner.on(", ").join(finding.mendedBy()));
    }
    remedies(finding).forEach(line -> text.append("\n  ").append(line));
    return text.toString();
  }

  private String corrected(EntryId id, Corrected corrected) {
    return words.of(
        CORRECTED.with(
            Arguments.of("entry", id.value())
                .and("by", corrected.by().value())
                .and("when", corrected.when())));
  }

  private List<Object> seen(Finding finding) {
    List<Object> seen = new ArrayList<>(finding.evidence());
    if (finding.breach().shownByStep()) {
      seen.add(0, words.of(STEP.alone()));
    }
    return seen;
  }

  /** What would have had to be decided may still have to be, in the same words. */
  private Set<String> remedies(Finding finding) {
    ImmutableSet.Builder<String> lines = ImmutableSet.builder();
    Template later = finding.question() ? ANSWER : AFTERWARDS;
    finding.instead().forEach(one -> lines.add(remedy(one, INSTEAD)));
    finding.afterwards().forEach(one -> lines.add(remedy(one, later)));
    return lines.build();
  }

  private String remedy(Remedy remedy, Template slot) {
    String said = words.of(remedy.words());
    if (remedy instanceof Remedy.Choice choice) {
      return words.of(DECIDE.alone()) + ": " + said + known(choice);
    }
    return words.of((remedy instanceof Remedy.Nothing ? NOTHING : slot).alone()) + ": " + said;
  }

  private String known(Remedy.Choice choice) {
    int known = choice.candidates().size() + choice.others();
    return known == 0 ? "" : " (" + words.of(KNOWN.with("count", known)) + ")";
  }

  private void line(StringBuilder text, Template label, Object said) {
    text.append("\n  ").append(words.of(label.alone())).append(": ").append(said);
  }
}
