package org.leadershipmethod.examples.election;

import static java.text.Normalizer.Form.NFKC;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the name of a column says of it.
 *
 * @param sense what it may be
 * @param sure whether nobody stands for election under such a name; {@code Ward} and {@code No} are
 *     names of people too
 */
record ColumnName(Sense sense, boolean sure) {

  /** What a column may be. */
  enum Sense {
    /** Somebody who stands for election, as far as the name says. */
    CANDIDATE("a candidate"),
    /** Each ballot has its own. */
    BALLOT("numbers the ballots"),
    /** Where or when a ballot was cast, or what else is known of it. */
    NOTE("says something of the ballots"),
    /** How much a ballot counts. */
    WEIGHT("says how much each ballot counts");

    private final String words;

    Sense(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private static final ImmutableSet<String> OF_BALLOT =
      words(
          "account ballot ballots cvr elector email entry guid hash key line mail member membership"
              + " paper participant person receipt record registration respondent response row"
              + " student submission token unique user username uuid vote voter voters");

  private static final ImmutableSet<String> NUMBER =
      words("code id identifier ids index no nr num number numbers nummer ref serial sequence");

  private static final ImmutableSet<String> OF_PLACE_OR_TIME =
      words(
          "address agent area batch booth box branch browser casting cast center centre channel"
              + " chapter city class collector comment comments completed completion"
              + " constituency counting country county created date day department device district"
              + " duration end first full group ip language last list locale location machine"
              + " modified month name note notes party phone place poll polling portion precinct"
              + " region remark remarks room scanner school seed session site source start started"
              + " state station status style submit submitted tabulator team telephone time"
              + " timestamp town type unit updated version ward year your zone");

  private static final ImmutableSet<String> WEIGHT =
      words(
          "copies count counts frequency multiplicity of quantity times votes weight weighting"
              + " weights");

  /** Words that are no name of anybody. */
  private static final ImmutableSet<String> NOBODY =
      words(
          "ballot constituency cvr email guid id identifier ids index number precinct respondent"
              + " tabulator timestamp uuid voter");

  /** Words that are no name of anybody beside another one of these. */
  private static final ImmutableSet<String> NOBODY_WITH_MORE =
      ImmutableSet.<String>builder().addAll(NUMBER).add("address", "date", "time", "of").build();

  private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetterOrDigit);

  static ColumnName of(String name) {
    List<String> words = wordsOf(name).toList();
    if (words.isEmpty() || !words.stream().allMatch(ColumnName::isKnown)) {
      return new ColumnName(Sense.CANDIDATE, false);
    }
    boolean sure =
        words.stream().anyMatch(NOBODY::contains)
            || (words.size() > 1 && words.stream().anyMatch(NOBODY_WITH_MORE::contains));
    if (words.stream().anyMatch(WEIGHT::contains)) {
      return new ColumnName(Sense.WEIGHT, sure);
    }
    return new ColumnName(
        words.stream().anyMatch(OF_PLACE_OR_TIME::contains) && !isEmail(words)
            ? Sense.NOTE
            : Sense.BALLOT,
        sure);
  }

  /** An address for mail is that of one voter, and one for the internet is not. */
  private static boolean isEmail(List<String> words) {
    return words.contains("email") || words.contains("mail");
  }

  /** {@code VoterID}, {@code voter_id} and {@code Voter #} are two words each. */
  private static Stream<String> wordsOf(String name) {
    String plain =
        Normalizer.normalize(name.replaceAll("(?i)e-mail", "email").replace("#", " number "), NFKC);
    String apart = plain.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
    return Splitter.on(LETTERS.negate())
        .omitEmptyStrings()
        .splitToStream(apart)
        .flatMap(ColumnName::partsOf);
  }

  /** {@code voterid} is two words as well. */
  private static Stream<String> partsOf(String word) {
    for (int end = 2; end + 1 < word.length() && !isKnown(word); end++) {
      String first = word.substring(0, end);
      String second = word.substring(end);
      if (isKnown(first) && isKnown(second)) {
        return Stream.of(first, second);
      }
    }
    return Stream.of(word);
  }

  private static boolean isKnown(String word) {
    return OF_BALLOT.contains(word)
        || NUMBER.contains(word)
        || OF_PLACE_OR_TIME.contains(word)
        || WEIGHT.contains(word);
  }

  private static ImmutableSet<String> words(String words) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(words));
  }
}
