package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** One file while it is made out of the pieces of others. */
final class Recombination {

  /** So many, or none, for the most part: what comes after the first fault is read too seldom. */
  private static final int FEW_CHANGES = 4;

  private static final int MOST_CHANGES = 9;

  /** How much there may be of it, in tokens, before nothing more is added. */
  private static final int MOST_TOKENS = 20_000;

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f]");

  private static final ImmutableList<String> LINE_ENDS = ImmutableList.of("\n", "\r\n", "\r", " ");

  private final ImmutableList<ImmutableList<String>> corpus;
  private final Draws draws;
  private final List<String> file;

  /**
   * Begins with one file of a corpus.
   *
   * @param corpus files as their tokens
   * @param draws decides everything
   */
  Recombination(ImmutableList<ImmutableList<String>> corpus, Draws draws) {
    this.corpus = corpus;
    this.draws = draws;
    this.file = new ArrayList<>(draws.from(corpus));
  }

  /** What has become of it after all changes. */
  String text() {
    int changes = draws.below(draws.oneIn(4) ? MOST_CHANGES : FEW_CHANGES);
    for (int i = 0; i < changes && !file.isEmpty(); i++) {
      change();
    }
    return withAnotherEnd(withOtherLineEnds(String.join("", file)));
  }

  private void change() {
    if (draws.below(2) == 1) {
      changeWord();
    } else {
      rearrange();
    }
  }

  /** Another word in the place of one: from anywhere in the corpus, or an awkward one. */
  private void changeWord() {
    Piece word = Piece.word(file, draws);
    ImmutableList<String> other = draws.from(corpus);
    replace(
        word.in(file),
        draws.oneIn(3)
            ? Piece.word(other, draws).in(other)
            : ImmutableList.of(awkward(word.in(file).get(0))));
  }

  private void rearrange() {
    Piece piece = Piece.drawn(file, draws);
    List<String> tokens = piece.in(file);
    switch (draws.below(7)) {
      case 0 -> tokens.clear();
      case 1 -> insert(piece.end(), repeated(tokens));
      case 2 -> move(tokens);
      case 3 -> replace(tokens, fromAnother(piece));
      case 4 -> insert(piece.end(), fromAnother(piece));
      case 5 -> replace(tokens, ImmutableList.of(AwkwardTexts.drawn(draws)));
      default -> insert(piece.start(), ImmutableList.of(AwkwardTexts.drawn(draws)));
    }
  }

  private List<String> repeated(List<String> tokens) {
    int times = draws.oneIn(16) ? 200 : 1;
    return Collections.nCopies(times, List.copyOf(tokens)).stream().flatMap(List::stream).toList();
  }

  private void move(List<String> tokens) {
    List<String> moved = List.copyOf(tokens);
    tokens.clear();
    insert(draws.below(file.size() + 1), moved);
  }

  private List<String> fromAnother(Piece like) {
    ImmutableList<String> other = draws.from(corpus);
    return like.another(other, draws).in(other);
  }

  private void replace(List<String> tokens, List<String> by) {
    tokens.clear();
    tokens.addAll(by);
  }

  private void insert(int at, List<String> tokens) {
    if (file.size() + tokens.size() <= MOST_TOKENS) {
      file.addAll(at, tokens);
    }
  }

  /** Something awkward, as a rule of the sort of the token, and in quotation marks like it. */
  private String awkward(String instead) {
    String text = AwkwardTexts.instead(instead, draws);
    if (!instead.startsWith("\"") || draws.oneIn(4)) {
      return text;
    }
    return '"' + (draws.oneIn(4) ? text : escaped(text)) + '"';
  }

  /** As JSON and YAML want it between quotation marks; a backslash stays what it is. */
  private static String escaped(String text) {
    return CONTROL
        .matcher(text.replace("\"", "\\\""))
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }

  private String withOtherLineEnds(String text) {
    return draws.oneIn(16) ? text.replace("\n", draws.from(LINE_ENDS)) : text;
  }

  private String withAnotherEnd(String text) {
    return switch (draws.below(16)) {
      case 13 -> "\ufeff" + text;
      case 14 -> text.substring(0, draws.below(text.length() + 1));
      case 15 -> text + AwkwardTexts.drawn(draws);
      default -> text;
    };
  }
}
