package org.leadershipmethod.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/**
 * What has to hold of the families in force, checked on one record or on one edit of it.
 *
 * <p>It needs no jqwik: a host may check records that it wrote by hand. Each check fails with an
 * {@link AssertionError} that says what was found. {@link FamilyContract} checks all of it on
 * records of chance.
 */
public final class Contract {

  /** Something that no view and no rule knows. */
  private record Unrelated() implements Event {}

  private final LeadershipMethod method;
  private final boolean areStrangers;

  private Contract(LeadershipMethod method, boolean areStrangers) {
    this.method = method;
    this.areStrangers = areStrangers;
  }

  /** The contract of what is in force: all that a family proposes holds there. */
  public static Contract of(LeadershipMethod method) {
    return new Contract(method, false);
  }

  /**
   * The contract of families of which one knows nothing of another: what one proposes may break a
   * rule of another, and is not shown then; what is shown holds all the same.
   */
  public static Contract ofStrangers(LeadershipMethod method) {
    return new Contract(method, true);
  }

  private Diagnosis diagnosis(Notes notes) {
    return Diagnosis.of(method, notes.chronicle(), notes.asOf());
  }

  /** Sound: in a lawful record nothing is found, and nothing is left unexamined. */
  public Diagnosis findsNothing(Notes lawful) {
    Diagnosis diagnosis = diagnosis(lawful);
    assertThat(diagnosis.findings()).as("findings in %s", lawful).isEmpty();
    assertThat(diagnosis.notExamined()).as("not examined in %s", lawful).isEmpty();
    return diagnosis;
  }

  /**
   * Silence accuses nobody: where a lawful record is known not to cover a kind of event, and some
   * of these events are not written in it, nothing is found.
   *
   * @param kind the kind that the record does not cover
   * @param forgotten which of the notes of this kind are not written
   * @return how many were not written
   */
  public int accusesNobody(Notes lawful, Class<? extends Event> kind, Predicate<Noted> forgotten) {
    Notes known = lawful.forgetting(one -> kind.isInstance(one.event()) && forgotten.test(one));
    ImmutableSet<Class<? extends Event>> covered =
        Stream.concat(
                method.rules().stream().flatMap(rule -> rule.card().reads().stream()),
                lawful.all().stream().map(one -> one.event().getClass()))
            .filter(one -> !one.isAssignableFrom(kind))
            .collect(ImmutableSet.toImmutableSet());
    Chronicle chronicle = known.chronicle().covering(Coverage.EVERYTHING.ofKinds(covered));
    assertThat(Diagnosis.of(method, chronicle, known.asOf()).findings())
        .as("findings in %s, which does not cover %s", known, kind.getSimpleName())
        .isEmpty();
    return lawful.all().size() - known.all().size();
  }

  /** A guard grants a step of a lawful record. */
  public void grants(Notes lawful, EntryId step) {
    Noted note = lawful.note(step);
    Ruling<?> ruling =
        Practice.resume(lawful.before(step), method).take(Step.of(note.event()), note.when());
    assertThat(ruling.isGranted()).as("%s of %s", ruling, note).isTrue();
  }

  /** Complete: of an edit come the findings that it names, and no others. */
  public Diagnosis findsAll(Spoiled spoiled) {
    Diagnosis diagnosis = diagnosis(spoiled.notes());
    assertThat(Expected.in(diagnosis)).as("findings in %s", spoiled).isEqualTo(spoiled.expected());
    assertThat(diagnosis.notExamined()).as("not examined in %s", spoiled).isEmpty();
    return diagnosis;
  }

  /** The same, and each of them once. */
  public Diagnosis findsAllOnce(Spoiled spoiled) {
    Diagnosis diagnosis = findsAll(spoiled);
    assertThat(diagnosis.findings())
        .as("findings in %s", spoiled)
        .hasSameSizeAs(spoiled.expected());
    return diagnosis;
  }

  /** Refused before: a guard refuses what an edit made wrong, for exactly that. */
  public ImmutableList<Finding> refuses(Spoiled spoiled) {
    ImmutableList<Finding> refused = refused(spoiled);
    assertThat(refused.stream().map(Expected::of))
        .as("refused in %s", spoiled)
        .containsExactlyInAnyOrderElementsOf(spoiled.atOnce());
    return refused;
  }

