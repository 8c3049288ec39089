package org.leadershipmethod.clause;

import static org.leadershipmethod.clause.Embodiment.DIAGNOSIS;
import static org.leadershipmethod.clause.Embodiment.MEASURE;
import static org.leadershipmethod.clause.Embodiment.OPEN;
import static org.leadershipmethod.clause.Embodiment.POLICY;
import static org.leadershipmethod.clause.Embodiment.PROCESS;
import static org.leadershipmethod.clause.Embodiment.STATE;
import static org.leadershipmethod.clause.Embodiment.STEP;
import static org.leadershipmethod.clause.Embodiment.TYPE;

import com.google.common.collect.ImmutableMap;

/** How sections 5 to 9 of {@link Text#METHODS_OF_LEADERSHIP} are put here. */
final class WordingM5ToM9 {
  /** What {@link Clause} says, by its id. */
  static final ImmutableMap<String, Wording> ROWS =
      ImmutableMap.<String, Wording>builder()
          .put(
              "M5.1",
              Wording.of(
                  "Where activists are not drawn into a nucleus, or that nucleus is not linked "
                      + "with the masses, leadership turns bureaucratic and loses touch with them.",
                  "Findings of this kind are called bureaucratic.",
                  DIAGNOSIS))
          .put(
              "M5.2",
              Wording.of(
                  "Where leaders do not sum up what mass struggles have shown and put forward "
                      + "notions of their own instead, ideas turn empty and impractical.",
                  "Findings of this kind are called subjectivist.",
                  DIAGNOSIS))
          .put(
              "M5.3",
              Wording.of(
                  "Where leaders are content with a call and do not at once follow it with "
                      + "particular, concrete guidance, it stays on lips, on paper, in the conference "
                      + "room.",
                  "Findings of this kind are called bureaucratic; how soon the guidance is due "
                      + "is a stated policy.",
                  DIAGNOSIS,
                  POLICY))
          .put(
              "M5.4",
              Wording.of(
                  "The concepts are made known everywhere, and both methods are applied in "
                      + "study, check-up, the examination of histories and all later work.",
                  "This catalogue and every explanation are part of the API, so that a program "
                      + "can show them to the people who use it.",
                  TYPE))
          .put(
              "M5.5",
              Wording.of(
                  "Each of these defects has one of two sources: not seeing the importance, or "
                      + "not being good at it.",
                  "A finding's source is unknown, importance not seen or skill lacking, as "
                      + "recorded; explaining mends the one, practice at one point the other.",
                  DIAGNOSIS))
          .put(
              "M6.1",
              Wording.of(
                  "Ideas are taken from the masses and concentrated, then brought to the "
                      + "masses, kept up and carried out: so leadership comes by correct ideas.",
                  "This is the spiral that the clauses of section 4 describe, walked in order.",
                  PROCESS))
          .put(
              "M6.2",
              Wording.of(
                  "Call and guidance belong to it: they are used while ideas are concentrated "
                      + "and while they are kept up.",
                  "The spiral and the campaign share their events and their experience.",
                  PROCESS))
          .put(
              "M6.3",
              Wording.of(
                  "General ideas are formed out of particular guidance in several cases.",
                  "A general idea, and every call after the opening one, cites the several "
                      + "experiences it came from; the opening call of a campaign is free of this.",
                  STEP))
          .put(
              "M6.4",
              Wording.of(
                  "General ideas are tested in many different units, by oneself and by asking "
                      + "others to do likewise.",
                  "An idea tested in too few units, or in nobody's but one's own, is found.",
                  STATE))
          .put(
              "M6.5",
              Wording.of(
                  "The new experience is summed up, and new directives for everyone are drawn "
                      + "from it.",
                  "A summing-up comes first, and the directive cites it.",
                  PROCESS))
          .put(
              "M6.6",
              Wording.of(
                  "Leadership is better the greater the skill in this.",
                  "Turns completed, units tested and the time from call to guidance are "
                      + "computed.",
                  MEASURE))
          .put(
              "M7.1",
              Wording.of(
                  "When a task of any kind is relayed downwards, the higher unit and its"
                      + " departments always go through the leader of the unit below, who takes"
                      + " responsibility: so labour is divided and leadership is one.",
                  "The route is computed and always runs through the person in overall charge; "
                      + "any other delivery is refused, or found in what was imported.",
                  PROCESS,
                  STEP))
          .put(
              "M7.2",
              Wording.of(
                  "A higher department does not deal solely with its counterpart below while "
                      + "the person in overall charge there knows nothing of it or has no "
                      + "responsibility for it.",
                  "A head bypassed, a head told but given no responsibility and a head made "
                      + "responsible but not told are each refused and found.",
                  STEP))
          .put(
              "M7.3",
              Wording.of(
                  "Whoever is in overall charge and whoever has the specific responsibility are "
                      + "both told, and both answer for the task.",
                  "Leaving out the person with the specific responsibility is refused and "
                      + "found.",
                  STEP))
          .put(
              "M7.4",
              Wording.of(
                  "Through the person in overall charge many cadres, at times the whole "
                      + "personnel, can be mobilized; departments short of people are helped out, and "
                      + "many become active.",
                  "Mobilization for a task is a step of its own, and its reach and who became "
                      + "active through it are computed.",
                  PROCESS,
                  MEASURE))
          .put(
              "M7.5",
              Wording.of(
                  "Work done apart, by the few in the department that handles it, is not done "
                      + "well; it is done well through the head who mobilizes many or all, under "
                      + "correct guidance from the higher department.",
                  "A task carried by its department alone is found.",
                  STATE))
          .put(
              "M7.6",
              Wording.of(
                  "This is one more way of linking leadership with the masses.",
                  "Mobilization counts as a link wherever links between group and masses are "
                      + "asked for.",
                  STATE))
          .put(
              "M8.1",
              Wording.of(
                  "In one place at one time there is one central task, with others of second or "
                      + "third order.",
                  "A plan has one place for a central task; a chronicle that states several in "
                      + "one unit is found out.",
                  TYPE,
                  STEP))
          .put(
              "M8.2",
              Wording.of(
                  "The person with overall responsibility weighs the history and circumstances "
                      + "of the place and puts its tasks in order, and does not act on each "
                      + "instruction as it comes, without a plan of their own.",
                  "A plan is adopted by the person in overall charge and cites circumstances; "
                      + "as many central tasks as instructions, or the order of arrival taken for an "
                      + "order, are found.",
                  STEP,
                  STATE))
          .put(
              "M8.3",
              Wording.of(
                  "A higher unit does not hand down many tasks at once without saying how"
                      + " important and urgent each is, and which one is central.",
                  "A batch of tasks without an order is refused and found.",
                  STEP))
          .put(
              "M8.4",
              Wording.of(
                  "For each period the centre of gravity and the sequence are decided, the "
                      + "decision is steadily carried through, and definite results are reached.",
                  "Period, decision and result follow each other; tasks waiting for a decision, "
                      + "a centre dropped without a result and a period closed without one are found.",
                  PROCESS,
                  STATE))
          .put(
              "M8.5",
              Wording.of(
                  "Planning accords with each locality's past conditions and present "
                      + "circumstances.",
                  "A plan belongs to one place and one period, and two places may differ.",
                  TYPE))
          .put(
              "M9.1",
              Wording.of(
                  "Details are for those on the spot to work out creatively, starting from the "
                      + "principles.",
                  "Bounds, windows, rules, fields of work and the way of concentrating ideas "
                      + "can be one's own; the principles stay.",
                  OPEN))
          .put(
              "M9.2",
              Wording.of(
                  "The harder the struggle, the more closely leadership must be linked with "
                      + "what people demand, and calls with guidance.",
                  "Windows and bounds tighten with the stated difficulty.",
                  POLICY))
          .put(
              "M9.3",
              Wording.of(
                  "Scientific methods are set against subjectivist and bureaucratic ones, to "
                      + "overcome them.",
                  "Every finding comes with the step that would mend it, or says why there is "
                      + "none.",
                  DIAGNOSIS))
          .put(
              "M9.4",
              Wording.of(
                  "What leadership links itself with is the demands of the great majority.",
                  "Demands voiced that no task and no idea answers are counted.",
                  MEASURE))
          .buildOrThrow();

  private WordingM5ToM9() {}
}
