package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.NucleusFamily.NUCLEUS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CallReached;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.Result;
import org.leadershipmethod.guidance.ResultSeen;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.testkit.Story;

/** A school of three teachers and nine pupils: what the stories about its leading group tell. */
final class SchoolOfTwelve {

  static final LeadershipMethod METHOD = LeadershipMethod.of(NUCLEUS);
  static final UnitId SCHOOL = UnitId.of("school");
  static final GroupId GROUP = GroupId.of(SCHOOL);
  static final CampaignId LITERACY = CampaignId.of("literacy");
  static final PersonnelKind TEACHER = PersonnelKind.of("teacher");
  static final PersonnelKind PUPIL = PersonnelKind.of("pupil");

  /** e1 is the organization, e2 the call; the school has not heard it. */
  static final Story CALLED =
      Story.of(METHOD)
          .given(new OrganizationRecorded(organization()))
          .when(
              new CallIssued(
                  LITERACY,
                  Task.of("reading", "Everybody reads", FieldOfWork.PROPAGANDA),
                  UnitId.of("county"),
                  ImmutableSet.of()));

  /** The school hears it, the principal has a seat, and two others did something. */
  static final Story BEGUN =
      CALLED.when(
          CallReached.of("literacy", "school", "county"),
          taken("principal"),
          deed("ada"),
          deed("ben"));

  /** The school hears it, and of the county it is told who leads it; at the school nobody does. */
  static final Story HEARD =
      CALLED.when(
          new SeatTaken(
              GroupId.of(UnitId.of("county")), PersonId.of("secretary"), SeatOrigin.AS_HEAD),
          CallReached.of("literacy", "school", "county"));

  /** The entry that tells Ada's deed. */
  static final EntryId ADAS_DEED = EntryId.of("e5");

  /** Ada, a teacher, and Ben, a pupil, sit there too. */
  static final Story FORMED = BEGUN.when(taken("ada"), taken("ben"));

  private SchoolOfTwelve() {}

  static Organization organization() {
    var builder =
        Organization.builder()
            .unit("county")
            .inCharge("secretary")
            .unit("school")
            .under("county")
            .inCharge("principal")
            .member("principal", Part.ACTIVE, TEACHER)
            .member("ada", Part.ACTIVE, TEACHER)
            .member("fay", Part.INTERMEDIATE, TEACHER);
    for (String pupil :
        new String[] {"ben", "cem", "dora", "eli", "gus", "hana", "ines", "jon", "kim"}) {
      builder.member(pupil, Part.INTERMEDIATE, PUPIL);
    }
    return builder.build();
  }

  static DeedDone deed(String person) {
    return new DeedDone(SCHOOL, PersonId.of(person), "taught neighbours to read");
  }

  static ResultSeen missed() {
    return new ResultSeen(LITERACY, SCHOOL, Result.MISSED, "few can read");
  }

  /** Ada was assessed by her deed. */
  static MemberAssessed assessed(Rating rating) {
    return MemberAssessed.of("school", "ada", rating);
  }

  static LinkKept link(String by, String person) {
    return new LinkKept(SCHOOL, PersonId.of(by), ImmutableSet.of(PersonId.of(person)));
  }

  static SeatTaken taken(String person) {
    return new SeatTaken(GROUP, PersonId.of(person), SeatOrigin.NOT_KNOWN);
  }

  static SeatLeft left(String person) {
    return new SeatLeft(GROUP, PersonId.of(person));
  }

  /** Some get seats at once. */
  static LeadersElected elected(String... people) {
    ImmutableList<PersonId> elected =
        Stream.of(people).map(PersonId::of).collect(ImmutableList.toImmutableList());
    return new LeadersElected(
        GROUP,
        people.length,
        Optional.empty(),
        elected.stream().map(Candidate::of).collect(ImmutableList.toImmutableList()),
        ImmutableList.of(),
        "by hand",
        elected,
        ImmutableSet.of());
  }
}
