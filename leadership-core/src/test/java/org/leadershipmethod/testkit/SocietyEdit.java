package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadershipmethod.chain.ChainRuleId;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupRuleId;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.society.SocietyRuleId;

/**
 * The ways of breaking a clause about masses, classes, parties and leaders, each as an edit of the
 * data of a lawful record.
 *
 * <p>Each names the full set of findings that must come of it, also those of the rules about
 * leading together. An edit has no place in a record without what it needs, such as a recall, and
 * then gives nothing.
 */
public enum SocietyEdit implements Edit<Notes> {
  /** Somebody is said to belong to two classes. */
  IN_TWO_CLASSES(SocietyClassEdits::inTwoClasses),
  /** Somebody is said to belong to no class. */
  IN_NO_CLASS(SocietyClassEdits::inNoClass),
  /** A class is declared to which nobody belongs. */
  CLASS_OF_NOBODY(SocietyClassEdits::declared),
  /** The struggle of nobody is told. */
  STRUGGLE_OF_NOBODY(SocietyClassEdits::struggleOfNobody),
  /** The interests of nobody are told. */
  INTERESTS_OF_NOBODY(SocietyClassEdits::interestsOfNobody),
  /** A party is founded for a class to which nobody belongs. */
  PARTY_OF_NOBODY(SocietyClassEdits::partyOfNobody),
  /** A party is founded for no class. */
  PARTY_OF_NO_CLASS(SocietyClassEdits::partyOfNoClass),
  /** A party is founded for two classes. */
  PARTY_OF_TWO_CLASSES(SocietyClassEdits::partyOfTwoClasses),
  /** A party is founded for two classes, and to one of them nobody belongs. */
  PARTY_OF_A_CLASS_AND_OF_NOBODY(SocietyClassEdits::partyOfAClassAndOfNobody),
  /** The party of a class says no longer which class it is of. */
  ABOVE_CLASSES(SocietyClassEdits::aboveClasses),
  /** A party is founded before the struggle of its class has come so far. */
  TOO_EARLY(SocietyClassEdits::tooEarly),
  /** A party is founded that states no interests, or no goals. */
  WITHOUT_PROGRAMME(SocietyClassEdits::withoutProgramme),
  /** An estate, a clique or a faction steps forward as the party of a class. */
  NO_PARTY(SocietyClassEdits::noParty),
  /** Between two layers of a chain an opposition is stated, or a relation the wrong way round. */
  OPPOSED(SocietyClassEdits::opposed),
  /** A class is said to struggle against itself. */
  AGAINST_ITSELF(SocietyClassEdits::againstItself),
  /** Leaders are elected of a party that was never founded. */
  LEADERS_OF_NO_PARTY(SocietyLeaderEdits::ofNoParty),
  /** Somebody leads a party that was never founded, alone and not elected. */
  ALONE_AND_OF_NO_PARTY(SocietyLeaderEdits::aloneAndOfNoParty),
  /** A member leads who was appointed, by themselves or another, or born to it. */
  NOT_ELECTED(SocietyLeaderEdits::notElected),
  /** Somebody who is no member is elected. */
  NOT_A_MEMBER(SocietyLeaderEdits::notAMember),
  /** Somebody who is no member is appointed. */
  APPOINTED_STRANGER(SocietyLeaderEdits::appointedStranger),
  /** Somebody who is no member is appointed, and gives the seat up at once. */
  APPOINTED_FOR_A_MOMENT(SocietyLeaderEdits::notElectedForAMoment),
  /** A leader leaves the party and keeps the seat. */
  LEADER_LEFT(SocietyLeaderEdits::leaderLeft),
  /** Of somebody who is elected no deeds are cited. */
  UNTESTED(SocietyLeaderEdits::untested),
  /** More ballots are counted than people could vote. */
  TOO_MANY_BALLOTS(SocietyLeaderEdits::tooManyBallots),
  /** Fewer than half of those who could vote did. */
  TOO_FEW_BALLOTS(SocietyLeaderEdits::tooFewBallots),
  /** Another takes the seat than the one for whom all voted. */
  COUNT_NOT_FOLLOWED(SocietyLeaderEdits::countNotFollowed),
  /** Nobody takes the seat of the one for whom all voted. */
  SEAT_KEPT_EMPTY(SocietyLeaderEdits::seatKeptEmpty),
  /** A leader is recalled by no more votes than there are against it. */
  RECALLED_BY_FEW(SocietyLeaderEdits::recalledByFew),
  /** A class that struggles as a class has no party for more than a year. */
  CLASS_WITHOUT_PARTY(SocietyDues::classWithoutParty),
  /** The programme of a party says nothing of what its class voiced half a year ago. */
  PROGRAMME_SILENT(SocietyDues::programmeSilent);

  private final BiFunction<Notes, Integer, Optional<Spoiled>> edit;

  SocietyEdit(BiFunction<Notes, Integer, Optional<Spoiled>> edit) {
    this.edit = edit;
  }

  /** What no single step brings about: no guard is asked by these rules. */
  public static final ImmutableSet<RuleId> DUE_OR_ALONE =
      ImmutableSet.of(
          GroupRuleId.GROUP_OF_ONE,
          SocietyRuleId.CLASS_WITHOUT_PARTY,
          SocietyRuleId.PROGRAMME_SILENT,
          ChainRuleId.NO_REPORT,
          ChainRuleId.BROKEN_LINK);

  @Override
  public Optional<Spoiled> of(Notes record, int choice) {
    return edit.apply(record, choice);
  }

  /** What a finding is about: a rule, and where; with leaders this is the party that they lead. */
  static Expected found(RuleId rule, Key where) {
    return Expected.of(rule, where instanceof GroupId group ? group.of() : where);
  }

  static Spoiled spoiled(Notes record, EntryId edited, Iterable<Expected> expected) {
    ImmutableSet<Expected> all = ImmutableSet.copyOf(expected);
    ImmutableSet<Expected> later =
        ImmutableSet.copyOf(Sets.filter(all, one -> DUE_OR_ALONE.contains(one.rule())));
    return new Spoiled(record, edited, Sets.difference(all, later).immutableCopy(), later);
  }

  /** The record with another event in the place of one. */
  static Optional<Spoiled> replaced(Notes record, Noted note, Event other, Expected... expected) {
    return Optional.of(spoiled(record.with(note.id(), other), note.id(), List.of(expected)));
  }

  /** The record with something more right after a note. */
  static Optional<Spoiled> inserted(Notes record, Noted note, Event event, Expected... expected) {
    return Optional.of(
        spoiled(record.after(note.id(), "more", event), EntryId.of("more"), List.of(expected)));
  }

  /**
   * The record with something more at its end.
   *
   * <p>Not a day later: only until the moment at which it is looked at nothing is owed in it.
   */
  static Optional<Spoiled> appended(Notes record, Event event, Expected... expected) {
    return Optional.of(spoiled(record.atEnd("more", event), EntryId.of("more"), List.of(expected)));
  }
}
