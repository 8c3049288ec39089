package org.leadershipmethod.testkit;

import java.util.List;

/**
 * A part of a file: some of its tokens, one after the other.
 *
 * @param sort what made them one part
 * @param start the first token
 * @param end the token after the last
 */
record Piece(Sort sort, int start, int end) {

  /** What makes tokens one part of a file. */
  enum Sort {
    TOKEN {
      @Override
      Piece at(int place, List<String> file, Draws draws) {
        return new Piece(this, place, place + 1);
      }
    },
    SOME_TOKENS {
      @Override
      Piece at(int place, List<String> file, Draws draws) {
        return new Piece(this, place, Math.min(file.size(), place + 1 + draws.below(12)));
      }
    },
    LINE {
      @Override
      Piece at(int place, List<String> file, Draws draws) {
        int start = file.subList(0, place).lastIndexOf("\n") + 1;
        int length = file.subList(place, file.size()).indexOf("\n") + 1;
        return new Piece(this, start, length == 0 ? file.size() : place + length);
      }
    },
    BRACKETS {
      @Override
      Piece at(int place, List<String> file, Draws draws) {
        int start = place;
        while (start < file.size() && !"{[".contains(file.get(start))) {
          start++;
        }
        return start == file.size() ? LINE.at(place, file, draws) : bracketsAt(start, file);
      }
    };

    /** The part around a place, or from there on. */
    abstract Piece at(int place, List<String> file, Draws draws);

    private static Piece bracketsAt(int start, List<String> file) {
      int depth = 0;
      int end = start;
      do {
        String token = file.get(end++);
        depth += "{[".contains(token) ? 1 : "}]".contains(token) ? -1 : 0;
      } while (depth > 0 && end < file.size());
      return new Piece(BRACKETS, start, end);
    }
  }

  /** A part of a file that has any tokens. */
  static Piece drawn(List<String> file, Draws draws) {
    Sort sort = draws.from(List.of(Sort.values()));
    return sort.at(draws.below(file.size()), file, draws);
  }

  /** A part of the same sort of a file that has any tokens. */
  Piece another(List<String> file, Draws draws) {
    return sort.at(draws.below(file.size()), file, draws);
  }

  /** The tokens; changes to them change the file. */
  List<String> in(List<String> file) {
    return file.subList(start, end);
  }
}
