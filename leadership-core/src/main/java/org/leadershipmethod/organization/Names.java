package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.Interned;
import org.leadershipmethod.internal.Interner;
import org.leadershipmethod.internal.Trie;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/**
 * The numbers that units, people, fields and kinds have inside an organization.
 *
 * <p>Ids are kept as texts and made into what they are when somebody asks for the first time: most
 * are never asked for.
 *
 * @param units ids of units by number, also of those that are gone
 * @param titles what a unit is called, by its number
 * @param kinds what a unit is, by its number
 * @param people ids of people by number, also of those without a post by now
 * @param fields fields of work by number
 * @param personnel kinds of personnel by number
 */
record Names(
    Interned units,
    Trie<String> titles,
    Trie<UnitKind> kinds,
    Interned people,
    Interned fields,
    Interned personnel) {

  static final Names NONE =
      new Names(nothing(), Trie.empty(), Trie.empty(), nothing(), nothing(), nothing());

  private static Interned nothing() {
    return new Interner().interned();
  }

  UnitId unit(int number) {
    return units.named(number, UnitId.class, UnitId::of);
  }

  PersonId person(int number) {
    return people.named(number, PersonId.class, PersonId::of);
  }

  FieldOfWork field(int number) {
    return fields.named(number, FieldOfWork.class, FieldOfWork::of);
  }

  PersonnelKind personnelKind(int number) {
    return PersonnelKind.of(personnel.key(number));
  }

  /** The number of a unit, or {@link IntTrie#NONE}; it may be gone. */
  int number(UnitId unit) {
    return units.indexOf(unit.value());
  }

  /** The number of a person, or {@link IntTrie#NONE}; they may have no post. */
  int number(PersonId person) {
    return people.indexOf(person.value());
  }

  /** The number of a field, or {@link IntTrie#NONE}. */
  int number(FieldOfWork field) {
    return fields.indexOf(field.value());
  }

  /** The number of a kind of personnel, or {@link IntTrie#NONE}. */
  int number(PersonnelKind kind) {
    return personnel.indexOf(kind.value());
  }

  String title(int unit) {
    return requireNonNull(titles.get(unit), "title");
  }

  UnitKind kind(int unit) {
    return requireNonNull(kinds.get(unit), "kind");
  }

  /** With a number given to a unit; it may have been that of a unit that is gone. */
  Names with(Unit unit, int number) {
    return new Names(
        units.with(unit.id().value(), number),
        titles.with(number, unit.name()),
        kinds.with(number, unit.kind()),
        people,
        fields,
        personnel);
  }

  /** With another title and kind of a unit that has a number. */
  Names renamed(int unit, String title, UnitKind kind) {
    return new Names(
        units, titles.with(unit, title), kinds.with(unit, kind), people, fields, personnel);
  }

  /** With a number given to a person; it may have been that of somebody who has no post now. */
  Names with(PersonId person, int number) {
    return new Names(units, titles, kinds, people.with(person.value(), number), fields, personnel);
  }

  Names with(FieldOfWork field) {
    return new Names(units, titles, kinds, people, fields.including(field.value()), personnel);
  }

  Names with(PersonnelKind kind) {
    return new Names(units, titles, kinds, people, fields, personnel.including(kind.value()));
  }
}
