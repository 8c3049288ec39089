package org.leadershipmethod.clause;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One statement that the two texts make, such as {@link #M7_2}: whatever the library refuses or
 * finds, it refuses or finds by one of these.
 *
 * <p>A constant is named after its text, its section and its place there: {@code M7_2} is the
 * second statement of section 7 of the text with the key {@code M}, and its id is {@code M7.2}. Ids
 * stay for good. The constants are in the order of the texts.
 *
 * <p>For example, to show a user what a finding rests on:
 *
 * <pre>{@code
 * Clause.withId("M7.2").map(Clause::statement).orElse("not a clause")
 * }</pre>
 *
 * <p>The statements are in our own words. Where the library reads something into the texts, it says
 * so in {@link #how()}; a statement never does. Being able to show all this to anybody is itself
 * asked for, by {@link #M5_4}.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Clause {
  // M1. The two methods

  /** General and particular together. */
  M1_1,

  /** Leadership and masses together. */
  M1_2,

  // M2. General call and particular guidance

  /** A call is needed. */
  M2_1,

  /** A call alone is not enough. */
  M2_2,

  /** Achievements came where both were combined. */
  M2_3,

  /** Two or three pilots. */
  M2_4,

  /** A pilot is studied thoroughly. */
  M2_5,

  /** Those in charge find the solutions, with personal guidance. */
  M2_6,

  /** Every level does the same. */
  M2_7,

  /** To lead is also to learn. */
  M2_8,

  /** Experience drawn in person comes before general guidance. */
  M2_9,

  /** Leaders at all levels learn the method. */
  M2_10,

  /** The breakthrough is at one point. */
  M2_11,

  // M3. The leading group and the masses

  /** Each unit forms a leading group around its heads. */
  M3_1,

  /** The group is linked with the masses. */
  M3_2,

  /** A group without the masses is fruitless. */
  M3_3,

  /** Masses without a group do not last. */
  M3_4,

  /** Three parts of the masses. */
  M3_5,

  /** The active raise the others. */
  M3_6,

  /** A group forms gradually, in struggle. */
  M3_7,

  /** A group renews itself. */
  M3_8,

  /** Stalled work often lacks a healthy group. */
  M3_9,

  /** The group fits its unit in size and make-up. */
  M3_10,

  /** Every organization has a nucleus of leadership. */
  M3_11,

  /** Four criteria. */
  M3_12,

  /** Every field of work. */
  M3_13,

  /** The group is united. */
  M3_14,

  // M4. From the masses, to the masses

  /** Take the ideas of the masses. */
  M4_1,

  /** Concentrate them. */
  M4_2,

  /** Take them back until the masses hold them. */
  M4_3,

  /** Test them in action. */
  M4_4,

  /** And again. */
  M4_5,

  /** An endless spiral. */
  M4_6,

  /** All correct leadership goes this way. */
  M4_7,

  // M5. What goes wrong

  /** No nucleus, or one without links. */
  M5_1,

  /** Own ideas instead of experience. */
  M5_2,

  /** Content with a call. */
  M5_3,

  /** The concepts are made known. */
  M5_4,

  /** Two sources of every defect. */
  M5_5,

  // M6. The basic method

  /** How correct ideas of leadership form. */
  M6_1,

  /** Call and guidance are a part of it. */
  M6_2,

  /** General ideas come from several cases. */
  M6_3,

  /** They are tested in many units. */
  M6_4,

  /** New experience, new directives. */
  M6_5,

  /** Skill in this is better leadership. */
  M6_6,

  // M7. Relaying a task

  /** Through the leader of the unit below. */
  M7_1,

  /** A department does not bypass the head below. */
  M7_2,

  /** Both are told and both answer. */
  M7_3,

  /** The head can mobilize many. */
  M7_4,

  /** Not by one department alone. */
  M7_5,

  /** This links leadership and masses too. */
  M7_6,

  // M8. One central task

  /** One central task. */
  M8_1,

  /** The person in charge puts tasks in order. */
  M8_2,

  /** Many tasks come with their order. */
  M8_3,

  /** Decide, carry through, get results. */
  M8_4,

  /** A plan fits its place. */
  M8_5,

  // M9. What is left open

  /** Details are left to those on the spot. */
  M9_1,

  /** The harder the struggle, the closer the links. */
  M9_2,

  /** Scientific methods overcome the others. */
  M9_3,

  /** The links are to what people demand. */
  M9_4,

  // R0. Opening

  /** The masses are divided into classes. */
  R0_1,

  /** A class is led by a party. */
  R0_2,

  /** A party is directed by its leaders. */
  R0_3,

  // R1. Masses, classes and parties are inseparable

  /** Economic position divides the masses. */
  R1_1,

  /** Class struggle brings forth parties. */
  R1_2,

  /** A party represents its class. */
  R1_3,

  /** A party is not a clique. */
  R1_4,

  /** Nothing stands outside or above classes. */
  R1_5,

  // R2. The relationships are not antagonistic

  /** No opposition within one chain. */
  R2_1,

  /** Programme and leadership serve the class. */
  R2_2,

  /** A question wrongly put. */
  R2_3,

  // R3. Selection and role of the leaders

  /** Leaders are elected. */
  R3_1,

  /** Not appointed, not born to it. */
  R3_2,

  /** They lead collectively. */
  R3_3,

  /** Neither dictatorship nor gangs in turn. */
  R3_4,

  /** They direct the party and do not own it. */
  R3_5,

  // R4. Progressive layers

  /** Four layers, one core. */
  R4_1,

  /** Each layer represents and obeys the one below. */
  R4_2,

  /** The vast majority. */
  R4_3,

  /** The four interact. */
  R4_4,

  // R5. One inseparable system

  /** One whole. */
  R5_1,

  /** That linking has to be learnt. */
  R5_2;

  private static final ImmutableMap<String, Clause> BY_ID =
      Maps.uniqueIndex(Arrays.asList(values()), Clause::id);

  private final String id;
  private final Text text;
  private final int section;
  private final String statement;
  private final String how;
  private final ImmutableSet<Embodiment> embodiments;

  /** The name says which text and section; the wording is looked up by the id. */
  Clause() {
    int separator = name().indexOf('_');
    this.id = name().substring(0, separator) + "." + name().substring(separator + 1);
    this.text = Text.withKey(name().substring(0, 1));
    this.section = Integer.parseInt(name().substring(1, separator));
    Wording wording = Wording.withId(id);
    this.statement = wording.statement();
    this.how = wording.how();
    this.embodiments = wording.embodiments();
  }

  /**
   * Finds the clause with an id.
   *
   * @param id an id as {@link #id()} gives it, for example {@code "M7.2"}
   * @return the clause; empty where no clause has this id
   */
  public static Optional<Clause> withId(String id) {
    return Optional.ofNullable(BY_ID.get(Objects.requireNonNull(id, "id")));
  }

  /**
   * Lists the clauses of one section, in order.
   *
   * @param text the text
   * @param section the number of the section, for example 7; 0 is an opening without a number
   * @return its clauses; none where the text has no such section
   */
  public static ImmutableList<Clause> ofSection(Text text, int section) {
    Objects.requireNonNull(text, "text");
    return Arrays.stream(values())
        .filter(clause -> clause.text == text && clause.section == section)
        .collect(toImmutableList());
  }

  /**
   * The id, which stays for good.
   *
   * @return for example {@code "M7.2"}
   */
  public String id() {
    return id;
  }

  /**
   * The text that makes the statement.
   *
   * @return the text
   */
  public Text text() {
    return text;
  }

  /**
   * The number of the section that makes the statement.
   *
   * @return for example 7; 0 for an opening without a number
   */
  public int section() {
    return section;
  }

  /**
   * What the clause says, in our words and a sentence or two.
   *
   * @return the statement, never blank
   */
  public String statement() {
    return statement;
  }

  /**
   * The ways in which the library embodies the clause.
   *
   * @return one or more, in the order of {@link Embodiment}
   */
  public ImmutableSet<Embodiment> embodiments() {
    return embodiments;
  }

  /**
   * How the library embodies the clause.
   *
   * @return one sentence, never blank
   */
  public String how() {
    return how;
  }

  /**
   * The id, as in {@link #id()}.
   *
   * @return for example {@code "M7.2"}
   */
  @Override
  public String toString() {
    return id;
  }
}
