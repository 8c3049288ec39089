package org.leadershipmethod.organization;

import org.leadershipmethod.internal.IntColumn;

/** Who has which post, in columns that grow: a post, who has it, and the row that says so. */
final class PostColumns {

  /** The post's {@linkplain PostCode code}, always with a unit. */
  private final IntColumn codes = new IntColumn();

  private final IntColumn persons = new IntColumn();
  private final IntColumn details = new IntColumn();
  private final IntColumn rows = new IntColumn();

  /**
   * Notes that somebody has a post.
   *
   * @param kind what the post is
   * @param unit the number of its unit
   * @param person the number of the person; below 0 when a department has nobody in charge
   * @param detail the number of the field of a department, the {@link Description} of a member
   * @param row the number of the row
   */
  void add(Post.Kind kind, int unit, int person, int detail, int row) {
    codes.add(PostCode.of(kind, unit));
    persons.add(person);
    details.add(detail);
    rows.add(row);
  }

  int size() {
    return codes.size();
  }

  Post.Kind kind(int post) {
    return PostCode.kind(codes.get(post));
  }

  int unit(int post) {
    return PostCode.place(codes.get(post));
  }

  int person(int post) {
    return persons.get(post);
  }

  int detail(int post) {
    return details.get(post);
  }

  int row(int post) {
    return rows.get(post);
  }
}
