package org.leadershipmethod.organization;

import org.jspecify.annotations.Nullable;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.Interned;
import org.leadershipmethod.person.PersonId;

/**
 * The numbers that people have, and their ids, of which one more gives another version.
 *
 * <p>Of whoever was there at the outset an id is made once, for all versions, when somebody asks
 * for it. They are kept in a column of nothing but such ids: so to name many people is to read one
 * number of the column for each, and none of the ids themselves, which lie all over the memory.
 */
final class People {

  /** Ids that were asked for so far, by number. */
  private static final class Known {

    private @Nullable PersonId @Nullable [] ids;

    private @Nullable PersonId[] ids(int size) {
      @Nullable PersonId[] all = ids;
      if (all == null) {
        all = new PersonId[size];
        ids = all;
      }
      return all;
    }
  }

  private final Interned texts;
  private final Known known;

  private People(Interned texts, Known known) {
    this.texts = texts;
    this.known = known;
  }

  /** People as they are at the outset. */
  static People of(Interned texts) {
    return new People(texts, new Known());
  }

  /** The number that was never given so far; all below it were. */
  int size() {
    return texts.size();
  }

  /** The id that a number was given to last, as text. */
  String text(int number) {
    return texts.key(number);
  }

  /** The id that a number was given to last. */
  PersonId id(int number) {
    return texts.isAsAtOutset(number) ? idAtOutset(number) : PersonId.of(texts.key(number));
  }

  private PersonId idAtOutset(int number) {
    @Nullable PersonId[] all = known.ids(texts.outsetSize());
    PersonId id = all[number];
    if (id == null) {
      // whoever comes at the same moment makes one that is equal
      id = PersonId.of(texts.key(number));
      all[number] = id;
    }
    return id;
  }

  /** The number of somebody, or {@link IntTrie#NONE}; they may have no post. */
  int number(PersonId person) {
    return texts.indexOf(person.value());
  }

  /** With a number given to somebody; it may have been that of somebody who has no post now. */
  People with(PersonId person, int number) {
    return new People(texts.with(person.value(), number), known);
  }
}
