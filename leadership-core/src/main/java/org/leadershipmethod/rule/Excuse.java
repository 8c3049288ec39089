package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;

/**
 * What would make something no breach: that one of these people had a post when it happened, beside
 * or in place of whom it is known.
 *
 * @param post the post
 * @param people whom the step went through
 */
public record Excuse(Post post, ImmutableSet<PersonId> people) {

  private static final Template SPECIFIC =
      Template.of(
          "unexamined.specific",
          "the record does not say who had specific responsibility here at the time");
  private static final Template OVERALL =
      Template.of(
          "unexamined.overall",
          "the record does not say who was in overall charge here at the time");

  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(SPECIFIC, OVERALL);

  /** Makes an excuse. */
  public Excuse {
    requireNonNull(post, "post");
    requireNonNull(people, "people");
  }

  /** Whether it may be so, as things are known now. */
  public boolean isPossible(Organization known, When when) {
    return known.isUnsettled(post, people, when);
  }

  /** Why nothing can be said then. */
  public Sentence reason() {
    return (post.kind().isInDepartment() ? SPECIFIC : OVERALL).alone();
  }
}
