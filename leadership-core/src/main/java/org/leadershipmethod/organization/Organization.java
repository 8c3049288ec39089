package org.leadershipmethod.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Forest;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.person.PersonId;

/**
 * A whole organization: the tree of its units, and who has which place in each.
 *
 * <p>It states what is found and judges nothing. It never changes: {@link #after} gives another
 * version, which shares with this one all that stayed as it was, so that keeping every version is
 * affordable. Units can stand one below the other to any depth.
 *
 * <p>Two are equal when they say the same: the same units, with the same names, kinds and order in
 * the tree, and the same people in the same posts, described in the same way. How it was built does
 * not matter, nor does who was in charge earlier.
 *
 * <p>Asking about a unit that is not there is a mistake in the asking program and throws; {@link
 * #contains} asks first.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Organization {

  private static final Organization EMPTY =
      new Organization(Names.NONE, Forest.EMPTY, Staffing.NOBODY, Past.UNKNOWN);

  /** How many units the text form names. */
  private static final int NAMED = 5;

  private final Names names;
  private final Forest forest;
  private final Staffing staffing;
  private final Past past;

  /** The hash once it was asked for; 0 before. Whoever sees 0 computes the same again. */
  private int hash;

  Organization(Names names, Forest forest, Staffing staffing, Past past) {
    this.names = names;
    this.forest = forest;
    this.staffing = staffing;
    this.past = past;
  }

  /** Starts writing down an organization, unit by unit. */
  public static OrganizationBuilder builder() {
    return new OrganizationBuilder();
  }

  /** The organization without units. */
  public static Organization empty() {
    return EMPTY;
  }

  /** The organization that the rows describe, or everything that is wrong with them. */
  public static Checked<Organization> ofRows(OrganizationRows rows) {
    return rows.read();
  }

  /** How many units there are. */
  public int unitCount() {
    return forest.size();
  }

  /** How many people have any post, each counted once. */
  public int personCount() {
    return names.people().size() - staffing.idle().size();
  }

  /** Whether there is such a unit. */
  public boolean contains(UnitId unit) {
    return numberOf(unit) != NONE;
  }

  /** The unit with this id, if there is one. */
  public Optional<Unit> unit(UnitId unit) {
    int number = numberOf(unit);
    return number == NONE ? Optional.empty() : Optional.of(naming().unit(number));
  }

  /**
   * What became of a unit that is gone; empty for one that is there or never was, and for one that
   * went more than a year before another did.
   */
  public Optional<Ending> ending(UnitId unit) {
    return past.ending(unit);
  }

  /**
   * The same id, for callers to whom a unit that is not there is a mistake in their own program.
   *
   * @throws IllegalArgumentException if there is no such unit; the message has the id that was
   *     perhaps meant
   */
  public UnitId existing(UnitId unit) {
    return names.unit(at(unit));
  }

  /**
   * The unit with this id, looked up once for asking about it many times, here and in other
   * versions.
   *
   * @throws IllegalArgumentException if there is no such unit; the message has the id that was
   *     perhaps meant
   */
  public UnitHandle handle(UnitId unit) {
    return new UnitHandle(names.units(), at(unit));
  }

  /** The unit with this id, looked up once as by {@link #handle}; empty where there is none. */
  public Optional<UnitHandle> find(UnitId unit) {
    int number = numberOf(unit);
    return number == NONE ? Optional.empty() : Optional.of(new UnitHandle(names.units(), number));
  }

  /** All units in the order of {@link #units}, for asking about each. */
  public Stream<UnitHandle> handles() {
    return forest.all().mapToObj(unit -> new UnitHandle(names.units(), unit));
  }

  /** All units, each before those below it; units side by side in the order in which they came. */
  public Stream<Unit> units() {
    return forest.all().mapToObj(naming()::unit);
  }

  /** The units that stand under no other, in the order in which they came. */
  public Stream<UnitId> roots() {
    return forest.roots().mapToObj(names::unit);
  }

  /**
   * The units directly below one, in the order in which they came.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public Stream<UnitId> children(UnitId unit) {
    return forest.children(at(unit)).mapToObj(names::unit);
  }

  /**
   * The unit itself and all units below it, each before those below it.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public Stream<UnitId> subtree(UnitId unit) {
    return forest.subtree(at(unit)).mapToObj(names::unit);
  }

  /**
   * The unit directly above; empty at the top.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public Optional<UnitId> parent(UnitId unit) {
    return naming().parent(at(unit));
  }

  /**
   * Whether one unit stands below another, directly or further down; no unit is below itself.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public boolean isSubordinate(UnitId lower, UnitId higher) {
    return forest.isBelow(at(lower), at(higher));
  }

  /**
   * The way down from a unit to one below it, with both ends; empty when it is not below.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public Optional<ImmutableList<UnitId>> pathDown(UnitId higher, UnitId lower) {
    int from = at(higher);
    int to = at(lower);
    return forest.isBelow(to, from)
        ? Optional.of(
            Arrays.stream(forest.pathDown(from, to))
                .mapToObj(names::unit)
                .collect(toImmutableList()))
        : Optional.empty();
  }

  /**
   * Who is in overall charge of a unit, in order of appointment.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public Charge charge(UnitId unit) {
    int number = at(unit);
    int only = staffing.inCharge().only(number);
    return only != NONE ? new Charge.Held(names.person(only)) : Charge.of(inCharge(number));
  }

  /**
   * Everyone known to have been in overall charge of a unit at some moment of a time.
   *
   * <p>Somebody is in charge from the earliest moment of their appointment until the earliest
   * moment of their departure. Those who have left come first, in order of leaving.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public ImmutableSet<PersonId> chargeDuring(UnitId unit, When time) {
    int number = at(unit);
    return past.charge().isUnbroken(number, time)
        ? inCharge(number)
        : past.charge().during(number, time, inCharge(number).stream());
  }

  /**
   * Whether one of some people may have had a post at some moment of a time, or perhaps nobody: the
   * whole was found twice, the time meets that between the two, and nobody wrote down when in it
   * the post changed hands. Told of overall charge and of charge of departments.
   */
  public boolean isUnsettled(Post post, Set<PersonId> people, When time) {
    return past.unsettled().allows(post, people, time);
  }

  /**
   * The heads of a unit beside whoever is in overall charge, in order of appointment.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public ImmutableSet<PersonId> furtherHeads(UnitId unit) {
    return naming().people(staffing.furtherHeads().at(at(unit)));
  }

  /**
   * The departments of a unit, in the order of their fields.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public ImmutableList<Department> departments(UnitId unit) {
    return staffing
        .departments(at(unit))
        .entries()
        .map(entry -> naming().department(entry.value()))
        .sorted(comparing(Department::field))
        .collect(toImmutableList());
  }

  /**
   * The department of a unit for a field, if it has one.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public Optional<Department> department(UnitId unit, FieldOfWork field) {
    int number = staffing.department(at(unit), names.number(field));
    return number == NONE ? Optional.empty() : Optional.of(naming().department(number));
  }

  /**
   * The department of the lower unit that works in the same field as one of the higher unit; empty
   * unless both have a department for it ({@code M7.2}).
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public Optional<Department> counterpart(UnitId higher, FieldOfWork field, UnitId lower) {
    Optional<Department> below = department(lower, field);
    return department(higher, field).isPresent() ? below : Optional.empty();
  }

  /**
   * The members of a unit, in the order in which they joined.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public Stream<Member> members(UnitId unit) {
    return staffing
        .members(at(unit))
        .entries()
        .map(entry -> naming().member(entry.key(), entry.value()));
  }

  /**
   * What is said of a person as member of a unit; empty when they are not.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public Optional<Member> member(UnitId unit, PersonId person) {
    int number = names.number(person);
    int description = staffing.members().beside(at(unit), number);
    return description == NONE
        ? Optional.empty()
        : Optional.of(naming().member(number, description));
  }

  /**
   * How many members a unit has.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public int memberCount(UnitId unit) {
    return staffing.members().size(at(unit));
  }

  /**
   * Everyone who belongs to a unit in any way, each once ({@code M7.4}): who is in charge, further
   * heads, people of departments, members.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public ImmutableSet<PersonId> personnel(UnitId unit) {
    return naming().people(staffing.personnel(at(unit)));
  }

  /**
   * Whether somebody belongs to a unit in any way.
   *
   * @throws IllegalArgumentException if there is no such unit
   */
  public boolean belongsTo(PersonId person, UnitId unit) {
    int number = at(unit);
    int somebody = names.number(person);
    return somebody != NONE && staffing.belongs(somebody, number);
  }

  /**
   * Who answers for work in a field at a unit and at all units below it ({@code M7.3}), each unit
   * before those below it, as a task would reach them ({@code M7.1}); for a loop.
   *
   * @param top the unit to begin with
   * @param field the field that somebody may have specific responsibility for
   * @throws IllegalArgumentException if there is no such unit
   */
  public Iterable<Answerers> answerers(UnitId top, FieldOfWork field) {
    int unit = at(top);
    int number = names.number(field);
    return () -> new Descent(this, unit, number);
  }

  /** All posts that a person has, by unit, kind and field; empty for somebody not known here. */
  public ImmutableList<Post> posts(PersonId person) {
    int number = names.number(person);
    return number == NONE
        ? ImmutableList.of()
        : staffing.posts().stream(number)
            .mapToObj(naming()::post)
            .sorted(Naming.POSTS)
            .collect(toImmutableList());
  }

  /**
   * The problem that there is no such unit, with the id that was perhaps meant; empty when there is
   * one. For steps and readers that name units.
   *
   * @param where the place at which the unit is named, as the reader of the input would look for it
   */
  public Optional<Problem> missing(String where, UnitId unit) {
    return contains(unit)
        ? Optional.empty()
        : Optional.of(
            new Problem(
                where,
                Quoted.text(unit),
                "the id of a unit of the organization" + new MissingUnit(unit, this).hint()));
  }

  /** Why an event cannot have happened to this version; empty when it can. */
  public ImmutableList<Problem> problemsOf(OrganizationEvent event) {
    return Objections.to(event, this).problems();
  }

  /**
   * The version after an event; this one stays as it is.
   *
   * @param event what happened
   * @param when when it happened; its earliest moment begins or ends a time in charge
   * @throws IllegalArgumentException if the event does not fit this version; the message lists
   *     {@link #problemsOf}
   */
  public Organization after(OrganizationEvent event, When when) {
    Objections objections = Objections.to(requireNonNull(event, "event"), this);
    if (objections.isEmpty()) {
      return new Changes(this, requireNonNull(when, "when")).after(event, objections.found());
    }
    return new Checked.Faulty<Organization>(objections.problems()).orElseThrow();
  }

  /** This organization, as it was found after another. */
  Organization foundAfter(Organization before, When when) {
    return new Organization(names, forest, staffing, Past.found(before, this, when));
  }

  Names names() {
    return names;
  }

  Forest forest() {
    return forest;
  }

  Staffing staffing() {
    return staffing;
  }

  Past past() {
    return past;
  }

  /** The number of a unit, or {@link IntTrie#NONE}. */
  int numberOf(UnitId unit) {
    int number = names.number(unit);
    return number != NONE && isThere(number) ? number : NONE;
  }

  /** While none is gone, all that have a number are there. */
  private boolean isThere(int number) {
    return names.units().size() == forest.size() || forest.contains(number);
  }

  /** The number of a post's place: its department if it is in one, otherwise its unit; or NONE. */
  int place(Post post, int unit) {
    return unit == NONE || post.field().isEmpty()
        ? unit
        : staffing.department(unit, names.number(post.field().get()));
  }

  /** The number of a unit that was looked up before, here or elsewhere. */
  int at(UnitHandle unit) {
    int number = unit.numberIn(names.units());
    return number != NONE && isThere(number) ? number : at(unit.id());
  }

  private int at(UnitId unit) {
    int number = numberOf(unit);
    if (number == NONE) {
      throw new IllegalArgumentException(
          "no unit "
              + Quoted.text(unit)
              + " in this organization"
              + new MissingUnit(unit, this).question());
    }
    return number;
  }

  Naming naming() {
    return new Naming(names, forest, staffing);
  }

  ImmutableSet<PersonId> inCharge(int unit) {
    int only = staffing.inCharge().only(unit);
    return only == NONE
        ? naming().people(staffing.inCharge().at(unit))
        : ImmutableSet.of(names.person(only));
  }

  /** Whether the other is an organization that says the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Organization that
            && hashCode() == that.hashCode()
            && new Content(this).isSameAs(that));
  }

  /** A hash of all that the organization says; computed once. */
  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = new Content(this).hash();
      hash = known;
    }
    return known;
  }

  /** How many units and people there are, and the first few units. */
  @Override
  public String toString() {
    String size = unitCount() + " units and " + personCount() + " people";
    String first = forest.all().limit(NAMED).mapToObj(names.units()::key).collect(joining(", "));
    String others = unitCount() > NAMED ? ", …" : "";
    return "Organization of " + size + (first.isEmpty() ? "" : ": " + first) + others;
  }
}
