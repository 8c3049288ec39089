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
          "account badge ballot ballots card client customer cvr elector email employee entry"
              + " guid hash key line login mail member membership mitglied nickname paper"
              + " participant person pin receipt record registration respondent response row ssn"
              + " stimmzettel student submission token unique user username uuid vote voter"
              + " voters wähler électeur");

  private static final ImmutableSet<String> NUMBER =
      words(
          "code id identifier ids index no nr num number numbers nummer numéro ref sequence"
              + " serial");

  private static final ImmutableSet<String> OF_PLACE_OR_TIME =
      words(
          "address affiliation age agent area batch bezirk booth borough box branch browser"
              + " bureau cast casting center centre channel chapter circonscription city class"
              + " collector comment comments commune company completed completion constituency"
              + " contest counting country county created date datum day degree department"
              + " device district distrito duration election electorate end file filename"
              + " finished first full gender group household image ip language last list locale"
              + " location machine mesa modified month municipality name note notes organisation"
              + " organization ort parish party phone place poll polling portion postal postcode"
              + " precinct progress province recorded region remark remarks riding room round"
              + " scanner school score seed session sex site source start started state station"
              + " status style subdivision submit submitted surname tabulator team telephone"
              + " time timestamp total town type unit updated url valid version wahlbezirk"
              + " wahlkreis ward year your zeitstempel zip zone");

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

  /** {@code voterid} is two words as well; {@code Cardno} and {@code Noort} are names. */
  private static Stream<String> partsOf(String word) {
    return isKnown(word)
        ? Stream.of(word)
        : NUMBER.stream()
            .filter(word::endsWith)
            .map(number -> word.substring(0, word.length() - number.length()))
            .filter(first -> NOBODY.contains(first) || (isKnown(first) && word.endsWith("id")))
            .findFirst()
            .map(first -> Stream.of(first, word.substring(first.length())))
            .orElse(Stream.of(word));
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
