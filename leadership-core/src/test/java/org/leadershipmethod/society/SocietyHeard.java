package org.leadershipmethod.society;

import static org.leadershipmethod.society.Union.FOUNDED;
import static org.leadershipmethod.society.Union.NOTHING;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;
import static org.leadershipmethod.society.Union.WITHOUT_PARTY;
import static org.leadershipmethod.society.Union.founding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Heard;

/** What the rules about masses, classes, parties and their leaders say beside their examples. */
public final class SocietyHeard {

  private SocietyHeard() {}

  /** One story for each sentence. */
  public static ImmutableList<Heard> all() {
    return ImmutableList.of(
        Heard.of(
            SocietyRuleId.POSITION_UNCLEAR,
            "noClass",
            WITHOUT_PARTY.when(new PositionStated(PersonId.of("ede"), ImmutableSet.of())),
            "The record puts somebody outside of all classes."),
        Heard.of(
            SocietyRuleId.PARTY_ABOVE_CLASSES,
            "noClass",
            WITHOUT_PARTY.when(founding().forClasses(ImmutableSet.of())),
            "The founders gave the party no class to represent."),
        Heard.of(
            SocietyRuleId.STAGE_NOT_REACHED,
            "noStruggle",
            NOTHING.when(
                new MassesRecorded(Masses.builder().people(WAGES, "ada").build()), founding()),
            "The party came too early: the record tells of no struggle of its class at all."),
        Heard.of(
            SocietyRuleId.WITHOUT_PROGRAMME,
            "noGoals",
            WITHOUT_PARTY.when(founding().stating(founding().interests(), ImmutableList.of())),
            "The programme of the party states no goals."),
        new Heard(
            "society.layer.MASSES",
            FOUNDED.when(new RelationStated(UNION, "opposes", MassesId.MASSES)),
            "the masses"));
  }
}
