package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Ruling;

/** A post is handed over in one step, and nobody finds it vacant or shared. */
class HandoverTest {

  private static final LeadershipMethod METHOD =
      LeadershipMethod.of(RELAY, PLAN, GROUP, SOCIETY, CHAIN);
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);

  private static Practice begun() {
    Organization county =
        Organization.builder()
            .unit("county")
            .inCharge("secretary")
            .unit("school")
            .under("county")
            .inCharge("ada")
            .furtherHead("ada")
            .department(FieldOfWork.EDUCATION, "ada", "helper")
            .members("ada")
            .build();
    return Practice.begin(county, METHOD);
  }

  static List<Post> posts() {
    return List.of(
        Post.inCharge(SCHOOL),
        Post.furtherHead(SCHOOL),
        Post.department(SCHOOL, FieldOfWork.EDUCATION),
        Post.member(SCHOOL));
  }

  @ParameterizedTest
  @MethodSource("posts")
  void everyPostIsHandedOverInOneStep(Post post) {
    Taken<Handover> taken = begun().take(Handover.of(post, "ada", "ben"), DAY).orElseThrow();
    Organization after = taken.practice().situation().organization();
    assertThat(after.posts(PersonId.of("ben"))).containsExactly(post);
    assertThat(after.posts(PersonId.of("ada"))).doesNotContain(post).hasSize(3);
    assertThat(taken.value().to()).isEqualTo(PersonId.of("ben"));
    assertThat(taken.entries())
        .hasSize(2)
        .extracting(Entry::when)
        .containsOnly(taken.entries().get(0).when());
    Diagnosis recorded =
        Diagnosis.of(METHOD, taken.practice().chronicle(), taken.practice().situation().moment());
    assertThat(recorded.findings()).isEmpty();
  }

  @Test
  void aTaskOfTheSameDayFindsSomebodyInCharge() {
    Practice after =
        begun()
            .take(Handover.of(Post.inCharge(SCHOOL), "ada", "ben"), DAY)
            .orElseThrow()
            .practice();
    Relay relay =
        after
            .take(
                Relay.of(Task.of("letters", "Letters", FieldOfWork.PRODUCTION))
                    .from("county")
                    .to("school"),
                DAY)
            .orElseThrow()
            .value();
    assertThat(relay.assignments()).extracting(Assignment::person).contains(PersonId.of("ben"));
  }

  @Test
  void onlyWhoHasAPostHandsItOver() {
    assertThat(problems(Handover.of(Post.inCharge(SCHOOL), "adaa", "ben")))
        .containsExactly(
            "handing over of in charge of 'school': found 'adaa', who does not have this post,"
                + " expected somebody who has it ('ada'?)");
    assertThat(problems(Handover.of(Post.inCharge(SCHOOL), "ada", "ada")))
        .containsExactly(
            "handing over of in charge of 'school': found 'ada', who has this post already,"
                + " expected somebody who does not have it");
    assertThat(problems(Handover.of(Post.inCharge(UnitId.of("schol")), "ada", "ben")))
        .containsExactly(
            "the unit of the post: found 'schol', expected the id of a unit of the organization"
                + " ('school'?)");
  }

  private static List<String> problems(Handover handover) {
    Ruling<Taken<Handover>> ruling = begun().take(handover, DAY);
    return ruling.fold(
        taken -> List.of(), refused -> refused.problems().stream().map(Problem::toString).toList());
  }
}
