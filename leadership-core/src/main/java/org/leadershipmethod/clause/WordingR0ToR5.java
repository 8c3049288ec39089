package org.leadershipmethod.clause;

import static org.leadershipmethod.clause.Embodiment.MEASURE;
import static org.leadershipmethod.clause.Embodiment.PROCESS;
import static org.leadershipmethod.clause.Embodiment.STATE;
import static org.leadershipmethod.clause.Embodiment.STEP;
import static org.leadershipmethod.clause.Embodiment.TYPE;

import com.google.common.collect.ImmutableMap;

/** How {@link Text#MASSES_CLASSES_PARTY_LEADERSHIP} is put here. */
final class WordingR0ToR5 {
  /** What {@link Clause} says, by its id. */
  static final ImmutableMap<String, Wording> ROWS =
      ImmutableMap.<String, Wording>builder()
          .put(
              "R0.1",
              Wording.of(
                  "The masses are divided into classes.",
                  "Classes are derived from the masses and never declared beside them.",
                  TYPE))
          .put(
              "R0.2",
              Wording.of(
                  "A class is as a rule led by a political party.",
                  "A party leads one class, and classes without a party are counted.",
                  TYPE,
                  MEASURE))
          .put(
              "R0.3",
              Wording.of(
                  "A party is directed by a fairly stable group of its members with most "
                      + "authority, influence and experience, whom it elected to its most responsible "
                      + "posts: its leaders.",
                  "A leading group directs one party, and its seats are filled from that "
                      + "party's members by election.",
                  TYPE))
          .put(
              "R1.1",
              Wording.of(
                  "Classes differ by economic position, and that is what divides the masses.",
                  "Everyone has one economic position, so the classes are a partition of the "
                      + "masses.",
                  TYPE))
          .put(
              "R1.2",
              Wording.of(
                  "Once the struggle between classes has reached a certain stage, it gives rise "
                      + "to their parties.",
                  "A party is founded for a class whose struggle has reached that stage, or the "
                      + "founding is refused.",
                  STEP))
          .put(
              "R1.3",
              Wording.of(
                  "A party represents the interests of its class in one centre and is the "
                      + "leading force of its struggle.",
                  "A party has a programme that states the interests of exactly one class.",
                  TYPE))
          .put(
              "R1.4",
              Wording.of(
                  "Such parties differ from estates, cliques and factions.",
                  "No other kind of grouping can take a party's place.",
                  TYPE))
          .put(
              "R1.5",
              Wording.of(
                  "There is no party and there are no masses outside or above classes.",
                  "Neither can be written down as a type, and a chronicle that states one is "
                      + "found out.",
                  TYPE,
                  STEP))
          .put(
              "R2.1",
              Wording.of(
                  "Within one chain, party, class, leaders and masses are not opposed to each "
                      + "other.",
                  "The relations between the layers of a chain are a closed set without "
                      + "opposition in it; between classes, struggle is a recorded fact with a stage.",
                  TYPE))
          .put(
              "R2.2",
              Wording.of(
                  "The party and leaders of each class have a programme and a leadership of "
                      + "their own, and lead class and masses to realize their basic interests, up to "
                      + "becoming the ruling party.",
                  "A party has a programme and goals, and which interests of its class the "
                      + "programme covers is computed.",
                  TYPE,
                  MEASURE))
          .put(
              "R2.3",
              Wording.of(
                  "To ask whether the party of the leaders or that of the masses is to rule is "
                      + "to put the question wrongly: it splits what belongs together.",
                  "A decision names its basis and whose objection it overrides; one that rests "
                      + "on one layer of a chain against another is refused, with the reason.",
                  STEP))
          .put(
              "R3.1",
              Wording.of(
                  "Leaders are elected democratically from among those whom the masses, by the "
                      + "test of practice, have found most trustworthy, influential and experienced.",
                  "An election chooses among candidates with tested standing, and the count "
                      + "decides.",
                  STEP))
          .put(
              "R3.2",
              Wording.of(
                  "They are neither appointed by others or by themselves, nor born to it.",
                  "A seat drafted by this library has no such mandate, and a chronicle that "
                      + "states one is found out.",
                  TYPE,
                  STEP))
          .put(
              "R3.3",
              Wording.of(
                  "They form a fairly stable group and lead together: they pool what they know, "
                      + "share the work and gain experience.",
                  "The group takes its decisions with a quorum and a majority.",
                  STEP))
          .put(
              "R3.4",
              Wording.of(
                  "There is neither one person's dictatorship nor a change of shifts in which "
                      + "each master brings a gang along.",
                  "A group of one and a decision by one are refused, and a change of the whole "
                      + "group at once is found.",
                  STEP,
                  STATE))
          .put(
              "R3.5",
              Wording.of(
                  "They take the most responsible posts and direct the party; they are not its "
                      + "masters.",
                  "The group acts within the party's mandate, reports to it and can be recalled "
                      + "by it; these means are our choice, and say so.",
                  STEP))
          .put(
              "R4.1",
              Wording.of(
                  "Masses, class, party and leadership are layers, each growing out of the one "
                      + "before, which by degrees come to a core with a leading role.",
                  "A chain has four layers, each resting on the one below; they come into being "
                      + "in this order, and the chronicle shows when.",
                  TYPE,
                  STEP))
          .put(
              "R4.2",
              Wording.of(
                  "The leading group represents and obeys the whole party, the party its class, "
                      + "and the class the broad masses.",
                  "To represent and to answer to are one relation, typed by its two layers, so "
                      + "a path from any leader down to the masses always exists.",
                  TYPE))
          .put(
              "R4.3",
              Wording.of(
                  "That means speaking for the great majority of people, leaning on them and "
                      + "serving them.",
                  "Support for a decision is counted across the masses, with the majority "
                      + "stated.",
                  MEASURE,
                  STEP))
          .put(
              "R4.4",
              Wording.of(
                  "The four are tied together and act on each other.",
                  "Mandates go up, reports and directives come down, and each is recorded.",
                  PROCESS))
          .put(
              "R5.1",
              Wording.of(
                  "A party is a vanguard and a leading core only where it ties leadership with "
                      + "class and leaders with masses into one whole.",
                  "Every link of the chain is alive, by a mandate, report or consultation "
                      + "within the window that the policy states, or the break is named.",
                  MEASURE,
                  STATE))
          .put(
              "R5.2",
              Wording.of(
                  "Linking them has to be learnt.",
                  "The trend of broken links is computed.",
                  MEASURE))
          .buildOrThrow();

  private WordingR0ToR5() {}
}
