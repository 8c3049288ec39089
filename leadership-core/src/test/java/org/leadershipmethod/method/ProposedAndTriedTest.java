package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/** What a rule proposes is tried with all rules in force before anybody is shown it. */
class ProposedAndTriedTest {

  private static final UnitId SHED = UnitId.of("shed");
  private static final LocalDate DAY = LocalDate.of(2031, 5, 1);

  /** A door was left as it is told: open, shut, or locked; perhaps since another entry. */
  private record DoorLeft(UnitId unit, String how, ImmutableList<EntryId> cites) implements Event {

    DoorLeft(UnitId unit, String how) {
      this(unit, how, ImmutableList.of());
    }
  }

  /** How the door was left last. */
  private static final View<String> DOOR =
      new View<>() {
        @Override
        public String start() {
          return "shut";
        }

        @Override
        public Look<String> after(String before, Entry entry) {
          return entry.event() instanceof DoorLeft left
              ? Look.changed(left.how(), ImmutableSet.<Key>of(left.unit()))
              : Look.unchanged();
        }
      };

  /** No door is left in a certain way; what is proposed is what a test says. */
  private static final class NotLeft extends CaseRule<DoorLeft, Case<DoorLeft>> {

    private final String how;
    private final ImmutableList<Remedy> remedies;

    NotLeft(String how, Remedy... remedies) {
      super(
          DoorLeft.class,
          Card.of(RuleId.of("NotLeft-" + how))
              .deviation(Deviation.DISORDER)
              .why("Somebody has to come back for it.")
              .ours(true)
              .addReads(DoorLeft.class)
              .putSays("said", "The door was left as it ought not to be.")
              .putSays("unknown", "nobody wrote down how far it is open")
              .putSays("nothing", "it stays as it is")
              .build());
      this.how = how;
      this.remedies = ImmutableList.copyOf(remedies);
    }

    @Override
    protected ImmutableList<Case<DoorLeft>> cases(Occasion<DoorLeft> occasion) {
      return ImmutableList.of(Case.of(occasion, occasion.event().unit()));
    }

    /** Nobody can tell of a door that is ajar. */
    @Override
    protected Optional<Sentence> unknown(Case<DoorLeft> one) {
      return one.event().how().equals("ajar") ? Optional.of(say("unknown")) : Optional.empty();
    }

    @Override
    protected boolean isBroken(Case<DoorLeft> one) {
      return one.event().how().equals(how);
    }

    @Override
    public Optional<Remedy> instead(Case<DoorLeft> one) {
      return remedies.stream().findFirst();
    }

    @Override
    public boolean stands(Finding finding, Situation now) {
      return now.view(DOOR).equals(how);
    }

