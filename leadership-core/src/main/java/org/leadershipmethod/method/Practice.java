package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Recording;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Ruling.Refused;
import org.leadershipmethod.rule.Situation;
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
 * <p>What happened earlier can be taken and noted later. A late step is judged as things stood at
 * its own moment, and refused also for what it would make a breach of that came after it.
 *
 * <p>A practice is immutable: a granted step gives a new one. Programs that write together compare
 * {@link #version()} before they save: whoever finds another version than the one that they began
 * with takes the step again on the newer practice. After a restart, {@link #resume} goes on from
 * what was saved.
 */
public final class Practice {

  private static final Logger LOGGER = LoggerFactory.getLogger(Practice.class);

  private final Progress progress;
  private final Recording recording;
  private final ZoneId zone;

  private Practice(Progress progress, Recording recording, ZoneId zone) {
    this.progress = progress;
    this.recording = recording;
    this.zone = zone;
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
    return new Practice(Progress.through(chronicle, method), Recording.UNKNOWN, ZoneOffset.UTC);
  }

  /**
   * The same practice, which states of whatever it writes from here on when and by whom it was
   * recorded. A host that keeps the moments of recording states the present one before each step.
   */
  public Practice recorded(Recording how) {
    return new Practice(progress, requireNonNull(how, "how"), zone);
  }

  /**
   * The same practice where people live: days that it is told are days of this zone; in UTC unless
   * said. What is written already stays as it is. A record does not hold it, so that whoever {@link
   * #resume resumes} says it again.
   *
   * @param newZone whose days they are
   */
  public Practice in(ZoneId newZone) {
    return new Practice(progress, recording, requireNonNull(newZone, "newZone"));
  }

  /** Whose days those are that it is told. */
  public ZoneId zone() {
    return zone;
  }

  private Practice after(Amendment written) {
    return new Practice(written.after(), recording, zone);
  }

  /** What happened so far. */
  public Chronicle chronicle() {
    return progress.chronicle();
  }

  /** What is in force. */
  public LeadershipMethod method() {
    return examination().method();
  }

  /** How things stand. */
  public Situation situation() {
    return examination().situation();
  }

  private Examination examination() {
    return progress.examination();
  }

  /** The number of entries, to compare before saving when several programs write. */
  public int version() {
    return chronicle().size();
  }

  /**
   * Takes a step that happened on a day, or refuses it and says why.
   *
   * @param step what somebody wants to do
   * @param day when, in the {@linkplain #in zone} of this practice
   */
  public <T> Ruling<Taken<T>> take(Step<T> step, LocalDate day) {
    return take(step, When.on(day, zone));
  }

  /**
   * Takes a step, or refuses it and says why; a refused step writes nothing.
   *
   * <p>Where the method {@linkplain LeadershipMethod#countingRepetitionsOnce counts repetitions
   * once}, the very same step of the same time writes nothing either, and {@link Taken#isRepeated}
   * says so.
   *
   * @param step what somebody wants to do
   * @param when when it happened; it may be before what is written already
   */
  public <T> Ruling<Taken<T>> take(Step<T> step, When when) {
    return take(step, Ids.OF_THE_CHRONICLE, requireNonNull(when, "when"));
  }

  /**
   * Takes a step under an id that the host gives, such as the number of a request.
   *
   * <p>The first entry of the step has this id; further ones have {@code .2}, {@code .3} … added to
   * it. The same step, sent again with the same id and time, writes nothing, and {@link
   * Taken#isRepeated} says so; another step under this id is refused.
   *
   * @param step what somebody wants to do
   * @param id the id
   * @param when when it happened; it may be before what is written already
   */
  public <T> Ruling<Taken<T>> take(Step<T> step, EntryId id, When when) {
    Ids ids = Ids.from(requireNonNull(id, "id"));
    requireNonNull(when, "when");
    Optional<Entry> there = chronicle().entry(id);
    if (there.isPresent()) {
      return new Repetition(progress)
          .under(ids, there.get(), step, when, this)
          .map(Ruling::granted)
          .orElseGet(() -> refused(ImmutableList.of(), ImmutableList.of(taken(there.get()))));
    } else if (id.isGivenByPosition()) {
      return refused(ImmutableList.of(), ImmutableList.of(notForHosts(id)));
    }
    return take(step, ids, when);
  }

  private static Problem taken(Entry there) {
    return new Problem(
        "the id of the step",
        Quoted.text(there.id()) + ", which " + there.label() + " of " + there.when() + " has",
        "an id that nothing else has");
  }

  private static Problem notForHosts(EntryId id) {
    return new Problem(
        "the id of the step",
        Quoted.text(id),
        "an id not of the form e1, which a chronicle gives itself");
  }

  private <T> Ruling<Taken<T>> take(Step<T> step, Ids ids, When when) {
    return method().countsRepetitionsOnce()
        ? new Repetition(progress)
            .of(step, when, this)
            .map(Ruling::granted)
            .orElseGet(() -> takeNew(step, ids, when))
        : takeNew(step, ids, when);
  }

  private <T> Ruling<Taken<T>> takeNew(Step<T> step, Ids ids, When when) {
    int before = chronicle().readingBefore(new Turn(when, version()));
    return step.draft(progress.after(before).situation())
        .fold(draft -> free(draft, ids, when), problems -> refused(ImmutableList.of(), problems));
  }

  /** Of the ids of a step with several entries, the further ones may be taken too. */
  private <T> Ruling<Taken<T>> free(Draft<T> draft, Ids ids, When when) {
    ImmutableList<Problem> taken =
        IntStream.range(1, draft.events().size())
            .mapToObj(ids::of)
            .flatMap(Optional::stream)
            .flatMap(id -> chronicle().entry(id).stream())
            .map(Practice::taken)
            .collect(ImmutableList.toImmutableList());
    return taken.isEmpty() ? judge(draft, ids, when) : refused(ImmutableList.of(), taken);
  }

  private <T> Ruling<Taken<T>> judge(Draft<T> draft, Ids ids, When when) {
    Guard guard = Guard.of(progress, draft.events(), ids, when, recording);
    return guard.grants()
        ? Ruling.granted(Taken.written(after(guard.written()), draft.value(), guard.step()))
        : refused(guard);
  }

  /** The refusal of a step that is not written. */
  private static <T> Refused<T> refused(Guard guard) {
    return refused(
        guard.findings().stream()
            .map(one -> one.withUnwritten(guard.unwritten()))
            .collect(ImmutableList.toImmutableList()),
        guard.problems());
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

  /**
   * Writes down what happened, also where it breaks a clause: the finding then stands in the
   * diagnosis.
   *
   * @param event what happened
   * @param when when it happened; it may be before what is written already
   */
  public Practice note(Event event, When when) {
    return note(event, Ids.OF_THE_CHRONICLE, when);
  }

  /**
   * Writes down what happened on a day, also where it breaks a clause.
   *
   * @param event what happened
   * @param day when, in the {@linkplain #in zone} of this practice
   */
  public Practice note(Event event, LocalDate day) {
    return note(event, When.on(day, zone));
  }

  /**
   * Writes down what happened under an id that the host gives, also where it breaks a clause. The
   * very same event of the same time, sent again with the same id, changes nothing.
   *
   * @param event what happened
   * @param id the id
   * @param when when it happened; it may be before what is written already
   * @throws IllegalArgumentException if something else has this id, or it is of the form {@code e1}
   */
  public Practice note(Event event, EntryId id, When when) {
    return note(event, Ids.from(requireNonNull(id, "id")), when);
  }

  private Practice note(Event event, Ids ids, When when) {
    requireNonNull(when, "when");
    boolean isThere =
        method().countsRepetitionsOnce()
            && new Repetition(progress).of(Step.of(event), when, this).isPresent();
    ImmutableList<Event> events = ImmutableList.of(requireNonNull(event, "event"));
    return isThere ? this : after(Amendment.to(progress, events, ids, when, recording));
  }

  /**
   * What was found in the record so far, as of a moment; entries that were over later are not known
   * then.
   *
   * @param asOf the moment
   */
  public Diagnosis diagnosis(Instant asOf) {
    int known = chronicle().readingBefore(Turn.after(requireNonNull(asOf, "asOf")));
    return progress.after(known).diagnosis(asOf, Ahead.straddling(chronicle(), known, asOf));
  }

  /**
   * What was found in the record as of the end of a day.
   *
   * @param day the day, in the {@linkplain #in zone} of this practice
   */
  public Diagnosis diagnosis(LocalDate day) {
    return diagnosis(When.on(day, zone).latest());
  }

  /** How much is written, and what is in force. */
  @Override
  public String toString() {
    return "practice of " + method() + ": " + chronicle();
  }
}
