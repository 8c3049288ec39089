package org.leadershipmethod.testkit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Phrase;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;

/** What a diagnosis says: its sentences and terms, however deep they stand in one another. */
public final class Said {

  private Said() {}

  /** The keys of all templates and terms that a diagnosis says something by. */
  public static ImmutableSet<String> keys(Diagnosis diagnosis) {
    return all(diagnosis).map(Said::key).collect(toImmutableSet());
  }

  /** All that is said by the template with a key, as it is told to people. */
  public static ImmutableSet<String> by(String key, Diagnosis diagnosis) {
    return all(diagnosis)
        .filter(part -> key(part).equals(key))
        .map(Phrase::toString)
        .collect(toImmutableSet());
  }

  /** Every sentence and every term. */
  private static Stream<Phrase> all(Diagnosis diagnosis) {
    Set<Phrase> all = new LinkedHashSet<>();
    Deque<Phrase> left = new ArrayDeque<>();
    diagnosis.findings().stream().flatMap(Said::in).forEach(left::add);
    diagnosis.notExamined().stream().map(NotExamined::told).forEach(left::add);
    while (!left.isEmpty()) {
      Phrase part = left.remove();
      if (part instanceof Sentence sentence && all.add(part)) {
        left.addAll(sentence.arguments().values());
      } else if (part instanceof Phrase.Several several) {
        left.addAll(several.parts());
      } else if (part instanceof Phrase.Term) {
        all.add(part);
      }
    }
    return all.stream();
  }

  private static Stream<Phrase> in(Finding finding) {
    return Stream.of(
            Stream.of(finding.why(), finding.breach().said()),
            finding.breach().reading().stream(),
            finding.missing().stream(),
            finding.remedies().stream().flatMap(Said::in))
        .flatMap(some -> some);
  }

  /** What a remedy says, and of a choice what is said of each candidate. */
  private static Stream<Phrase> in(Remedy remedy) {
    return remedy instanceof Remedy.Choice choice
        ? Stream.concat(
            Stream.of(choice.words()),
            choice.candidates().stream().flatMap(one -> in(one.remedy())))
        : Stream.of(remedy.words());
  }

  private static String key(Phrase part) {
    return part instanceof Sentence sentence
        ? sentence.template().key()
        : ((Phrase.Term) part).key();
  }
}
