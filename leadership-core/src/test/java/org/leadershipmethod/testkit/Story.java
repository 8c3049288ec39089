package org.leadershipmethod.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/**
 * An example, told as it happened: what was given at the outset, what happened when, and what a
 * diagnosis finds then.
 *
 * <p>Entries have the ids e1, e2 and so on. It needs no jqwik. A story does not change: whatever is
 * told next makes another, so that a beginning can go on in two ways.
 *
 * <pre>{@code
 * Story.of(METHOD).given(founding).when(election).later(90)
 *     .finds(Expected.of(OVERDUE, shop))
 *     .when(accounts).findsNothing();
 * }</pre>
 */
public final class Story {

  private final Practice practice;
  private final int day;

  private Story(Practice practice, int day) {
    this.practice = practice;
    this.day = day;
  }

  /** A story in which nothing has happened, with this in force. */
  public static Story of(LeadershipMethod method) {
    return new Story(Practice.resume(Chronicle.empty(), method), 0);
  }

  /** The same with something that was so at the outset. */
  public Story given(Event... events) {
    return noted(When.OUTSET, events);
  }

  /** The same with something that happens next, each of it a day later. */
  public Story when(Event... events) {
    Story story = this;
    for (Event event : events) {
      story = story.later(1).together(event);
    }
    return story;
  }

  /** The same with something that happens on the day that it is. */
  public Story together(Event... events) {
    return noted(Notes.day(day), events);
  }

  /** The same with something that happened at another time, such as one that is known roughly. */
  public Story noted(When when, Event... events) {
    Practice next = practice;
    for (Event event : events) {
      next = next.note(event, when);
    }
    return new Story(next, day);
  }

  /** The same so many days later. */
  public Story later(int days) {
    return new Story(practice, day + days);
  }

  /** The same where the record covers no more than this. */
  public Story covering(Coverage coverage) {
    return of(practice.chronicle().covering(coverage), practice.method());
  }

  /** The same with something else in force. */
  public Story under(LeadershipMethod method) {
    return of(practice.chronicle(), method);
  }

  private Story of(Chronicle chronicle, LeadershipMethod method) {
    return new Story(Practice.resume(chronicle, method), day);
  }

  /** What is found now, at the end of the day that it is. */
  public Diagnosis diagnosis() {
    return practice.diagnosis(now());
  }

  private Instant now() {
    return Notes.day(day).latest();
  }

  /** The record, and what is in force. */
  public Practice practice() {
    return practice;
  }

  /** All that is found now, open or mended; nothing is left unexamined. */
  public ImmutableList<Finding> found() {
    assertThat(diagnosis().notExamined()).isEmpty();
    return diagnosis().findings();
  }

  /** The rules of all that is found now, one for each finding; nothing is left unexamined. */
  public ImmutableList<RuleId> rules() {
    return ImmutableList.copyOf(Lists.transform(found(), Finding::rule));
  }

  /** Exactly these findings are open now. */
  public Story finds(Expected... expected) {
    assertThat(diagnosis().open().stream().map(Expected::of)).containsExactlyInAnyOrder(expected);
    return this;
  }

  /** Exactly one finding is open now, of this rule; it begins like this, and says the rest too. */
  public Story finds(RuleId rule, String beginning, String... more) {
    assertThat(diagnosis().open()).extracting(Finding::rule).containsExactly(rule);
    return says(rule, beginning, more);
  }

  /** Nothing was found: nothing is open, and nothing had to be mended. */
  public Story findsNothing() {
    assertThat(diagnosis().findings()).isEmpty();
    return this;
  }

  /** Nothing was found, and of a rule exactly this is said of what it could not look at. */
  public Story doesNotExamine(RuleId rule, String... why) {
    assertThat(diagnosis().findings()).isEmpty();
    assertThat(diagnosis().notExamined())
        .filteredOn(one -> one.rule().filter(rule::equals).isPresent())
        .extracting(one -> one.reason().toString())
        .containsExactly(why);
    return this;
  }

  /** The only finding of a rule, open or mended. */
  public Finding finding(RuleId rule) {
    ImmutableList<Finding> found = diagnosis().findings(rule);
    assertThat(found).as("findings of %s", rule).hasSize(1);
    return found.get(0);
  }

  /** The only finding of a rule begins like this, and says the rest too. */
  public Story says(RuleId rule, String beginning, String... more) {
    assertThat(finding(rule).toString()).startsWith(beginning);
    for (String said : more) {
      assertThat(finding(rule).toString()).contains(said);
    }
    return this;
  }

  /** Of the only finding of a rule it is said that this is missing. */
  public Story misses(RuleId rule, String... missing) {
    assertThat(finding(rule).missing()).extracting(Object::toString).containsExactly(missing);
    return this;
  }

  /** The only finding of a rule was mended, by this entry. */
  public Story mends(RuleId rule, String entry) {
    assertThat(finding(rule).mendedBy()).extracting(Object::toString).containsExactly(entry);
    return this;
  }

  /** A guard would refuse this, for exactly these findings. */
  public Story refuses(Event event, Expected... expected) {
    assertThat(
            judged(event)
                .fold(taken -> ImmutableList.<Finding>of(), Ruling.Refused::findings)
                .stream()
                .map(Expected::of))
        .containsExactlyInAnyOrder(expected);
    assertThat(judged(event).isGranted()).isFalse();
    return this;
  }

  /** A guard would grant this. */
  public Story grants(Event event) {
    assertThat(judged(event).isGranted()).as("%s", judged(event)).isTrue();
    return this;
  }

  private Ruling<?> judged(Event event) {
    return practice.take(Step.of(event), Notes.day(day));
  }

  /** Of each open finding, each proposal of what to do now mends it, and opens nothing new. */
  public Story mendsWhatIsOpen() {
    int drafts = 0;
    for (Finding finding : diagnosis().open()) {
      for (Proposed draft : Proposed.afterwards(finding)) {
        Practice next = practice.take(draft.step(), When.at(now())).orElseThrow().practice();
        assertThat(Open.in(next.diagnosis(now())))
            .as("open after %s for %s", draft, finding)
            .doesNotContain(Open.of(finding))
            .isSubsetOf(Open.in(diagnosis()));
        drafts++;
      }
    }
    assertThat(drafts).as("proposals in %s", diagnosis()).isPositive();
    return this;
  }
}
