package org.leadershipmethod.testkit;

import static org.leadershipmethod.testkit.SpoiledSociety.found;

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
import org.leadershipmethod.society.StruggleRecorded;
import org.leadershipmethod.society.StruggleStage;

/**
 * What classes and parties owe when a record is looked at, read note by note from the beginning.
 */
final class SocietyDues {

  private static final Interest SHELTER = Interest.of("shelter");

  private SocietyDues() {}

  /** The classes without a party for too long, and the programmes silent for too long. */
  static ImmutableSet<Expected> of(SocietyRecord record) {
    ImmutableSet.Builder<Expected> due = ImmutableSet.builder();
    for (PartyFounded party : record.foundings()) {
      if (isSilentTooLong(record, party)) {
        due.add(found("ProgrammeSilent", party.party()));
      }
    }
    Set<EconomicPosition> led = new HashSet<>();
    record.foundings().forEach(party -> led.addAll(party.classes()));
    record
        .events(StruggleRecorded.class)
        .map(StruggleRecorded::ofClass)
        .distinct()
        .filter(position -> !led.contains(position))
        .filter(
            position ->
                SocietyClassEdits.political(record, position).stream()
                    .anyMatch(note -> record.isDue(note, 365)))
        .forEach(position -> due.add(found("ClassWithoutParty", new ClassId(position))));
    return due.build();
  }

  private static boolean isSilentTooLong(SocietyRecord record, PartyFounded party) {
    Set<Interest> stated = new HashSet<>();
    Noted founded = record.founding(party.party().value()).orElseThrow();
    for (Noted note : record.notes()) {
      if (note.event() instanceof PartyFounded one && one.party().equals(party.party())) {
        stated = new HashSet<>(one.interests());
      } else if (note.event() instanceof ProgrammeAdopted one
          && one.party().equals(party.party())) {
        stated = new HashSet<>(one.interests());
      }
    }
    boolean isOld = record.isDue(founded, 180);
    Set<Interest> silent = new HashSet<>();
    for (Noted note : record.of(InterestsVoiced.class)) {
      InterestsVoiced voiced = (InterestsVoiced) note.event();
      if (party.classes().contains(voiced.ofClass()) && record.isDue(note, 180)) {
        silent.addAll(voiced.interests());
      }
    }
    silent.removeAll(stated);
    return isOld && !silent.isEmpty();
  }

  /** A class struggles as a class from its first struggle on, and never has a party. */
  static Optional<SpoiledSociety> classWithoutParty(SocietyRecord record, int choice) {
    List<EconomicPosition> leaderless =
        record.beginning().masses().classes().stream()
            .map(one -> one.position())
            .filter(
                one ->
                    record.foundings().stream().noneMatch(party -> party.classes().contains(one)))
            .toList();
    if (leaderless.isEmpty()) {
      return Optional.empty();
    }
    EconomicPosition position = SocietyClassEdits.pick(leaderless, choice);
    List<Noted> struggles =
        record.of(StruggleRecorded.class).stream()
            .filter(one -> ((StruggleRecorded) one.event()).ofClass().equals(position))
            .toList();
    SocietyRecord changed = record;
    for (Noted note : struggles) {
      StruggleRecorded event = (StruggleRecorded) note.event();
      changed = changed.with(note, SocietyClassEdits.atStage(event, StruggleStage.POLITICAL));
    }
    StruggleRecorded begun =
        new StruggleRecorded(
            position, ImmutableSet.of(), StruggleStage.POLITICAL, ImmutableList.of());
    Noted since = SocietyClassEdits.pick(record.notes(), choice % 5);
    boolean isDue =
        changed.isDue(struggles.isEmpty() ? since : earlier(record, struggles.get(0), since), 365);
    return isDue
        ? SpoiledSociety.inserted(
            changed, since, begun, found("ClassWithoutParty", new ClassId(position)))
        : Optional.empty();
  }

  private static Noted earlier(SocietyRecord record, Noted one, Noted other) {
    return record.place(one.id()) < record.place(other.id()) ? one : other;
  }

  /** A class voices what no programme ever takes up. */
  static Optional<SpoiledSociety> programmeSilent(SocietyRecord record, int choice) {
    PartyFounded party = SocietyClassEdits.pick(record.foundings(), choice);
    EconomicPosition position = party.classes().iterator().next();
    Noted since =
        SocietyClassEdits.pick(
            record.notes().subList(0, Math.min(record.notes().size(), 12)), choice);
    InterestsVoiced voiced =
        new InterestsVoiced(position, ImmutableSet.of(SHELTER), ImmutableList.of());
    SocietyRecord changed = record.after(since, "more", voiced);
    ImmutableSet<Expected> due = of(changed);
    return due.isEmpty()
        ? Optional.empty()
        : Optional.of(new SpoiledSociety(changed, EntryId.of("more"), due));
  }
}
