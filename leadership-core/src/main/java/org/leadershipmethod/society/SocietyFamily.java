package org.leadershipmethod.society;

import static org.leadershipmethod.clause.Text.MASSES_CLASSES_PARTY_LEADERSHIP;

import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Phrase;

/**
 * The rules about masses, classes, parties and their leaders ({@code R0.1} to {@code R4.1}), with
 * their {@linkplain SocietyBounds bounds}.
 *
 * <p>In force with {@code LeadershipMethod.of(GROUP, SOCIETY)}; none of it is asked of a program
 * that only relays and plans. The rules tell apart what cannot be: somebody in no class or in
 * several, a class without people, a party for none or several classes, before its time, without a
 * programme, or that is none, leaders without a party, one layer set against another of its chain;
 * how leaders come to lead: not elected, not members, no longer members, untested, against the
 * count, by too few; and what is not there by now: the party of a class, a programme that takes up
 * what the class voiced.
 *
 * <p>No rule says which class is right, or what a party should want: they look at whether those who
 * lead stand on those whom they lead. Whether what goes up and down between them is still alive,
 * the family {@code chain} asks.
 *
 * <p>For example, to diagnose a record as of the end of a year:
 *
 * <pre>{@code
 * LeadershipMethod method = LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY);
 * System.out.println(Diagnosis.of(method, chronicle, asOf));
 * }</pre>
 *
 * <p>Two rules look at what is not there by now, {@link SocietyRuleId#CLASS_WITHOUT_PARTY} and
 * {@link SocietyRuleId#PROGRAMME_SILENT}; they speak when their window is over, so that the moment
 * counts that a diagnosis is made for. All others look at an entry when it happens, and a practice
 * refuses a step that breaks one of them.
 */
public final class SocietyFamily {

  /** The rules, the views and the bounds of this family. */
  public static final Family SOCIETY =
      Family.of(
              "society",
              new PositionUnclear(),
              new ClassWithoutMasses(),
              new LayersOutOfOrder(),
              new PartyAboveClasses(),
              new StageNotReached(),
              new WithoutProgramme(),
              new GroupingInPlaceOfParty(),
              new OpposedWithinChain(),
              new LeadersWithoutParty(),
              new NotElected(),
              new NotAMember(),
              new LeaderLeftParty(),
              new StandingUntested(),
              new CountNotFollowed(),
              new TooFewVoted(),
              new RecallWithoutMajority(),
              new ClassWithoutParty(),
              new ProgrammeSilent())
          .about(MASSES_CLASSES_PARTY_LEADERSHIP, 0, 1, 2, 3, 4)
          .reading(SocietyView.SOCIETY, GroupView.GROUPS)
          .bounded(
              SocietyBounds.PARTY_STAGE,
              SocietyBounds.FOUNDING_WINDOW,
              SocietyBounds.PROGRAMME_WINDOW,
              SocietyBounds.ELECTION_QUORUM,
              SocietyBounds.COUNTS)
          .saying(SeatsGivenUp.TEMPLATES)
          .saying(LayerKind.TEMPLATES)
          .saying(Phrase.terms(GroupingKind.class))
          .saying(Phrase.terms(Relation.class))
          .saying(Phrase.terms(SeatOrigin.class))
          .saying(Phrase.terms(StruggleStage.class))
          .withGroup("society-event", SocietyEvent.class)
          .withEvent("masses-recorded", MassesRecorded.class)
          .withEvent("position-stated", PositionStated.class)
          .withEvent("people-left", PeopleLeft.class)
          .withEvent("class-declared", ClassDeclared.class)
          .withEvent("struggle-recorded", StruggleRecorded.class)
          .withEvent("interests-voiced", InterestsVoiced.class)
          .withEvent("party-founded", PartyFounded.class)
          .withEvent("programme-adopted", ProgrammeAdopted.class)
          .withEvent("members-admitted", MembersAdmitted.class)
          .withEvent("members-left", MembersLeft.class)
          .withEvent("relation-stated", RelationStated.class)
          .withKey("masses", MassesId.class)
          .withKey("class", ClassId.class)
          .withKey("party", PartyId.class)
          .withKey("leaders", LeadersId.class)
          .withKey("person-in-masses", PersonInMasses.class)
          .withKey("layer-pair", LayerPair.class);

  private SocietyFamily() {}
}
