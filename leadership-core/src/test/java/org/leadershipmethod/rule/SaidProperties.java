package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;
import org.leadershipmethod.testkit.Said;

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
    assertThat(Said.keys(record.diagnosis())).isSubsetOf(known);
  }
}
