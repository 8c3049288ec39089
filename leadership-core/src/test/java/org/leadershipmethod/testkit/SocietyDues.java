package org.leadershipmethod.testkit;

import static org.leadershipmethod.testkit.SocietyEdit.found;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.InterestsVoiced;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.ProgrammeAdopted;
import org.leadershipmethod.society.SocietyRuleId;
import org.leadershipmethod.society.StruggleRecorded;
import org.leadershipmethod.society.StruggleStage;

/**
 * What classes and parties owe when a record is looked at, read note by note from the beginning.
 */
final class SocietyDues {

  private static final Interest SHELTER = Interest.of("shelter");

  private SocietyDues() {}

  /** The classes without a party for too long, and the programmes silent for too long. */
  static ImmutableSet<Expected> of(Notes record) {
    ImmutableSet.Builder<Expected> due = ImmutableSet.builder();
    for (PartyFounded party : PlainSociety.foundings(record)) {
      if (isSilentTooLong(record, party)) {
        due.add(found(SocietyRuleId.PROGRAMME_SILENT, party.party()));
      }
    }
    Set<EconomicPosition> led = new HashSet<>();
    PlainSociety.foundings(record).forEach(party -> led.addAll(party.classes()));
    record
        .events(StruggleRecorded.class)
        .map(StruggleRecorded::ofClass)
        .distinct()
        .filter(position -> !led.contains(position))
        .filter(
            position ->
                SocietyClassEdits.political(record, position).stream()
                    .anyMatch(note -> PlainSociety.isDue(record, note, 365)))
        .forEach(
            position -> due.add(found(SocietyRuleId.CLASS_WITHOUT_PARTY, new ClassId(position))));
    return due.build();
  }

  private static boolean isSilentTooLong(Notes record, PartyFounded party) {
    Set<Interest> stated = new HashSet<>();
    Noted founded = PlainSociety.founding(record, party.party().value()).orElseThrow();
    for (Noted note : record.all()) {
      if (note.event() instanceof PartyFounded one && one.party().equals(party.party())) {
        stated = new HashSet<>(one.interests());
      } else if (note.event() instanceof ProgrammeAdopted one
          && one.party().equals(party.party())) {
        stated = new HashSet<>(one.interests());
      }
    }
    boolean isOld = PlainSociety.isDue(record, founded, 180);
    Set<Interest> silent = new HashSet<>();
    for (Noted note : record.of(InterestsVoiced.class)) {
      InterestsVoiced voiced = (InterestsVoiced) note.event();
      if (party.classes().contains(voiced.ofClass()) && PlainSociety.isDue(record, note, 180)) {
        silent.addAll(voiced.interests());
      }
    }
    silent.removeAll(stated);
    return isOld && !silent.isEmpty();
  }

  /** A class struggles as a class from its first struggle on, and never has a party. */
  static Optional<Spoiled> classWithoutParty(Notes record, int choice) {
    List<EconomicPosition> leaderless =
        PlainSociety.beginning(record).masses().classes().stream()
            .map(one -> one.position())
            .filter(
                one ->
                    PlainSociety.foundings(record).stream()
                        .noneMatch(party -> party.classes().contains(one)))
            .toList();
    if (leaderless.isEmpty()) {
      return Optional.empty();
    }
    EconomicPosition position = SocietyClassEdits.pick(leaderless, choice);
    List<Noted> struggles =
        record.of(StruggleRecorded.class).stream()
            .filter(one -> ((StruggleRecorded) one.event()).ofClass().equals(position))
            .toList();
    Notes changed = record;
    for (Noted note : struggles) {
      StruggleRecorded event = (StruggleRecorded) note.event();
      changed = changed.with(note.id(), SocietyClassEdits.atStage(event, StruggleStage.POLITICAL));
    }
    StruggleRecorded begun =
        new StruggleRecorded(
            position, ImmutableSet.of(), StruggleStage.POLITICAL, ImmutableList.of());
    Noted since = SocietyClassEdits.pick(record.all(), choice % 5);
    boolean isDue =
        PlainSociety.isDue(
            changed, struggles.isEmpty() ? since : earlier(record, struggles.get(0), since), 365);
    return isDue
        ? SocietyEdit.inserted(
            changed, since, begun, found(SocietyRuleId.CLASS_WITHOUT_PARTY, new ClassId(position)))
        : Optional.empty();
  }

  private static Noted earlier(Notes record, Noted one, Noted other) {
    return record.place(one.id()) < record.place(other.id()) ? one : other;
  }

  /** A class voices what no programme ever takes up. */
  static Optional<Spoiled> programmeSilent(Notes record, int choice) {
    PartyFounded party = SocietyClassEdits.pick(PlainSociety.foundings(record), choice);
    EconomicPosition position = party.classes().iterator().next();
    Noted since =
        SocietyClassEdits.pick(record.all().subList(0, Math.min(record.all().size(), 12)), choice);
    InterestsVoiced voiced =
        new InterestsVoiced(position, ImmutableSet.of(SHELTER), ImmutableList.of());
    Notes changed = record.after(since.id(), "more", voiced);
    ImmutableSet<Expected> due = of(changed);
    return due.isEmpty()
        ? Optional.empty()
        : Optional.of(SocietyEdit.spoiled(changed, EntryId.of("more"), due));
  }
}
