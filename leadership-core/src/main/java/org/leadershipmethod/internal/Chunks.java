package org.leadershipmethod.internal;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a {@link SharedList}: a chunk of what is in the list, or two trees side by side whose
 * heights differ by one at most.
 *
 * <p>Goes down as many steps as the tree is high: about the logarithm of what is in it.
 */
abstract sealed class Chunks {

  private static final int LONGEST = 32;

  abstract int size();

  abstract int height();

  abstract Object get(int place);

  abstract Chunks replacing(int place, Object one);

  abstract Chunks inserting(int place, Object one);

  /** Null if nothing is left. */
  abstract @Nullable Chunks removing(int place);

  /** A tree of all of these; one at least. */
  static Chunks of(Object[] all) {
    return of(all, 0, (all.length + LONGEST - 1) / LONGEST);
  }

  /** Halves the chunks, and so goes down as many steps as their number has bits. */
  private static Chunks of(Object[] all, int from, int chunks) {
    if (chunks == 1) {
      int begin = from * LONGEST;
      return chunk(Arrays.copyOfRange(all, begin, Math.min(begin + LONGEST, all.length)));
    }
    int left = chunks / 2;
    return new Pair(of(all, from, left), of(all, from + left, chunks - left));
  }

  /**
   * The first chunk of a tree.
   *
   * @param waiting where the rest waits; none is needed for a tree that is a chunk itself
   */
  static Object[] first(Chunks tree, @Nullable Deque<Chunks> waiting) {
    Chunks next = tree;
    while (next instanceof Pair pair) {
      requireNonNull(waiting, "waiting").push(pair.right);
      next = pair.left;
    }
    return next instanceof One alone ? new Object[] {alone.one} : ((Chunk) next).all;
  }

  private static Chunks chunk(Object[] all) {
    return all.length == 1 ? new One(all[0]) : new Chunk(all);
  }

  /** A chunk of one, as most lists have where each thing has a list of its own. */
  private static final class One extends Chunks {

    private final Object one;

    One(Object one) {
      this.one = one;
    }

    @Override
    int size() {
      return 1;
    }

    @Override
    int height() {
      return 0;
    }

    @Override
    Object get(int place) {
      return one;
    }

    @Override
    Chunks replacing(int place, Object other) {
      return new One(other);
    }

    @Override
    Chunks inserting(int place, Object other) {
      return new Chunk(place == 0 ? new Object[] {other, one} : new Object[] {one, other});
    }

    @Override
    @Nullable Chunks removing(int place) {
      return null;
    }
  }

  private static final class Chunk extends Chunks {

    private final Object[] all;

    Chunk(Object[] all) {
      this.all = all;
    }

    @Override
    int size() {
      return all.length;
    }

    @Override
    int height() {
      return 0;
    }

    @Override
    Object get(int place) {
      return all[place];
    }

    @Override
    Chunks replacing(int place, Object one) {
      Object[] copy = all.clone();
      copy[place] = one;
      return new Chunk(copy);
    }

    /** A full chunk is left full where something comes behind it, and is cut in two elsewhere. */
    @Override
    Chunks inserting(int place, Object one) {
      if (all.length < LONGEST) {
        Object[] longer = Arrays.copyOf(all, all.length + 1);
        System.arraycopy(all, place, longer, place + 1, all.length - place);
        longer[place] = one;
        return new Chunk(longer);
      }
      int cut = place == LONGEST ? LONGEST : LONGEST / 2;
      if (cut == LONGEST) {
        return new Pair(this, new One(one));
      }
      Chunk left = new Chunk(Arrays.copyOf(all, cut));
      Chunk right = new Chunk(Arrays.copyOfRange(all, cut, LONGEST));
      return place >= cut
          ? new Pair(left, right.inserting(place - cut, one))
          : new Pair(left.inserting(place, one), right);
    }

    @Override
    @Nullable Chunks removing(int place) {
      Object[] shorter = Arrays.copyOf(all, all.length - 1);
      System.arraycopy(all, place + 1, shorter, place, shorter.length - place);
      return chunk(shorter);
    }
  }

  private static final class Pair extends Chunks {

    private final Chunks left;
    private final Chunks right;
    private final int size;
    private final int height;

    Pair(Chunks left, Chunks right) {
      this.left = left;
      this.right = right;
      this.size = left.size() + right.size();
      this.height = Math.max(left.height(), right.height()) + 1;
    }

    /** Two trees side by side, put into balance; their heights differ by two at most. */
    static Chunks balanced(Chunks left, Chunks right) {
      if (left.height() > right.height() + 1) {
        Pair high = (Pair) left;
        return high.left.height() >= high.right.height()
            ? new Pair(high.left, new Pair(high.right, right))
            : new Pair(
                new Pair(high.left, ((Pair) high.right).left),
                new Pair(((Pair) high.right).right, right));
      } else if (right.height() > left.height() + 1) {
        Pair high = (Pair) right;
        return high.right.height() >= high.left.height()
            ? new Pair(new Pair(left, high.left), high.right)
            : new Pair(
                new Pair(left, ((Pair) high.left).left),
                new Pair(((Pair) high.left).right, high.right));
      }
      return new Pair(left, right);
    }

    @Override
    int size() {
      return size;
    }

    @Override
    int height() {
      return height;
    }

    @Override
    Object get(int place) {
      Chunks at = this;
      int within = place;
      while (at instanceof Pair pair) {
        boolean isLeft = within < pair.left.size();
        within -= isLeft ? 0 : pair.left.size();
        at = isLeft ? pair.left : pair.right;
      }
      return at.get(within);
    }

    @Override
    Chunks replacing(int place, Object one) {
      int behind = place - left.size();
      return behind < 0
          ? new Pair(left.replacing(place, one), right)
          : new Pair(left, right.replacing(behind, one));
    }

    @Override
    Chunks inserting(int place, Object one) {
      int behind = place - left.size();
      return behind < 0
          ? balanced(left.inserting(place, one), right)
          : balanced(left, right.inserting(behind, one));
    }

    @Override
    @Nullable Chunks removing(int place) {
      int behind = place - left.size();
      Chunks shorter = behind < 0 ? left.removing(place) : right.removing(behind);
      if (shorter == null) {
        return behind < 0 ? right : left;
      }
      return behind < 0 ? balanced(shorter, right) : balanced(left, shorter);
    }
  }
}
