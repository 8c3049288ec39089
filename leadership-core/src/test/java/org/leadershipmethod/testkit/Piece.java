package org.leadershipmethod.testkit;

import java.util.Collections;
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
        while (start < file.size() && depth(file.get(start)) != 1) {
          start++;
        }
        return start == file.size() ? LINE.at(place, file, draws) : bracketsAt(start, file);
      }
    };

    /** The part around a place, or from there on. */
    abstract Piece at(int place, List<String> file, Draws draws);

    private static int depth(String token) {
      return switch (token) {
        case "{", "[" -> 1;
        case "}", "]" -> -1;
        default -> 0;
      };
    }

    private static Piece bracketsAt(int start, List<String> file) {
      int depth = 0;
      int end = start;
      do {
        depth += depth(file.get(end++));
      } while (depth > 0 && end < file.size());
      return new Piece(BRACKETS, start, end);
    }
  }

  /** A part of a file that has any tokens; short lines are as likely to be met as long ones. */
  static Piece drawn(List<String> file, Draws draws) {
    Sort sort = draws.from(List.of(Sort.values()));
    return sort.at(place(file, draws), file, draws);
  }

  /** A part of the same sort of a file that has any tokens. */
  Piece another(List<String> file, Draws draws) {
    return sort.at(place(file, draws), file, draws);
  }

  /** A word, a number or a quoted text, with all that is between quotation marks. */
  static Piece word(List<String> file, Draws draws) {
    int start = place(file, draws);
    int place = start;
    while (place < file.size() && !isWord(file.get(place))) {
      place++;
    }
    return Sort.TOKEN.at(place == file.size() ? start : place, file, draws);
  }

  private static boolean isWord(String token) {
    return !token.isBlank() && (token.length() > 1 || Character.isLetterOrDigit(token.charAt(0)));
  }

  private static int place(List<String> file, Draws draws) {
    int lines = Math.max(1, Collections.frequency(file, "\n"));
    int line = draws.below(lines);
    int start = 0;
    for (int i = 0; i < line; i++) {
      start += file.subList(start, file.size()).indexOf("\n") + 1;
    }
    Piece whole = Sort.LINE.at(start, file, draws);
    return start + draws.below(whole.end() - start);
  }

  /** The tokens; changes to them change the file. */
  List<String> in(List<String> file) {
    return file.subList(start, end);
  }
}
