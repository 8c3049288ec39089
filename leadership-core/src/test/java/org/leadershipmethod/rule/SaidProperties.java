package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;

/** Whatever a diagnosis says stands among the templates that its method names beforehand. */
class SaidProperties {

  @Provide
  Arbitrary<AnyRecord> records() {
    return AnyRecords.records();
  }

  @Property(tries = 200)
  void everySentenceIsOneOfTheTemplatesOfTheMethod(@ForAll("records") AnyRecord record) {
    Set<String> known =
        record.method().templates().stream().map(Template::key).collect(Collectors.toSet());
    Diagnosis diagnosis = record.diagnosis();
    Stream<Phrase> said =
        Stream.concat(
            diagnosis.findings().stream().flatMap(SaidProperties::said),
            diagnosis.notExamined().stream().map(NotExamined::told));
    assertThat(keys(said.collect(Collectors.toList()))).isSubsetOf(known);
  }

  private static Stream<Phrase> said(Finding finding) {
    return Stream.of(
            Stream.of(finding.why(), finding.breach().said()),
            finding.breach().reading().stream(),
            finding.missing().stream(),
            finding.remedies().stream().map(Remedy::words))
        .flatMap(some -> some);
  }

  /** The keys of all sentences and terms in some parts, however deep they stand. */
  private static Set<String> keys(Collection<Phrase> parts) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    Deque<Phrase> left = new ArrayDeque<>(parts);
    while (!left.isEmpty()) {
      Phrase part = left.remove();
      if (part instanceof Sentence sentence) {
        keys.add(sentence.template().key());
        left.addAll(sentence.arguments().values());
      } else if (part instanceof Phrase.Several several) {
        left.addAll(several.parts());
      } else if (part instanceof Phrase.Term term) {
        keys.add(term.key());
      }
    }
    return keys.build();
  }
}