  private Practice before(Spoiled spoiled) {
    return Practice.resume(spoiled.notes().before(spoiled.edited()), method);
  }

  private ImmutableList<Finding> refused(Spoiled spoiled) {
    return before(spoiled)
        .take(Step.of(spoiled.broken().event()), spoiled.broken().when())
        .fold(taken -> ImmutableList.of(), Ruling.Refused::findings);
  }

  /**
   * Granted instead: each refusal says what would have been granted. Each of its drafts does what
   * the step was to do and no longer breaks that clause; where one act breaks two, what is proposed
   * for one of them may leave the other.
   *
   * @param serves whether a proposed event does what the event of a step was to do
   * @return how many drafts there were
   */
  public int grantsInstead(Spoiled spoiled, BiPredicate<Event, Event> serves) {
    ImmutableList<Finding> refused = refused(spoiled);
    int drafts = 0;
    for (Finding finding : refused) {
      assertThat(finding.instead()).as("%s says what instead", finding).isNotEmpty();
      assertThat(hold(finding.instead())).as("what %s proposes", finding).isTrue();
      for (Proposed draft : Proposed.instead(finding)) {
        assertThat(left(spoiled, draft))
            .as("left by %s in %s", draft, spoiled)
            .isSubsetOf(others(refused, finding));
        assertThat(draft.events())
            .as("%s is what %s was to do", draft, spoiled.broken())
            .anyMatch(event -> serves.test(spoiled.broken().event(), event));
        drafts++;
      }
    }
    return drafts;
  }

  private boolean hold(List<Remedy> remedies) {
    return areStrangers || Proposed.hold(remedies);
  }

  private ImmutableSet<Expected> left(Spoiled spoiled, Proposed draft) {
    return before(spoiled)
        .take(draft.step(), spoiled.broken().when())
        .fold(
            taken -> ImmutableSet.of(),
            refused -> {
              assertThat(refused.problems()).as("%s in %s", draft, spoiled).isEmpty();
              return expected(refused.findings());
            });
  }

  private static ImmutableSet<Expected> others(ImmutableList<Finding> all, Finding without) {
    return expected(all.stream().filter(one -> !one.equals(without)).toList());
  }

  private static ImmutableSet<Expected> expected(List<Finding> findings) {
    return findings.stream().map(Expected::of).collect(ImmutableSet.toImmutableSet());
  }

  /** The moments at which something can be done: as soon as it happened, and at the end. */
  private static ImmutableSet<Instant> moments(Spoiled spoiled) {
    return ImmutableSet.of(spoiled.broken().when().latest(), spoiled.notes().asOf());
  }

  /**
   * Mended afterwards: each open finding says what can be done. Each of its drafts is granted and
   * mends it; nothing new is open, the others are as they were, or mended with it.
   *
   * @return how many drafts there were
   */
  public int mendsAfterwards(Spoiled spoiled) {
    return moments(spoiled).stream()
        .mapToInt(moment -> mendsAfterwards(spoiled.notes().knownAt(moment), moment))
        .sum();
  }

  /** The same of any record at a moment at which all that is written in it is over. */
  public int mendsAfterwards(Chronicle known, Instant moment) {
    int drafts = 0;
    Practice practice = Practice.resume(known, method);
    Diagnosis before = practice.diagnosis(moment);
    for (Finding finding : before.open()) {
      assertThat(finding.afterwards()).as("remedies of %s", finding).isNotEmpty();
      assertThat(hold(finding.afterwards())).as("what %s proposes", finding).isTrue();
      for (Proposed draft : Proposed.afterwards(finding)) {
        mends(practice, before, finding, draft);
        drafts++;
      }
    }
    return drafts;
  }

  private static void mends(Practice practice, Diagnosis before, Finding finding, Proposed draft) {
    Ruling<Taken<ImmutableList<Event>>> ruling =
        practice.take(draft.step(), When.at(before.asOf()));
    assertThat(ruling.isGranted()).as("%s for %s: %s", draft, finding, ruling).isTrue();
    Practice next = ruling.orElseThrow().practice();
    Diagnosis after = next.diagnosis(before.asOf());
    assertThat(Open.in(after))
        .as("open after %s for %s in %s", draft, finding, practice.chronicle().entries().toList())
        .doesNotContain(Open.of(finding))
        .isSubsetOf(Open.in(before));
    assertThat(after.notExamined()).isEqualTo(before.notExamined());
    mendedByTheFirst(practice, before, finding, draft);
  }

