package org.leadershipmethod.examples.story;

import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.nucleus.DeedDone;
import org.leadershipmethod.nucleus.LinkKept;
import org.leadershipmethod.nucleus.NucleusFamily;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.relay.Task;

/** A school that is called on to read, and whose leading group forms in that, or does not. */
final class School {

  static final CampaignId READING = CampaignId.of("reading");
  static final UnitId COUNTY = UnitId.of("county");
  static final UnitId SCHOOL = UnitId.of("school");
  static final LeadershipMethod METHOD = LeadershipMethod.of(NucleusFamily.NUCLEUS);
  static final LocalDate LOOKED_AT = LocalDate.of(2026, Month.OCTOBER, 31);

  /** The county calls on the school. */
  static final CallIssued CALL =
      new CallIssued(
          READING,
          Task.of("reading", "Everybody reads", EDUCATION),
          COUNTY,
          ImmutableSet.of(SCHOOL));

  static final Organization ORGANIZATION = organization();

  private School() {}

  /** Two teachers, a cook and nine pupils. */
  private static Organization organization() {
    PersonnelKind teacher = PersonnelKind.of("teacher");
    PersonnelKind staff = PersonnelKind.of("staff");
    var school =
        Organization.builder()
            .unit(COUNTY)
            .inCharge("secretary")
            .unit(SCHOOL)
            .under(COUNTY)
            .inCharge("principal")
            .member("principal", Part.ACTIVE, teacher)
            .member("teacher-of-letters", Part.ACTIVE, teacher)
            .member("teacher-of-sums", Part.INTERMEDIATE, teacher)
            .member("cook", Part.INTERMEDIATE, staff);
    for (String pupil : new String[] {"oldest", "tallest", "quickest", "quietest", "newest"}) {
      school.member(pupil + "-pupil", Part.INTERMEDIATE, PersonnelKind.of("pupil"));
    }
    return school.members("carter", "baker", "smith", "weaver").build();
  }

  static DeedDone deed(String person, String deed) {
    return new DeedDone(SCHOOL, PersonId.of(person), deed);
  }

  static LinkKept link(String by, String with) {
    return new LinkKept(SCHOOL, PersonId.of(by), ImmutableSet.of(PersonId.of(with)));
  }
}
