package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.SCHOOL;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.left;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.taken;

import org.junit.jupiter.api.Test;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Story;

/** Nobody is accused of leaving a kind out where it is not written down who is of which kind. */
class KindLeftOutTest {

  private static final Story WITHOUT_PUPIL = FORMED.when(deed("fay"), taken("fay"), left("ben"));

  @Test
  void whoSitsThereMayBeOfTheKindThatIsMissing() {
    WITHOUT_PUPIL.later(90).finds(Expected.of(NucleusRuleId.KIND_LEFT_OUT, SCHOOL));
    WITHOUT_PUPIL
        .when(new MemberDescribed(SCHOOL, Member.of(PersonId.of("ada"))))
        .later(90)
        .findsNothing();
  }
}
