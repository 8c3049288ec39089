package org.leadershipmethod.organization;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import org.leadershipmethod.internal.Trie;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/**
 * The numbers that units, people, fields and kinds have inside an organization.
 *
 * @param units units by number, also those that are gone
 * @param titles what a unit is called, by its number
 * @param kinds what a unit is, by its number
 * @param persons people by number, also those without a post by now
 * @param fields fields of work by number
 * @param personnel kinds of personnel by number
 */
record Names(
    Interned<UnitId> units,
    Trie<String> titles,
    Trie<UnitKind> kinds,
    Interned<PersonId> persons,
    Interned<FieldOfWork> fields,
    Interned<PersonnelKind> personnel) {

  static final Names NONE =
      new Names(
          unitIds().interned(),
          Trie.empty(),
          Trie.empty(),
          personIds().interned(),
          fieldsOfWork().interned(),
          personnelKinds().interned());

  /** A numbering to be given to units. */
  static Interner<UnitId> unitIds() {
    return new Interner<>(naturalOrder());
  }

  /** A numbering to be given to people. */
  static Interner<PersonId> personIds() {
    return new Interner<>(naturalOrder());
  }

  /** A numbering to be given to fields of work. */
  static Interner<FieldOfWork> fieldsOfWork() {
    return new Interner<>(naturalOrder());
  }

  /** A numbering to be given to kinds of personnel. */
  static Interner<PersonnelKind> personnelKinds() {
    return new Interner<>(comparing(PersonnelKind::value));
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
        units.with(unit.id(), number),
        titles.with(number, unit.name()),
        kinds.with(number, unit.kind()),
        persons,
        fields,
        personnel);
  }

  /** With a number given to a person; it may have been that of somebody who has no post now. */
  Names with(PersonId person, int number) {
    return new Names(units, titles, kinds, persons.with(person, number), fields, personnel);
  }

  Names with(FieldOfWork field) {
    return new Names(units, titles, kinds, persons, fields.including(field), personnel);
  }

  Names with(PersonnelKind kind) {
    return new Names(units, titles, kinds, persons, fields, personnel.including(kind));
  }
}
