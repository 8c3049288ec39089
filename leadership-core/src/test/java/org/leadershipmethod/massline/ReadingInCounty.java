package org.leadershipmethod.massline;

import static org.leadershipmethod.massline.MassLineFamily.MASS_LINE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.TestOutcome;
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

/** A county that asks how grown-ups learn to read: what the stories about ideas tell. */
final class ReadingInCounty {

  static final LeadershipMethod METHOD = LeadershipMethod.of(MASS_LINE);
  static final SpiralId READING = SpiralId.of("reading");
  static final UnitId COUNTY = UnitId.of("county");
  static final UnitId MILL = UnitId.of("mill");
  static final PersonId SECRETARY = PersonId.of("secretary");
  static final IdeaId EVENINGS = IdeaId.of("evenings");
  static final IdeaId LAMPS = IdeaId.of("lamps");
  static final IdeaId CIRCLES = IdeaId.of("circles");
  static final CampaignId LITERACY = CampaignId.of("literacy");

  /** e1 is the organization, e2 a call, e3 the first turn. */
  static final Story ASKED =
      Story.of(METHOD)
          .given(new OrganizationRecorded(organization()))
          .when(
              new CallIssued(
                  LITERACY,
                  Task.of("reading", "Everybody reads", FieldOfWork.PROPAGANDA),
                  COUNTY,
                  ImmutableSet.of()),
              begun("how grown-ups learn to read"));

  /** e4 and e5: two people of two parts speak. */
  static final Story HEARD = ASKED.when(voiced(EVENINGS, "ada"), voiced(LAMPS, "ben"));

  /** e6. */
  static final Story STUDIED = HEARD.when(studied(EVENINGS, LAMPS));

  /** e7. */
  static final Story MADE = STUDIED.when(made(EVENINGS, LAMPS));

  /** e8. */
  static final Story KNOWN = MADE.when(new IdeaPropagated(CIRCLES, MILL, SECRETARY));

  /** e9. */
  static final Story EXPLAINED = KNOWN.when(explained());

  /** e10. */
  static final Story EMBRACED = EXPLAINED.when(embraced());

  /** e11. */
  static final Story HELD = EMBRACED.when(held());

  /** e12. */
  static final Story PRACTISED = HELD.when(practised());

  /** The entry that tells the test. */
  static final EntryId TEST = EntryId.of("e13");

  /** e13. */
  static final Story TESTED = PRACTISED.when(tested());

  private ReadingInCounty() {}

  static Organization organization() {
    PersonnelKind worker = PersonnelKind.of("worker");
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .unit("mill")
        .under("county")
        .inCharge("foreman")
        .member("ada", Part.ACTIVE, worker)
        .member("ben", Part.INTERMEDIATE, worker)
        .member("cem", Part.INTERMEDIATE, worker)
        .build();
  }

  static TurnBegun begun(String about) {
    return new TurnBegun(READING, COUNTY, about, ImmutableList.of());
  }

  static IdeaVoiced voiced(IdeaId idea, String... people) {
    return new IdeaVoiced(
        READING,
        idea,
        MILL,
        Stream.of(people).map(PersonId::of).collect(ImmutableSet.toImmutableSet()),
        0,
        "we could read in the evenings");
  }

  static IdeasStudied studied(IdeaId... ideas) {
    return new IdeasStudied(
        READING, SECRETARY, ImmutableSet.copyOf(ideas), "talked over at the mill");
  }

  static IdeaConcentrated made(IdeaId... from) {
    return new IdeaConcentrated(
        READING,
        CIRCLES,
        SECRETARY,
        ImmutableSet.copyOf(from),
        ImmutableList.of(),
        "read together in the evenings");
  }

  static IdeaExplained explained() {
    return new IdeaExplained(CIRCLES, MILL, SECRETARY, "at a meeting");
  }

  static IdeaEmbraced embraced() {
    return new IdeaEmbraced(CIRCLES, MILL, ImmutableSet.of(), 12, "they bring lamps");
  }

  static IdeaHeld held() {
    return new IdeaHeld(CIRCLES, MILL, ImmutableSet.of(), 9, "they came all winter");
  }

  static IdeaPractised practised() {
    return new IdeaPractised(CIRCLES, MILL, ImmutableSet.of(), 9, "read every Tuesday");
  }

  static IdeaTested tested() {
    return new IdeaTested(CIRCLES, MILL, SECRETARY, new TestOutcome.Held("nine learnt it"));
  }

  static DirectiveIssued directive(EntryId... behind) {
    return new DirectiveIssued(
        LITERACY, COUNTY, SECRETARY, "read together", ImmutableList.copyOf(behind));
  }
}
