package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.guidance.GuidanceFamily.GUIDANCE;
import static org.leadershipmethod.massline.MassLineFamily.MASS_LINE;
import static org.leadershipmethod.nucleus.NucleusFamily.NUCLEUS;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.group.CollectiveDecision;
import org.leadershipmethod.group.CollectiveStep;
import org.leadershipmethod.group.GroupBounds;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.json.DiagnosisJson;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Whatever the library says can be said in Spanish, with the same in the same places. */
class SpanishTest {

  private static final Words SPANISH = Words.in(Locale.forLanguageTag("es")).orElseThrow();
  private static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP);
  private static final GroupId BRANCH = GroupId.of(UnitId.of("branch"));
  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);

  static Stream<Family> families() {
    return Stream.of(RELAY, PLAN, GUIDANCE, GROUP, NUCLEUS, SOCIETY, CHAIN, MASS_LINE);
  }

  private static final LeadershipMethod ALL =
      LeadershipMethod.of(RELAY, PLAN, GUIDANCE, GROUP, NUCLEUS, SOCIETY, CHAIN, MASS_LINE);

  /** What the library says by itself, and all that its families say. */
  @Test
  void everyTemplateHasATextWithTheSamePlaces() {
    assertThat(SPANISH.problems(ALL.templates())).isEmpty();
    assertThat(ALL.templates())
        .extracting(Template::key)
        .doesNotHaveDuplicates()
        .contains(
            "M7.2",
            "DecisionByOne.why",
            "DecisionByOne.votesUnknown",
            "bound.quorum-of-a-leading-group",
            "group.withdraw",
            "unexamined.uncovered",
            "unexamined.before",
            "trial.breaks",
            "gone.unit",
            "practice.late",
            "finding.known",
            "Difficulty.SEVERE",
            "diagnosis.counts");
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyRuleOfAFamilySaysWhatItFindsAndWhy(Family family) {
    assertThat(family.rules())
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(family.templates())
                    .extracting(Template::key)
                    .contains(rule.id() + ".why"));
  }

  @Test
  void noTextIsThereForNothing() {
    Set<String> keys = ALL.templates().stream().map(Template::key).collect(Collectors.toSet());
    assertThat(Sets.difference(SPANISH.keys(), keys)).isEmpty();
  }

  @Test
  void everyClauseIsThereInOtherWords() {
    assertThat(Clause.values())
        .allSatisfy(
            clause -> {
              assertThat(SPANISH.keys()).contains(clause.id());
              assertThat(SPANISH.of(clause)).isNotEqualTo(clause.statement()).endsWith(".");
            });
    assertThat(SPANISH.of(Clause.R5_2)).isEqualTo("Vincularlos es algo que hay que aprender.");
  }

  @Test
  void aPlaceThatIsLeftOutIsTold() throws IOException {
    Words without =
        SPANISH.and(
            Words.read(new StringReader("DecisionByOne.missing=los votos de {seats}"), "mine")
                .orElseThrow());
    assertThat(without.problems(METHOD.templates()))
        .singleElement()
        .hasToString(
            "DecisionByOne.missing: found the places [seats], expected the places [needed, seats]");
  }

  private static Practice begun(LeadershipMethod method) {
    Practice practice = Practice.resume(Chronicle.empty(), method);
    for (String person : List.of("ada", "ben", "cem", "dora")) {
      practice =
          practice.note(
              new SeatTaken(BRANCH, PersonId.of(person), SeatOrigin.ELECTED), When.OUTSET);
    }
    return practice;
  }

  private static CollectiveStep strike(String... people) {
    return CollectiveDecision.of(BRANCH, "huelga").called("d1").inFavour(people);
  }

  @Test
  void aFindingInFull() {
    Practice practice = begun(METHOD);
    Practice noted = practice.note(draft(practice, strike("ada")), DAY);
    Finding finding = noted.diagnosis(DAY).open().get(0);
    assertThat(SPANISH.of(finding))
        .isEqualTo(
            """
            branch: Una sola persona tomó la decisión «d1» sobre «huelga», aunque en el grupo \
            dirigente de aquí hay 4 personas. [DecisionByOne: R3.4, R3.3; lo pedimos de todo grupo \
            dirigente; el texto habla de los dirigentes de un partido]
              por qué: Una persona sabe menos que el grupo en común, y nadie más respalda lo que \
            decidió una sola.
              cuándo: 2030-03-01
              se ve en: e5
              falta: los votos de al menos 2 de 4
              en su lugar: llevarlo al grupo dirigente, para que al menos 2 decidan en común
              para repararlo: retirar la decisión hasta que el grupo dirigente haya decidido en común
              para repararlo: tomar la decisión de nuevo y pedir que participen todos los que están \
            en el grupo dirigente""");
    assertThat(Words.ENGLISH.of(finding)).isEqualTo(finding.toString());
  }

  private static Event draft(Practice practice, CollectiveStep step) {
    return step.draft(practice.situation()).orElseThrow().events().get(0);
  }

  @Test
  void aRefusal() {
    Ruling.Refused<?> refused = (Ruling.Refused<?>) begun(METHOD).take(strike("ada"), DAY);
    assertThat(refused.explanation(SPANISH))
        .startsWith("branch: Una sola persona tomó la decisión «d1» sobre «huelga»")
        .contains("\n  se ve en: este mismo paso\n");
    assertThat(refused.explanation(Words.ENGLISH)).isEqualTo(refused.explanation());
    Ruling.Refused<?> stranger = (Ruling.Refused<?>) begun(METHOD).take(strike("eli", "ada"), DAY);
    assertThat(stranger.explanation(SPANISH))
        .isEqualTo(
            "the votes: se encontró 'eli', se esperaba somebody who sits in the leading group of"
                + " branch");
  }

  @Test
  void aDiagnosisWithWhatItCouldNotExamine() {
    LeadershipMethod method =
        METHOD.with(GroupBounds.QUORUM, Quorum.of(2, 3)).under(Difficulty.HARD);
    Practice practice = begun(method);
    Chronicle record =
        practice
            .note(draft(practice, strike("ada")), DAY)
            .chronicle()
            .covering(Coverage.EVERYTHING.ofPlaces(ImmutableSet.of(UnitId.of("school"))));
    Diagnosis diagnosis = Diagnosis.of(method, record, When.on(DAY).latest());
    assertThat(diagnosis.told(SPANISH).lines())
        .startsWith(
            "Diagnóstico a fecha de 2030-03-01T23:59:59.999999999Z: abiertos: 0; reparados: 0; sin"
                + " examinar: "
                + diagnosis.notExamined().size(),
            "cambiado: dificultad = difícil",
            "cambiado: cuórum de un grupo dirigente = al menos 2/3 (lo establecido: al menos 1/2)")
        .contains(
            "regla DecisionByOne en branch, entrada e5: sin examinar: el registro no abarca branch");
    assertThat(SPANISH.of(diagnosis.notExamined().get(0))).contains(": sin examinar: ");
    assertThat(diagnosis.told(Words.ENGLISH)).isEqualTo(diagnosis.toString());
    DiagnosisJson json = DiagnosisJson.standard();
    Diagnosis read = json.readText(json.toText(diagnosis), "it", method).orElseThrow();
    assertThat(read).isEqualTo(diagnosis);
    assertThat(read.told(SPANISH)).isEqualTo(diagnosis.told(SPANISH));
  }
}
