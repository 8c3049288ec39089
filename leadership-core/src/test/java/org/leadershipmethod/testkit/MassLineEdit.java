package org.leadershipmethod.testkit;

import static org.leadershipmethod.massline.MassLineRuleId.CONCENTRATED_WITHOUT_STUDY;
import static org.leadershipmethod.massline.MassLineRuleId.DIRECTIVE_OUTSIDE_TURN;
import static org.leadershipmethod.massline.MassLineRuleId.EXPERIENCE_NEVER_SUMMED_UP;
import static org.leadershipmethod.massline.MassLineRuleId.IDEA_FROM_NOBODY;
import static org.leadershipmethod.massline.MassLineRuleId.IDEA_LEFT_LYING;
import static org.leadershipmethod.massline.MassLineRuleId.IDEA_NOT_EXPLAINED;
import static org.leadershipmethod.massline.MassLineRuleId.IDEA_NOT_PROPAGATED;
import static org.leadershipmethod.massline.MassLineRuleId.IDEA_UNACCOUNTED_FOR;
import static org.leadershipmethod.massline.MassLineRuleId.PHASE_SKIPPED;
import static org.leadershipmethod.massline.MassLineRuleId.SPIRAL_STOPPED;
import static org.leadershipmethod.massline.MassLineRuleId.TESTED_WITHOUT_ACTION;
import static org.leadershipmethod.massline.MassLineRuleId.VOICES_OF_ONE_PART;
import static org.leadershipmethod.testkit.MassLineRecordWriter.CAMPAIGN;
import static org.leadershipmethod.testkit.MassLineRecordWriter.COUNTY;
import static org.leadershipmethod.testkit.MassLineRecordWriter.OPEN;
import static org.leadershipmethod.testkit.MassLineRecordWriter.SECRETARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.massline.IdeaAdvanced;
import org.leadershipmethod.massline.IdeaConcentrated;
import org.leadershipmethod.massline.IdeaPropagated;
import org.leadershipmethod.massline.IdeaSetAside;
import org.leadershipmethod.massline.IdeaTested;
import org.leadershipmethod.massline.IdeaVoiced;
import org.leadershipmethod.massline.IdeasStudied;
import org.leadershipmethod.massline.MassLineEvent;
import org.leadershipmethod.massline.Phase;
import org.leadershipmethod.massline.SpiralId;
import org.leadershipmethod.massline.TurnBegun;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.RuleId;

/**
 * The ways of breaking a clause about ideas on their way from the masses to the masses, each as an
 * edit of the data of a lawful record.
 */
public enum MassLineEdit implements Edit<Notes> {
  /** A concentrated idea names nothing that it came from. */
  FROM_EMPTIED(MassLineEdit::fromEmptied),
  /** A new spiral begins, in which whoever concentrates speaks alone. */
  OWN_IDEA(MassLineEdit::ownIdea),
  /** A new spiral begins, in which only people of one part speak. */
  ONE_PART(MassLineEdit::onePart),
  /** A study is not written. */
  STUDY_LOST(MassLineEdit::studyLost),
  /** Why an idea was left out is not written. */
  REASON_LOST(MassLineEdit::reasonLost),
  /** Nothing is written of what a concentrated idea went through. */
  NOT_PROPAGATED(MassLineEdit::notPropagated),
  /** In a unit an idea is made known, and nothing else. */
  NOT_EXPLAINED((record, choice) -> endsAfter(record, choice, Phase.PROPAGATED)),
  /** In a unit an idea is explained, and nothing else. */
  STOPS_EXPLAINED((record, choice) -> endsAfter(record, choice, Phase.EXPLAINED)),
  /** In a unit an idea is embraced, and nothing else. */
  STOPS_EMBRACED((record, choice) -> endsAfter(record, choice, Phase.EMBRACED)),
  /** In a unit people hold fast to an idea, and nothing else. */
  STOPS_HELD((record, choice) -> endsAfter(record, choice, Phase.HELD)),
  /** In a unit people act on an idea, and nobody tests it. */
  NOT_TESTED((record, choice) -> endsAfter(record, choice, Phase.PRACTISED)),
  /** That an idea was explained is not written. */
  UNEXPLAINED((record, choice) -> skipped(record, choice, Phase.EXPLAINED, Phase.EMBRACED)),
  /** That an idea was embraced is not written, and people held fast to it. */
  UNEMBRACED((record, choice) -> skipped(record, choice, Phase.EMBRACED, Phase.HELD)),
  /** That people held fast to an idea is not written, and they acted on it. */
  UNHELD((record, choice) -> skipped(record, choice, Phase.HELD, Phase.PRACTISED)),
  /** An idea that was set aside is taken to a unit as it is. */
  SCATTERED_TAKEN(MassLineEdit::scatteredTaken),
  /** That people acted on an idea is not written, and it was tested. */
  UNPRACTISED(MassLineEdit::unpractised),
  /** Nothing is told of the spiral for long. */
  STOPPED(MassLineEdit::stopped),
  /** A directive comes that cites nothing. */
  DIRECTIVE_ALONE(MassLineEdit::directiveAlone),
  /** A directive does not cite what it came from. */
  CITATION_LOST(MassLineEdit::citationLost);

