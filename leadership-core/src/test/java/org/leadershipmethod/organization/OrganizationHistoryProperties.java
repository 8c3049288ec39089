package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;

/** What an organization was as of a moment is what the entries over by then make of it. */
class OrganizationHistoryProperties {

  @Provide
  Arbitrary<Chronicle> chronicles() {
    return LawfulRecords.lawfulRecords().map(LawfulRecord::chronicle);
  }

  @Property(tries = 300)
  void asOfAMomentIsTheFoldOfWhatWasOverByThen(@ForAll("chronicles") Chronicle chronicle) {
    OrganizationHistory history = OrganizationHistory.of(chronicle);
    for (Entry entry : chronicle) {
      Instant moment = entry.when().latest();
      assertThat(history.asOf(moment)).isEqualTo(folded(chronicle, moment));
      if (moment.isAfter(Instant.MIN)) {
        Instant before = moment.minusNanos(1);
        assertThat(history.asOf(before)).isEqualTo(folded(chronicle, before));
      }
    }
    Statistics.label("several versions")
        .collect(history.moments().size() > 2)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
  }

  /** The naive way: every entry over by the moment, one after the other, without the view. */
  private static Organization folded(Chronicle chronicle, Instant moment) {
    List<Entry> over =
        chronicle.entries().filter(entry -> !entry.when().latest().isAfter(moment)).toList();
    Organization organization = Organization.empty();
    for (Entry entry : over) {
      if (entry.event() instanceof OrganizationRecorded recorded) {
        organization = recorded.organization();
      } else if (entry.event() instanceof OrganizationEvent event
          && organization.problemsOf(event).isEmpty()) {
        organization = organization.after(event, entry.when());
      }
    }
    return organization;
  }
}
