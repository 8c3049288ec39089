package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;

/** A rule is asked about a thing once after an entry, however much that touched concerns it. */
class AskedOnceTest {

  private static final Instant END = Instant.parse("2030-01-01T00:00:00Z");
  private static final UnitId COUNTY = UnitId.of("county");

  /** With each unit it looks at the county again. */
  private static final class CountyToo extends DueRule<UnitId> {

    CountyToo() {
      super(
          UnitId.class,
          Card.of(RuleId.of("CountyToo"))
              .addClauses(Clause.M7_1)
              .deviation(Deviation.DIVIDED_LEADERSHIP)
              .why("We want to know how often somebody looks.")
              .ours(true)
              .addReads(OrganizationEvent.class)
              .putSays("said", "This was found.")
              .putSays("afterwards", "what is to be done")
              .build());
    }

    @Override
    public ImmutableSet<UnitId> concerned(Key touched, Situation now) {
      return ImmutableSet.of((UnitId) touched, COUNTY);
    }

    @Override
    protected Owed owed(UnitId unit, Situation now) {
      return Owed.asItIs(ImmutableList.of());
    }
  }

  @Test
  void whatThreeUnitsConcernIsLookedAtOnce() {
    Organization organization =
        Organization.builder()
            .unit("county")
            .unit("school")
            .under("county")
            .unit("mill")
            .under("county")
            .build();
    Chronicle record =
        Chronicle.builder().add(new OrganizationRecorded(organization), When.OUTSET).build();
    Diagnosis diagnosis =
        Diagnosis.of(
            LeadershipMethod.of(Family.of("counting", ImmutableList.of(new CountyToo()))),
            record,
            END);
    assertThat(diagnosis.examined()).containsEntry(RuleId.of("CountyToo"), 3);
    assertThat(diagnosis.open()).hasSize(3);
  }
}