  private static final SpiralId NEW = SpiralId.of("new");
  private static final IdeaId IDEA = IdeaId.of("new-idea");
  private static final IdeaId MADE = IdeaId.of("new-made");

  /** Longer than the window for the next turn. */
  private static final int HALF_A_YEAR = 184;

  private final BiFunction<Notes, Integer, Optional<Spoiled>> edit;

  MassLineEdit(BiFunction<Notes, Integer, Optional<Spoiled>> edit) {
    this.edit = edit;
  }

  @Override
  public Optional<Spoiled> of(Notes record, int choice) {
    return edit.apply(record, choice);
  }

  private static <T> Optional<T> chosen(List<T> all, int choice) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(choice % all.size()));
  }

  private static Optional<Noted> chosen(
      Notes record, int choice, Class<? extends Event> kind, Predicate<Noted> which) {
    return chosen(record.of(kind).stream().filter(which).toList(), choice);
  }

  /** The spiral of which an idea is, by the event that told it first. */
  private static boolean isOpen(Notes record, IdeaId idea) {
    return Stream.concat(
            record
                .events(IdeaVoiced.class)
                .filter(one -> one.idea().equals(idea))
                .map(IdeaVoiced::spiral),
            record
                .events(IdeaConcentrated.class)
                .filter(one -> one.idea().equals(idea))
                .map(IdeaConcentrated::spiral))
        .findFirst()
        .filter(OPEN::equals)
        .isPresent();
  }

  private static Stream<IdeaConcentrated> into(Notes record, IdeaId idea) {
    return record.events(IdeaConcentrated.class).filter(one -> one.from().contains(idea));
  }

  private static boolean isSetAside(Notes record, IdeaId idea) {
    return record
        .events(IdeaSetAside.class)
        .anyMatch(one -> one.idea().equals(idea) && one.unit().isEmpty());
  }

  /** Where nothing else was made of what it came from, that is unaccounted for, too. */
  private static Optional<Spoiled> fromEmptied(Notes record, int choice) {
    return chosen(record, choice, IdeaConcentrated.class, one -> isLastOfItsLine(record, one))
        .map(one -> fromEmptied(record, one));
  }

  private static boolean isLastOfItsLine(Notes record, Noted note) {
    IdeaConcentrated made = (IdeaConcentrated) note.event();
    return made.spiral().equals(OPEN)
        && into(record, made.idea()).findAny().isEmpty()
        && made.from().stream().allMatch(idea -> into(record, idea).count() == 1)
        && made.from().stream().allMatch(idea -> isVoiced(record, idea));
  }

  private static boolean isVoiced(Notes record, IdeaId idea) {
    return record.events(IdeaVoiced.class).anyMatch(one -> one.idea().equals(idea));
  }

  private static Spoiled fromEmptied(Notes record, Noted note) {
    IdeaConcentrated made = (IdeaConcentrated) note.event();
    IdeaConcentrated emptied =
        new IdeaConcentrated(
            made.spiral(), made.idea(), made.by(), ImmutableSet.of(), made.behind(), made.words());
    return Spoiled.of(
            record.with(note.id(), emptied), note.id(), Expected.of(IDEA_FROM_NOBODY, COUNTY))
        .later(Expected.of(IDEA_UNACCOUNTED_FOR, COUNTY));
  }

  private static Notes newSpiral(Notes record, IdeaVoiced voiced) {
    return record
        .then(1, "new-turn", new TurnBegun(NEW, COUNTY, "lamps", ImmutableList.of()))
        .then(1, "new-voice", voiced)
        .then(1, "new-study", new IdeasStudied(NEW, SECRETARY, ImmutableSet.of(IDEA), "looked at"));
  }

  private static IdeaConcentrated made() {
    return new IdeaConcentrated(
        NEW, MADE, SECRETARY, ImmutableSet.of(IDEA), ImmutableList.of(), "as made");
  }

  private static IdeaVoiced voiced(UnitId unit, PersonId by) {
    return new IdeaVoiced(NEW, IDEA, unit, ImmutableSet.of(by), 0, "as said");
  }

  private static Optional<Spoiled> ownIdea(Notes record, int choice) {
    return Optional.of(
        Spoiled.of(
            newSpiral(record, voiced(COUNTY, SECRETARY)).then(1, "new-made", made()),
            EntryId.of("new-made"),
            Expected.of(IDEA_FROM_NOBODY, COUNTY)));
  }

  private static Optional<Spoiled> onePart(Notes record, int choice) {
    UnitId unit = UnitId.of("unit-0");
    return Optional.of(
        Spoiled.of(
            newSpiral(record, voiced(unit, MassLineRecordWriter.person(unit, choice % 3)))
                .then(1, "new-made", made()),
            EntryId.of("new-made"),
            Expected.of(VOICES_OF_ONE_PART, COUNTY)));
  }

  /** A study whose loss leaves one concentrated idea without it. */
  private static Optional<Spoiled> studyLost(Notes record, int choice) {
    return chosen(record, choice, IdeasStudied.class, note -> made(record, note).size() == 1)
        .map(
            note ->
                Spoiled.of(
                    record.without(note.id()),
                    made(record, note).get(0).id(),
                    Expected.of(CONCENTRATED_WITHOUT_STUDY, COUNTY)));
  }

  private static List<Noted> made(Notes record, Noted study) {
    ImmutableSet<IdeaId> ideas = ((IdeasStudied) study.event()).ideas();
    return record.of(IdeaConcentrated.class).stream()
        .filter(note -> ((IdeaConcentrated) note.event()).from().stream().anyMatch(ideas::contains))
        .toList();
  }

  private static Optional<Spoiled> reasonLost(Notes record, int choice) {
    return chosen(record, choice, IdeaSetAside.class, note -> isReasonOfWhole(record, note))
        .map(
            note ->
                Spoiled.of(record.without(note.id()), told(record, note).id())
                    .later(
                        Expected.of(
                            isVoiced(record, ((IdeaSetAside) note.event()).idea())
                                ? IDEA_UNACCOUNTED_FOR
                                : IDEA_NOT_PROPAGATED,
                            COUNTY)));
  }

  /** What told last of the idea that was set aside. */
  private static Noted told(Notes record, Noted note) {
    IdeaId idea = ((IdeaSetAside) note.event()).idea();
    return Iterables.getLast(
        record.all().stream()
            .filter(
                one ->
                    one.event() instanceof IdeaVoiced voiced && voiced.idea().equals(idea)
                        || one.event() instanceof IdeaConcentrated made && made.idea().equals(idea))
            .toList());
  }

  private static boolean isReasonOfWhole(Notes record, Noted note) {
    IdeaSetAside setAside = (IdeaSetAside) note.event();
    return setAside.unit().isEmpty() && isOpen(record, setAside.idea());
  }

  /** An idea of which nothing else came, and that nothing cites. */
  private static Optional<Spoiled> notPropagated(Notes record, int choice) {
    return chosen(
            record,
            choice,
            IdeaConcentrated.class,
            note -> isOnItsWay(record, ((IdeaConcentrated) note.event()).idea()))
        .map(
            note ->
                Spoiled.of(
                        record.forgetting(
                            other -> isOfWay(other, ((IdeaConcentrated) note.event()).idea())),
                        note.id())
                    .later(Expected.of(IDEA_NOT_PROPAGATED, COUNTY)));
  }

  private static boolean isOnItsWay(Notes record, IdeaId idea) {
    return isOpen(record, idea)
        && !isSetAside(record, idea)
        && into(record, idea).findAny().isEmpty()
        && record.all().stream()
            .filter(note -> isOfWay(note, idea))
            .noneMatch(note -> isCited(record, note));
  }

  private static boolean isOfWay(Noted note, IdeaId idea) {
    return note.event() instanceof IdeaAdvanced advanced && advanced.idea().equals(idea)
        || note.event() instanceof IdeaSetAside aside && aside.idea().equals(idea);
  }

  private static boolean isCited(Notes record, Noted cited) {
    return record.all().stream().anyMatch(note -> note.event().cites().contains(cited.id()));
  }

  /** What a unit has of an idea ends with a phase that it came to. */
  private static Optional<Spoiled> endsAfter(Notes record, int choice, Phase last) {
    return chosen(record, choice, IdeaAdvanced.class, note -> isEnding(record, note, last))
        .map(note -> endsAfter(record, note, last));
  }

  private static boolean isEnding(Notes record, Noted note, Phase last) {
    IdeaAdvanced advanced = (IdeaAdvanced) note.event();
    return advanced.phase() == last && isOnItsWay(record, advanced.idea());
  }

  private static Spoiled endsAfter(Notes record, Noted note, Phase last) {
    IdeaAdvanced kept = (IdeaAdvanced) note.event();
    Notes next =
        record.forgetting(
            other ->
                record.place(other.id()) > record.place(note.id())
                    && isOfWay(other, kept.idea())
                    && unit(other).filter(kept.unit()::equals).isPresent());
    return Spoiled.of(next, note.id()).later(Expected.of(lying(last), kept.unit()));
  }

  private static Optional<UnitId> unit(Noted note) {
    return note.event() instanceof IdeaSetAside aside
        ? aside.unit()
        : Optional.of(((IdeaAdvanced) note.event()).unit());
  }

  private static RuleId lying(Phase last) {
    return last == Phase.PROPAGATED
        ? IDEA_NOT_EXPLAINED
        : last == Phase.PRACTISED ? EXPERIENCE_NEVER_SUMMED_UP : IDEA_LEFT_LYING;
  }

  /** A station is not written, and the one after it is; the one after that is not there. */
  private static Optional<Spoiled> skipped(Notes record, int choice, Phase lost, Phase next) {
    return chosen(record, choice, IdeaAdvanced.class, note -> isAt(note, next))
        .filter(note -> next != Phase.HELD || !isThere(record, note, Phase.PRACTISED))
        .flatMap(note -> without(record, note, lost, next));
  }

  private static boolean isAt(Noted note, Phase phase) {
    return ((IdeaAdvanced) note.event()).phase() == phase;
  }

  private static Optional<Noted> station(Notes record, Noted note, Phase phase) {
    IdeaAdvanced at = (IdeaAdvanced) note.event();
    return record.of(IdeaAdvanced.class).stream()
        .filter(one -> isAt(one, phase))
        .filter(one -> ((IdeaAdvanced) one.event()).at().equals(at.at()))
        .findFirst();
  }

  private static boolean isThere(Notes record, Noted note, Phase phase) {
    return station(record, note, phase).isPresent();
  }

  private static Optional<Spoiled> without(Notes record, Noted note, Phase lost, Phase next) {
    return station(record, note, lost)
        .map(
            one ->
                Spoiled.of(
                    record.without(one.id()),
                    note.id(),
                    Expected.of(PHASE_SKIPPED, ((IdeaAdvanced) note.event()).unit())));
  }

  private static Optional<Spoiled> scatteredTaken(Notes record, int choice) {
    UnitId unit = UnitId.of("unit-0");
    return chosen(record, choice, IdeaSetAside.class, note -> isReasonOfScattered(record, note))
        .map(note -> ((IdeaSetAside) note.event()).idea())
        .map(
            idea ->
                Spoiled.atEnd(
                    record,
                    "taken",
                    new IdeaPropagated(idea, unit, SECRETARY),
                    Expected.of(PHASE_SKIPPED, unit)));
  }

  private static boolean isReasonOfScattered(Notes record, Noted note) {
    return isReasonOfWhole(record, note) && isVoiced(record, ((IdeaSetAside) note.event()).idea());
  }

  private static Optional<Spoiled> unpractised(Notes record, int choice) {
    return chosen(record, choice, IdeaTested.class, note -> isThere(record, note, Phase.PRACTISED))
        .map(
            note ->
                Spoiled.of(
                    record.without(station(record, note, Phase.PRACTISED).orElseThrow().id()),
                    note.id(),
                    Expected.of(TESTED_WITHOUT_ACTION, ((IdeaTested) note.event()).unit())));
  }

  private static Optional<Spoiled> stopped(Notes record, int choice) {
    Noted last = Iterables.getLast(record.of(MassLineEvent.class));
    return Optional.of(
        Spoiled.of(record.lookedAtAfter(HALF_A_YEAR), last.id())
            .later(Expected.of(SPIRAL_STOPPED, COUNTY)));
  }

  private static Optional<Spoiled> directiveAlone(Notes record, int choice) {
    return Optional.of(
        Spoiled.atEnd(
            record,
            "directive",
            new DirectiveIssued(CAMPAIGN, COUNTY, SECRETARY, "read", ImmutableList.of()),
            Expected.of(DIRECTIVE_OUTSIDE_TURN, COUNTY)));
  }

  private static Optional<Spoiled> citationLost(Notes record, int choice) {
    return chosen(record, choice, DirectiveIssued.class, note -> true)
        .map(
            note ->
                Spoiled.of(
                    record.with(
                        note.id(),
                        new DirectiveIssued(
                            CAMPAIGN, COUNTY, SECRETARY, "read", ImmutableList.of())),
                    note.id(),
                    Expected.of(DIRECTIVE_OUTSIDE_TURN, COUNTY)));
  }
}
