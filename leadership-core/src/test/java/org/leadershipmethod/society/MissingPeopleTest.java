package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.person.PersonId;

/** Somebody or a position that is missing is a problem with its place among the people. */
class MissingPeopleTest {

  private static final EconomicPosition WAGES = EconomicPosition.of("wage labour");

  @Test
  void eachIsAProblemWithItsPlace() {
    MassesBuilder builder =
        Masses.builder()
            .people(WAGES, "ada", null, " ")
            .person((PersonId) null, WAGES)
            .person("ben", null)
            .people(WAGES, Arrays.asList(PersonId.of("cem"), null))
            .people(WAGES, (String[]) null);
    assertThat(builder.check().problems())
        .extracting(Problem::toString)
        .containsExactly(
            "person no. 2: found nothing, expected the id of a person",
            "person no. 3: found ' ', expected the id of a person",
            "person no. 4: found nothing, expected the id of a person",
            "person 'ben': found nothing, expected an economic position",
            "person no. 7: found nothing, expected the id of a person",
            "person no. 8: found nothing, expected the id of a person");
  }
}
