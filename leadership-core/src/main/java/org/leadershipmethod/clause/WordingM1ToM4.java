package org.leadershipmethod.clause;

import static org.leadershipmethod.clause.Embodiment.MEASURE;
import static org.leadershipmethod.clause.Embodiment.PROCESS;
import static org.leadershipmethod.clause.Embodiment.STATE;
import static org.leadershipmethod.clause.Embodiment.STEP;
import static org.leadershipmethod.clause.Embodiment.TYPE;

import com.google.common.collect.ImmutableMap;

/** How sections 1 to 4 of {@link Text#METHODS_OF_LEADERSHIP} are put here. */
final class WordingM1ToM4 {
  /** What {@link Clause} says, by its id. */
  static final ImmutableMap<String, Wording> ROWS =
      ImmutableMap.<String, Wording>builder()
          .put(
              "M1.1",
              Wording.of(
                  "All work combines the general with the particular.",
                  "A campaign opens with a call, goes on at single points and ends in guidance "
                      + "from what was learnt there; the clauses of section 2 are its parts.",
                  PROCESS))
          .put(
              "M1.2",
              Wording.of(
                  "All work combines the leadership with the masses.",
                  "Leading groups and the spiral of ideas each tie the two together; the "
                      + "clauses of sections 3 and 4 are its parts.",
                  PROCESS))
          .put(
              "M2.1",
              Wording.of(
                  "Without a general, widespread call, the broad masses are not mobilized for a "
                      + "task.",
                  "Units at work on a task for which no call reached them are found.",
                  STATE))
          .put(
              "M2.2",
              Wording.of(
                  "Leaders who stop at the call, and do not themselves go deep in some units, "
                      + "break through at one point, learn from it and guide the others by it, can "
                      + "neither test nor enrich the call: nothing may come of it.",
                  "A call with no particular guidance behind it is found, and a campaign leads "
                      + "from pilot and study through guidance and experience to its use elsewhere.",
                  STATE,
                  PROCESS))
          .put(
              "M2.3",
              Wording.of(
                  "Where the two were combined there were achievements, and where they were not "
                      + "there were none.",
                  "The results of the units that combined call and guidance are set beside "
                      + "those of the units that did not.",
                  MEASURE))
          .put(
              "M2.4",
              Wording.of(
                  "Two or three units are picked, not too many, some from the organization "
                      + "itself and some from its vicinity.",
                  "Picking a number of pilots other than two or three is refused unless a bound "
                      + "says so openly; a pilot in the vicinity is guided by agreement.",
                  STEP))
          .put(
              "M2.5",
              Wording.of(
                  "Each selected unit is studied thoroughly: how the work develops there and, "
                      + "of some representative members, again not too many, their history, their "
                      + "thinking, their zeal in study, their strong and weak points.",
                  "A study without notes on the development, without representative members or "
                      + "with nearly everyone for a representative is not accepted as one.",
                  PROCESS,
                  STEP))
          .put(
              "M2.6",
              Wording.of(
                  "Those in charge of the selected units are guided in person, so that they "
                      + "find concrete solutions to the practical problems of their unit.",
                  "Guidance goes to the person in charge and names the problem; the solution is "
                      + "recorded as found by that person.",
                  STEP))
          .put(
              "M2.7",
              Wording.of(
                  "Leaders at every level who have units under them work in the same way.",
                  "The check is made at each level down the tree, not only at the top.",
                  STATE))
          .put(
              "M2.8",
              Wording.of(
                  "In doing so, leaders both lead and learn.",
                  "An experience cites the guidance that was given and what came of it; giving "
                      + "guidance and drawing experience are two steps.",
                  PROCESS))
          .put(
              "M2.9",
              Wording.of(
                  "Nobody is fit to guide all units who has not, in person, learnt something "
                      + "concrete from certain people and events in certain subordinate units.",
                  "A general directive needs experience that its issuer drew in person in a "
                      + "unit subordinate to them; a deputy's does not count.",
                  STEP))
          .put(
              "M2.10",
              Wording.of(
                  "The method is spread everywhere, so that leaders at all levels come to apply "
                      + "it.",
                  "Its coverage is computed level by level.",
                  MEASURE))
          .put(
              "M2.11",
              Wording.of(
                  "The breakthrough is made at some single point.",
                  "An experience names the point and what was achieved there.",
                  STEP))
          .put(
              "M3.1",
              Wording.of(
                  "In the course of a campaign each unit forms a leading group: a few "
                      + "activists, with the heads of the unit as its nucleus.",
                  "Heads hold the nucleus seats, and every other seat goes to an active member "
                      + "of that unit.",
                  TYPE,
                  STEP))
          .put(
              "M3.2",
              Wording.of(
                  "The leading group links itself closely with those who take part.",
                  "Seats without links to members outside the group are found.",
                  STATE))
          .put(
              "M3.3",
              Wording.of(
                  "However active it is, a leading group not combined with the activity of the "
                      + "masses is a handful working in vain.",
                  "A group that acts while its members do not is found.",
                  STATE))
          .put(
              "M3.4",
              Wording.of(
                  "Masses active without a strong leading group are not active for long, nor in "
                      + "the right direction, nor at a high level.",
                  "Members who act where there is no group are found.",
                  STATE))
          .put(
              "M3.5",
              Wording.of(
                  "The masses of a place are in general of three parts: relatively active, "
                      + "intermediate, relatively backward.",
                  "Each member stands in exactly one part at a time; a part may be empty, and "
                      + "people move between parts.",
                  TYPE))
          .put(
              "M3.6",
              Wording.of(
                  "Leaders unite the few active around themselves and rely on them to raise the "
                      + "intermediate and win over the backward.",
                  "Who raises whom is recorded, nobody raised for long is found, and the "
                      + "members who moved up a part are counted.",
                  PROCESS,
                  STATE,
                  MEASURE))
          .put(
              "M3.7",
              Wording.of(
                  "A group that is united and linked forms gradually, in the struggle itself "
                      + "and not apart from it.",
                  "No group is formed before the campaign has begun in its unit, members come "
                      + "forward through recorded deeds, and a group seated in one act is found.",
                  STEP,
                  STATE))
          .put(
              "M3.8",
              Wording.of(
                  "From the first stage to the last the composition mostly does not stay the "
                      + "same: activists who come forward take the seats of members who have fallen "
                      + "behind or degenerated.",
                  "Promotion and replacement carry their evidence; a degenerated member still "
                      + "seated is found, and a group unchanged through all stages is a question that "
                      + "a recorded reason answers.",
                  PROCESS,
                  STATE))
          .put(
              "M3.9",
              Wording.of(
                  "The lack of a united, linked, constantly healthy leading group is one basic "
                      + "reason why work in many places does not move.",
                  "In stalled work the missing healthy group is named as one reason beside any "
                      + "others.",
                  STATE))
          .put(
              "M3.10",
              Wording.of(
                  "A school of a hundred needs a group of several, or a dozen or more, formed "
                      + "as circumstances require and not thrown together, of the most active, "
                      + "upright and alert among teachers, staff and students.",
                  "The group's size is set against the unit's, every kind of personnel that the "
                      + "unit has is drawn on, and an assessment also states activity, uprightness "
                      + "and alertness.",
                  MEASURE,
                  STEP))
          .put(
              "M3.11",
              Wording.of(
                  "Every organization, large or small, establishes a nucleus of leadership.",
                  "A unit without one is found.",
                  STATE))
          .put(
              "M3.12",
              Wording.of(
                  "Four things qualify for the group: devotion to the cause, ties with the "
                      + "masses, finding one's bearings by oneself, and discipline.",
                  "An assessment rates all four with evidence, ties from links and the others "
                      + "from deeds, and a seat needs all four.",
                  TYPE,
                  STEP))
          .put(
              "M3.13",
              Wording.of(
                  "In central tasks, checking up on work, looking into histories and every "
                      + "other activity, leading group and masses are linked, just as call and "
                      + "guidance are.",
                  "Any field of work is a field of work like the others; none is exempt from "
                      + "the rules.",
                  TYPE))
          .put(
              "M3.14",
              Wording.of(
                  "The leading group is genuinely united.",
                  "Joint decisions and recorded dissent are counted; that unity is read from "
                      + "them is our interpretation, and says so.",
                  MEASURE))
          .put(
              "M4.1",
              Wording.of(
                  "Ideas are taken from the masses, scattered and unsystematic as they are.",
                  "Ideas carry who voiced them, and a directive whose ideas came from nobody is "
                      + "found.",
                  PROCESS,
                  STATE))
          .put(
              "M4.2",
              Wording.of(
                  "The ideas are concentrated: study makes them systematic.",
                  "Every concentrated idea names the ideas that it came from, and nothing "
                      + "gathered is dropped without being accounted for.",
                  PROCESS,
                  MEASURE))
          .put(
              "M4.3",
              Wording.of(
                  "The ideas go back to the masses, spread and explained, until people take "
                      + "them for their own, keep to them and act on them.",
                  "An idea is propagated, explained, embraced, held fast and acted on in that "
                      + "order, and each phase accounts for the ideas that did not get so far.",
                  PROCESS))
          .put(
              "M4.4",
              Wording.of(
                  "In that action the ideas are tested for being right.",
                  "Only what was acted on can be tested.",
                  PROCESS))
          .put(
              "M4.5",
              Wording.of(
                  "Then ideas are concentrated once more and taken to the masses once more, so "
                      + "that they are kept up and carried out.",
                  "A turn ends by opening the next, and a spiral that stopped is found.",
                  PROCESS,
                  STATE))
          .put(
              "M4.6",
              Wording.of(
                  "This goes round and round without end, and with each turn the ideas are more "
                      + "correct, more vital and richer.",
                  "Correctness, vitality and richness are computed per turn, and so is their "
                      + "trend.",
                  MEASURE))
          .put(
              "M4.7",
              Wording.of(
                  "In practical work, leadership that is correct always goes from the masses to "
                      + "the masses.",
                  "A directive outside any turn of the spiral is found.",
                  STATE))
          .buildOrThrow();

  private WordingM1ToM4() {}
}
