package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Ruling.Refused;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record that is kept while the work goes on, and that takes a step only if it breaks no clause.
 *
 * <p>{@link #take} refuses a step that would break a rule in force, or that no rule could look at,
 * and says which, why, and what would have been accepted. {@link #note} writes down what happened
 * all the same; the finding then stands. The guard is a diagnosis of the record as it would be
 * after the step, so that both always say the same.
 *
 * <p>A practice is immutable: a granted step gives a new one. Programs that write together compare
 * {@link #version()} before they save: whoever finds another version than the one that they began
 * with takes the step again on the newer practice. After a restart, {@link #resume} goes on from
 * what was saved.
 */
public final class Practice {

  private static final Logger LOGGER = LoggerFactory.getLogger(Practice.class);

  private final Chronicle chronicle;
  private final Examination examination;

  private Practice(Chronicle chronicle, Examination examination) {
    this.chronicle = chronicle;
    this.examination = examination;
  }

  /**
   * Begins with an organization as it is found, whatever is wrong with it.
   *
   * @param organization what stands at the outset
   * @param method what is in force
   */
  public static Practice begin(Organization organization, LeadershipMethod method) {
    return resume(
        Chronicle.empty().append(new OrganizationRecorded(organization), When.OUTSET), method);
  }

  /**
   * Goes on from a record: what it contains is not judged again by a guard, but stands in the
   * diagnosis.
   *
   * @param chronicle what happened so far
   * @param method what is in force
   */
  public static Practice resume(Chronicle chronicle, LeadershipMethod method) {
    Examination examination = Examination.begin(method, chronicle.coverage());
    for (Entry entry : chronicle) {
      examination = examination.after(entry, chronicle);
    }
    return new Practice(chronicle, examination);
  }

  /** What happened so far. */
  public Chronicle chronicle() {
    return chronicle;
  }

  /** What is in force. */
  public LeadershipMethod method() {
    return examination.method();
  }

  /** How things stand. */
  public Situation situation() {
    return examination.situation();
  }

  /** The number of entries, to compare before saving when several programs write. */
  public int version() {
    return chronicle.size();
  }

  /**
   * Takes a step that happened on a day, or refuses it and says why.
   *
   * @param step what somebody wants to do
   * @param day when
   */
  public <T> Ruling<Taken<T>> take(Step<T> step, LocalDate day) {
    return take(step, When.on(requireNonNull(day, "day")));
  }

  /**
   * Takes a step, or refuses it and says why; a refused step writes nothing.
   *
   * @param step what somebody wants to do
   * @param when when; not before the last entry
   */
  public <T> Ruling<Taken<T>> take(Step<T> step, When when) {
    if (!chronicle.canAppend(when)) {
      return refused(ImmutableList.of(), ImmutableList.of(tooEarly(when)));
    }
    return step.draft(situation())
        .fold(draft -> judge(draft, when), problems -> refused(ImmutableList.of(), problems));
  }

  private Problem tooEarly(When when) {
    return new Problem(
        "time of the step", when.toString(), "not before the last entry, " + situation().moment());
  }

  private <T> Ruling<Taken<T>> judge(Draft<T> draft, When when) {
    Practice next = write(draft.events(), when);
    ImmutableList<Finding> findings = findingsSince(next, draft.events());
    ImmutableList<NotExamined> unknown =
        next.examination.found().notExaminedSince(examination.found());
    ImmutableList<Entry> step = next.chronicle.since(version());
    return findings.isEmpty() && unknown.isEmpty()
        ? Ruling.granted(new Taken<>(next, draft.value(), step))
        : refused(findings, problems(unknown, step, next.chronicle), step);
  }

  /** What is wrong with the step's own entries, and what rules could not be asked about it. */
  private ImmutableList<Problem> problems(
      ImmutableList<NotExamined> unknown, ImmutableList<Entry> step, Chronicle record) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Examination further = examination;
    for (Entry entry : step) {
      problems.addAll(further.problems(entry, record));
      further = further.after(entry, record);
    }
    ImmutableSet<EntryId> unwritten = ids(step);
    unknown.stream()
        .filter(one -> one.rule().isPresent())
        .map(one -> problem(one, unwritten))
        .forEach(problems::add);
    return problems.build();
  }

  /** The refusal of a step that is not written: others will have the ids of its entries. */
  private static <T> Refused<T> refused(
      List<Finding> findings, ImmutableList<Problem> problems, List<Entry> step) {
    ImmutableSet<EntryId> unwritten = ids(step);
    return refused(
        ImmutableList.copyOf(Lists.transform(findings, one -> one.withUnwritten(unwritten))),
        problems);
  }

  private static ImmutableSet<EntryId> ids(List<Entry> step) {
    return step.stream().map(Entry::id).collect(ImmutableSet.toImmutableSet());
  }

  private static Problem problem(NotExamined one, ImmutableSet<EntryId> unwritten) {
    return new Problem(one.subject(unwritten), one.reason(), "what a rule can look at");
  }

  private static <T> Refused<T> refused(
      ImmutableList<Finding> findings, ImmutableList<Problem> problems) {
    Refused<T> refused = new Refused<>(findings, problems);
    // what a problem found may be somebody's id, so only the places of problems are logged
    LOGGER.debug(
        "refused: {}, {}",
        Lists.transform(findings, Finding::explanation),
        Lists.transform(problems, Problem::where));
    return refused;
  }

  private ImmutableList<Finding> findingsSince(Practice next, ImmutableList<Event> draft) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    Found before = examination.found();
    Found after = next.examination.found();
    for (Finding finding : after.openStepsSince(before)) {
      findings.add(finding.withRemedies(finding.breach().instead().stream().toList()));
    }
    after
        .brokenSince(before)
        .forEach((key, breach) -> addGuarded(findings, key.rule(), breach, next, draft));
    return findings.build();
  }

  private void addGuarded(
      ImmutableList.Builder<Finding> findings,
      RuleId id,
      Breach breach,
      Practice next,
      ImmutableList<Event> draft) {
    StateRule<?> rule = examination.book().stateRule(id);
    if (rule.guards()) {
      Finding finding = Finding.of(rule, breach);
      ImmutableList<Remedy> remedies =
          Asked.about(finding.where(), rule, () -> rule.afterwards(finding, next.situation()));
      findings.add(finding.withRemedies(Lists.transform(remedies, one -> one.insteadOf(draft))));
    }
  }

  private Practice write(ImmutableList<? extends Event> events, When when) {
    Chronicle longer = chronicle;
    Examination further = examination;
    for (Event event : events) {
      longer = longer.append(event, when);
      further = further.after(longer.get(longer.size() - 1), longer);
    }
    return new Practice(longer, further);
  }

  /**
   * Writes down what happened, also where it breaks a clause: the finding then stands in the
   * diagnosis.
   *
   * @param event what happened
   * @param when when; not before the last entry
   * @throws IllegalArgumentException if it happened before the last entry was over
   */
  public Practice note(Event event, When when) {
    return write(ImmutableList.of(requireNonNull(event, "event")), when);
  }

  /**
   * What was found in the record so far.
   *
   * @param asOf the moment; not before the last entry
   * @throws IllegalArgumentException if the last entry is later
   */
  public Diagnosis diagnosis(Instant asOf) {
    return examination.diagnosis(asOf);
  }

  /** How much is written, and what is in force. */
  @Override
  public String toString() {
    return "practice of " + method() + ": " + chronicle;
  }
}