  /** What mends is named: the entry after which it is no longer open, and no other. */
  private static void mendedByTheFirst(
      Practice practice, Diagnosis before, Finding finding, Proposed draft) {
    Practice next = practice;
    Optional<EntryId> first = Optional.empty();
    for (Event event : draft.events()) {
      next = next.note(event, When.at(before.asOf()));
      boolean isOpen = Open.in(next.diagnosis(before.asOf())).contains(Open.of(finding));
      first = isOpen || first.isPresent() ? first : next.chronicle().last().map(one -> one.id());
    }
    ImmutableList<EntryId> named =
        next.diagnosis(before.asOf()).mended().stream()
            .filter(one -> Open.of(one).equals(Open.of(finding)))
            .flatMap(one -> one.mendedBy().stream())
            .collect(ImmutableList.toImmutableList());
    assertThat(first).as("what of %s mends %s", draft, finding).isPresent();
    if (finding.breach().turn().isPresent()) {
      assertThat(named).as("named for %s", finding).containsExactly(first.orElseThrow());
    }
  }

  /**
   * What mends nothing leaves each finding open: what would mend the same fault of something else,
   * and whatever the family says.
   *
   * @param idle what mends nothing although it is about the same
   * @return how many times something was tried
   */
  public int leavesOpen(Spoiled spoiled, Idle idle) {
    Practice practice = Practice.resume(spoiled.chronicle(), method);
    int tried = 0;
    for (Finding finding : practice.diagnosis(spoiled.notes().asOf()).open()) {
      List<ImmutableList<Event>> vain = new ArrayList<>(ofSomethingElse(finding));
      idle.events(finding, practice.situation()).forEach(one -> vain.add(ImmutableList.of(one)));
      for (ImmutableList<Event> events : vain) {
        assertThat(Open.in(after(practice, events, spoiled.notes().asOf())))
            .as("open after %s in %s", events, spoiled)
            .contains(Open.of(finding));
        tried++;
      }
    }
    return tried;
  }

  private static Diagnosis after(Practice practice, ImmutableList<Event> events, Instant asOf) {
    Practice next = practice;
    for (Event event : events) {
      next = next.note(event, When.at(asOf));
    }
    return next.diagnosis(asOf);
  }

  /**
   * To do the same again mends nothing: each finding of it stays open.
   *
   * @param replaces whether what is done again may take the place of what was done first, so that
   *     it is the one that is open then
   */
  public void mendsNothingAgain(Spoiled spoiled, boolean replaces) {
    Practice practice = Practice.resume(spoiled.chronicle(), method);
    Diagnosis before = practice.diagnosis(spoiled.notes().asOf());
    for (Finding finding : before.open()) {
      for (ImmutableList<Event> events : again(practice, before, finding)) {
        Diagnosis after = after(practice, events, before.asOf());
        assertThat(after.open())
            .as("open after %s in %s", events, spoiled)
            .anyMatch(
                one -> replaces ? isSame(one, finding) : Open.of(one).equals(Open.of(finding)));
      }
    }
  }

  /** What would mend it, with another name in the place of each that it is about. */
  private static ImmutableSet<ImmutableList<Event>> ofSomethingElse(Finding finding) {
    ImmutableSet.Builder<ImmutableList<Event>> vain = ImmutableSet.builder();
    for (Proposed draft : Proposed.afterwards(finding)) {
      for (Object name : Renamed.names(finding.breach().about())) {
        ImmutableList<Event> events = Renamed.replacing(name, "something else").of(draft.events());
        if (!events.equals(draft.events())) {
          vain.add(events);
        }
      }
    }
    return vain.build();
  }

