package org.leadershipmethod.organization;

/** A kind of post and the number of its unit, or of its department, in one number. */
final class PostCode {

  private static final Post.Kind[] KINDS = Post.Kind.values();
  private static final int BITS = 3;

  private PostCode() {}

  /** The code of a post; the place is a department for the two kinds that are in one. */
  @SuppressWarnings("EnumOrdinal") // a code is never kept outside an organization
  static int of(Post.Kind kind, int place) {
    return place << BITS | kind.ordinal();
  }

  static Post.Kind kind(int code) {
    return KINDS[code & (1 << BITS) - 1];
  }

  static int place(int code) {
    return code >>> BITS;
  }
}
