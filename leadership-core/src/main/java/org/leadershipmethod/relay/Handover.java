package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The step of handing a post over: one person leaves it and another takes it up, together, so that
 * the post is neither vacant nor shared between.
 *
 * <p>It is faulty if the unit is not there, if the one person does not have the post, or if the
 * other has it already. For example, with a practice:
 *
 * <pre>{@code
 * practice.take(Handover.of(Post.inCharge(school), "principal", "deputy"), day);
 * }</pre>
 *
 * <p>Who takes a post up is not told by that of what is under way: a task that the one person
 * answered for is delivered to the other by a step of its own, within the {@linkplain
 * RelayBounds#HANDOVER_WINDOW time to hand tasks over}.
 *
 * <pre>{@code
 * practice.note(new TaskDelivered(literacy.id(), Delivery.of("school", "deputy")), day);
 * }</pre>
 *
 * <p>If the post is overall charge and nobody takes that step in time, a rule says of each such
 * task that nobody answers for it any more.
 *
 * @param post which post
 * @param from who leaves it
 * @param to who takes it up
 */
public record Handover(Post post, PersonId from, PersonId to) implements Step<Handover> {

  /** Makes the step of its three parts. */
  public Handover {
    requireNonNull(post, "post");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  /**
   * Hands a post over from one person to another.
   *
   * <p>For example {@code Handover.of(Post.department(school, PROPAGANDA), "teacher",
   * "librarian")}.
   *
   * @param post which post, and so at which unit
   * @param from who has it until then
   * @param to who does not have it yet
   * @throws IllegalArgumentException if one of the two people is blank
   */
  public static Handover of(Post post, String from, String to) {
    return new Handover(
        post, PersonId.of(Argument.text("from", from)), PersonId.of(Argument.text("to", to)));
  }

  /**
   * Two events at one time: the one person is appointed and the other departs. Everything that is
   * wrong with the people is told at once, with a near id where that of who leaves was mistyped.
   */
  @Override
  public Checked<Draft<Handover>> draft(Situation situation) {
    return Checked.of(problems(situation.organization()), () -> new Draft<>(events(), this));
  }

  /** A department has room for one in charge of it; every other post is taken up first. */
  private ImmutableList<Event> events() {
    ImmutableList<Event> events =
        ImmutableList.of(new Appointed(to, post), new Departed(from, post));
    return post.kind() == Post.Kind.DEPARTMENT ? events.reverse() : events;
  }

  private ImmutableList<Problem> problems(Organization organization) {
    return organization
        .missing("the unit of the post", post.unit())
        .map(ImmutableList::of)
        .orElseGet(() -> problemsOfPeople(organization));
  }

  private ImmutableList<Problem> problemsOfPeople(Organization organization) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (!holds(from, organization)) {
      problems.add(
          problem(from, "who does not have this post", "somebody who has it" + hint(organization)));
    }
    if (holds(to, organization)) {
      problems.add(problem(to, "who has this post already", "somebody who does not have it"));
    }
    return problems.build();
  }

  private boolean holds(PersonId person, Organization organization) {
    return organization.posts(person).contains(post);
  }

  private String hint(Organization organization) {
    return Nearest.hint(
        from, organization.personnel(post.unit()).stream().filter(one -> holds(one, organization)));
  }

  private Problem problem(PersonId person, String why, String expected) {
    return new Problem("handing over of " + post, Quoted.text(person) + ", " + why, expected);
  }

  /** Which post is handed over, and by whom to whom. */
  @Override
  public String toString() {
    return from + " hands over to " + to + " as " + post;
  }
}