  /** The event that broke it, where it would break the same once more. */
  private static ImmutableList<ImmutableList<Event>> again(
      Practice practice, Diagnosis before, Finding finding) {
    return finding.breach().turn().stream()
        .flatMap(turn -> practice.chronicle().entries().filter(one -> one.turn().equals(turn)))
        .filter(
            one ->
                practice
                    .take(Step.of(one.event()), When.at(before.asOf()))
                    .fold(taken -> false, refused -> isAmong(refused.findings(), finding)))
        .map(one -> ImmutableList.of(one.event()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isAmong(ImmutableList<Finding> findings, Finding finding) {
    return findings.stream().anyMatch(one -> isSame(one, finding));
  }

  private static boolean isSame(Finding one, Finding other) {
    return one.rule().equals(other.rule()) && one.breach().about().equals(other.breach().about());
  }

  /** An entry that touches nothing that a rule reads changes no finding, wherever it stands. */
  public void isSameWithUnrelated(Notes notes, EntryId after) {
    Notes more = notes.after(after, "unrelated", new Unrelated());
    assertThat(diagnosis(more))
        .as("with something unrelated after %s", after)
        .isEqualTo(diagnosis(notes));
  }

  /** Written entry by entry, a record reads as at once. */
  public void isSameStepByStep(Notes notes) {
    Practice practice = Practice.resume(Chronicle.empty(), method);
    for (Noted note : notes.all()) {
      practice = practice.note(note.event(), note.id(), note.when());
    }
    assertThat(practice.diagnosis(notes.asOf())).as("%s", notes).isEqualTo(diagnosis(notes));
  }

  /** Other names for the same things and people change nothing but names. */
  public void isSameWithOtherNames(Notes notes) {
    Diagnosis before = diagnosis(notes);
    Diagnosis after = diagnosis(renamed(notes, Renamed.BACKWARDS));
    assertThat(what(after, one -> one)).isEqualTo(what(before, Renamed.BACKWARDS::of));
    assertThat(after.examined()).isEqualTo(before.examined());
  }

  private static Notes renamed(Notes notes, Renamed names) {
    return new Notes(
        notes.all().stream()
            .map(one -> new Noted(one.id(), names.of(one.event()), one.when()))
            .collect(ImmutableList.toImmutableList()),
        notes.asOf());
  }

  /** Other names for people change no word of what is said: it names units and roles. */
  public void namesNobody(Notes notes) {
    assertThat(texts(diagnosis(renamed(notes, Renamed.PEOPLE_BACKWARDS))))
        .isEqualTo(texts(diagnosis(notes)));
  }

  private static ImmutableMultiset<String> texts(Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .flatMap(
            one ->
                Stream.of(
                        Stream.of(one.explanation()),
                        one.missing().stream().map(Object::toString),
                        Proposed.words(one))
                    .flatMap(texts -> texts))
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  private static ImmutableMultiset<What> what(Diagnosis diagnosis, UnaryOperator<What> names) {
    return diagnosis.findings().stream()
        .map(What::of)
        .map(names)
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  /** What a finding says, but for its words. */
  private record What(
      RuleId rule,
      Key where,
      Key about,
      ImmutableSet<PersonId> who,
      Optional<Turn> turn,
      ImmutableList<EntryId> evidence,
      ImmutableList<EntryId> mendedBy) {

    static What of(Finding one) {
      return new What(
          one.rule(),
          one.where(),
          one.breach().about(),
          one.who(),
          one.breach().turn(),
          one.evidence(),
          one.mendedBy());
    }
  }

  /**
   * Each bound of a family that has edges takes what lies inside them and refuses what lies
   * outside.
   *
   * @param edges the edges of each of its bounds that cannot be moved at will
   */
  public void keepsEdges(Iterable<Bound<?>> bounds, List<? extends Edges<?>> edges) {
    for (Bound<?> bound : bounds) {
      assertThat(
              bound.range().equals("any") || edges.stream().anyMatch(one -> one.bound() == bound))
          .as("the edges of '%s', which may be moved %s, are given", bound.name(), bound.range())
          .isTrue();
    }
    edges.forEach(this::keepsEdges);
  }

  private <T> void keepsEdges(Edges<T> edges) {
    assertThat(edges.inside()).as("%s", edges.bound()).hasSizeGreaterThan(1);
    assertThat(edges.outside()).as("%s", edges.bound()).isNotEmpty();
    for (T value : edges.inside()) {
      assertThat(edges.bound().problemOf(value)).isEmpty();
      assertThat(method.with(edges.bound(), value).bounds().of(edges.bound())).isEqualTo(value);
    }
    for (T value : edges.outside()) {
      assertThatThrownBy(() -> method.with(edges.bound(), value))
          .as("%s = %s", edges.bound().name(), value)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(edges.bound().range());
    }
  }
}
