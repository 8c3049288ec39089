package org.example.community;

import org.junit.jupiter.api.Test;
import org.leadershipmethod.group.*;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Story;

/** What the charter of a community asks for, beside what the library finds. */
class CharterTest {

  private static final Family CHARTER =
      Family.of("charter", new TermOver(), new EmployerOverCap())
          .reading(GroupView.GROUPS, Affiliations.AFFILIATIONS)
          .bounded(TermOver.TERM, EmployerOverCap.CAP)
          .withEvent("affiliated", Affiliated.class);
  private static final GroupId COUNCIL = GroupId.of(UnitId.of("council"));
  private static final Story SEATED =
      Story.of(LeadershipMethod.of(CHARTER)).when(taken("ada"), taken("ben"), taken("cem"));

  @Test
  void twoYearsAreATerm() {
    SEATED.later(727).findsNothing();
    SEATED
        .later(728)
        .finds(RuleId.of("TermOver"), "the leading group of council: Somebody has had");
    SEATED.later(700).when(left("ada")).later(27).findsNothing();
  }

  @Test
  void noEmployerHasMoreThanAThird() {
    Story two = SEATED.when(works("ada", "Acme"), works("ben", "Acme"));
    two.finds(RuleId.of("EmployerOverCap"), "the leading group of council: Acme has 2 of 3 seats");
    two.when(works("ben", "nobody")).findsNothing();
    SEATED.when(works("ada", "Acme"), works("ben", "Blue")).findsNothing();
  }

  private static SeatTaken taken(String person) {
    return new SeatTaken(COUNCIL, PersonId.of(person), SeatOrigin.NOT_KNOWN);
  }

  private static SeatLeft left(String person) {
    return new SeatLeft(COUNCIL, PersonId.of(person));
  }

  private static Affiliated works(String person, String employer) {
    return new Affiliated(COUNCIL, PersonId.of(person), employer);
  }
}