    @Override
    public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
      return remedies.isEmpty() ? super.afterwards(finding, now) : remedies;
    }
  }

  private static Remedy.Proposal leaving(String how) {
    return Remedy.proposal(Sentence.plain("leave it " + how), new DoorLeft(SHED, how));
  }

  private static Practice practice(Remedy... remedies) {
    Organization farm = Organization.builder().unit(SHED).inCharge("head").build();
    Family doors =
        Family.of("doors", new NotLeft("open", remedies), new NotLeft("locked")).reading(DOOR);
    return Practice.begin(farm, LeadershipMethod.of(doors));
  }

  private static ImmutableList<String> afterwards(Remedy... remedies) {
    Practice left = practice(remedies).note(new DoorLeft(SHED, "open"), When.on(DAY));
    return said(left.diagnosis(DAY).open().get(0).afterwards());
  }

  private static ImmutableList<String> instead(Remedy... remedies) {
    return said(
        practice(remedies)
            .take(Step.of(new DoorLeft(SHED, "open")), DAY)
            .fold(taken -> ImmutableList.of(), refused -> refused.findings().get(0).instead()));
  }

  private static ImmutableList<String> insteadFoundLater(Remedy... remedies) {
    Practice left = practice(remedies).note(new DoorLeft(SHED, "open"), When.on(DAY));
    return said(left.diagnosis(DAY).open().get(0).instead());
  }

  private static ImmutableList<String> said(ImmutableList<Remedy> remedies) {
    return remedies.stream()
        .map(one -> one.getClass().getSimpleName() + ": " + one.words())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void whatHoldsIsShown() {
    assertThat(afterwards(leaving("shut"))).containsExactly("Proposal: leave it shut");
    assertThat(instead(leaving("shut"))).containsExactly("Proposal: leave it shut");
    assertThat(insteadFoundLater(leaving("shut"))).containsExactly("Proposal: leave it shut");
  }

  @Test
  void whatBreaksAnotherRuleIsNotShownAndTheRuleIsNamed() {
    String broken = "Nothing: we tried a draft, and it would break NotLeft-locked at shed";
    assertThat(afterwards(leaving("locked"))).containsExactly(broken);
    assertThat(instead(leaving("locked"))).containsExactly(broken);
    assertThat(insteadFoundLater(leaving("locked"))).containsExactly(broken);
  }

  @Test
  void whatCitesAnEntryThatIsMissingIsNotShown() {
    ImmutableList<EntryId> asked = ImmutableList.of(EntryId.of("asked"));
    Remedy citing =
        Remedy.proposal(Sentence.plain("shut it, as asked"), new DoorLeft(SHED, "shut", asked));
    Practice left = practice(citing);
    Chronicle record = left.chronicle().append(new DoorLeft(SHED, "open", asked), When.on(DAY));
    assertThat(afterwards(left.method(), record))
        .containsExactly("Nothing: we tried a draft, and nobody can write it down as things stand");
    Chronicle whole =
        left.chronicle()
            .append(EntryId.of("asked"), new DoorLeft(SHED, "shut"), When.on(DAY.minusDays(1)))
            .append(new DoorLeft(SHED, "open", asked), When.on(DAY));
    assertThat(afterwards(left.method(), whole)).containsExactly("Proposal: shut it, as asked");
  }

  @Test
  void whatNoRuleCanLookAtIsNotShown() {
    String unusable = "Nothing: we tried a draft, and nobody can write it down as things stand";
    assertThat(afterwards(leaving("ajar"))).containsExactly(unusable);
    assertThat(instead(leaving("ajar"))).containsExactly(unusable);
    assertThat(insteadFoundLater(leaving("ajar"))).containsExactly(unusable);
  }

  private static ImmutableList<String> afterwards(LeadershipMethod method, Chronicle record) {
    Diagnosis diagnosis = Diagnosis.of(method, record, When.on(DAY).latest());
    return said(diagnosis.open().get(0).afterwards());
  }

  @Test
  void whatMendsNothingIsNotShown() {
    Remedy elsewhere =
        Remedy.proposal(Sentence.plain("write it twice"), new DoorLeft(UnitId.of("barn"), "open"));
    assertThat(afterwards(elsewhere).get(0)).startsWith("Nothing: we tried a draft");
    Remedy somethingElse =
        Remedy.proposal(
            Sentence.plain("find a helper"),
            new Appointed(PersonId.of("helper"), Post.member(SHED)));
    assertThat(afterwards(somethingElse))
        .containsExactly("Nothing: we tried a draft, and it would not mend this as things stand");
  }

  @Test
  void theFirstWayThatHoldsIsShownAndElseTheLastWord() {
    Remedy last = Remedy.forPeople(Sentence.plain("ask the neighbour"));
    assertThat(
            afterwards(
                new Remedy.FirstOf(ImmutableList.of(leaving("locked"), leaving("shut")), last)))
        .containsExactly("Proposal: leave it shut");
    assertThat(afterwards(new Remedy.FirstOf(ImmutableList.of(leaving("locked")), last)))
        .containsExactly("ForPeople: ask the neighbour");
  }

  @Test
  void candidatesWithWhomItDoesNotHoldAreLeftOutAndCounted() {
    Remedy choice =
        new Remedy.Choice(
            Sentence.plain("how to leave it"),
            ImmutableList.of(
                new Remedy.Candidate("locked", leaving("locked")),
                new Remedy.Candidate("shut", leaving("shut")),
                new Remedy.Candidate("none", Remedy.nothing(Sentence.plain("it has no lock")))),
            4);
    Practice left = practice(choice).note(new DoorLeft(SHED, "open"), When.on(DAY));
    Remedy.Choice shown = (Remedy.Choice) left.diagnosis(DAY).open().get(0).afterwards().get(0);
    assertThat(shown.candidates())
        .extracting(Remedy.Candidate::name)
        .containsExactly("shut", "none");
    assertThat(shown.others()).isEqualTo(5);
    assertThat(left.diagnosis(DAY).open().get(0).toString())
        .contains("to decide: how to leave it (7 candidates known)");
  }

  @Test
  void whereNoCandidateIsLeftThereIsNothingToChoose() {
    ImmutableList<Remedy.Candidate> none =
        ImmutableList.of(new Remedy.Candidate("locked", leaving("locked")));
    assertThat(afterwards(new Remedy.Choice(Sentence.plain("how to leave it"), none, 0)))
        .containsExactly("Nothing: we tried a draft, and it would break NotLeft-locked at shed");
    assertThat(afterwards(new Remedy.Choice(Sentence.plain("how to leave it"), none, 3)))
        .containsExactly("Choice: how to leave it");
  }

  @Test
  void whatWasMendedShowsNothingAnyMore() {
    Practice shut =
        practice(leaving("shut"))
            .note(new DoorLeft(SHED, "open"), When.on(DAY))
            .note(new DoorLeft(SHED, "shut"), When.on(DAY.plusDays(1)));
    assertThat(shut.diagnosis(DAY.plusDays(2)).mended().get(0).remedies()).isEmpty();
  }
}
