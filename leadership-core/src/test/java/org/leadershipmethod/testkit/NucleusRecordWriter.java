package org.leadershipmethod.testkit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CallReached;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.Result;
import org.leadershipmethod.guidance.ResultSeen;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.guidance.StageBegun;
import org.leadershipmethod.nucleus.ActivistLeftOut;
import org.leadershipmethod.nucleus.Criterion;
import org.leadershipmethod.nucleus.DeedDone;
import org.leadershipmethod.nucleus.GroupKept;
import org.leadershipmethod.nucleus.LinkKept;
import org.leadershipmethod.nucleus.MemberAssessed;
import org.leadershipmethod.nucleus.MemberDegenerated;
import org.leadershipmethod.nucleus.Rating;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.relay.Task;

/**
 * Writes how leading groups of units form and renew themselves, move by move, from numbers.
 *
 * <p>A call reaches each unit. Its head takes a seat, and then one after the other of those who did
 * something: a teacher and a pupil at the least. Later some come and some go; the head always sits
 * there, and of each kind somebody does.
 */
final class NucleusRecordWriter {

  static final PersonnelKind TEACHER = PersonnelKind.of("teacher");
  static final PersonnelKind PUPIL = PersonnelKind.of("pupil");

  /** A move in a unit, as numbers to choose by. */
  record Move(int unit, Kind kind, int which, int days) {
    /** What is done. */
    enum Kind {
      DEED,
      PROMOTE,
      REPLACE,
      HAND_OVER,
      LINK,
      DESCRIBE,
      ASSESS,
      DEGENERATE,
      RESULT,
      STAGE
    }
  }

  private static final CampaignId CAMPAIGN = CampaignId.of("literacy");
  private static final Task TASK = Task.of("reading", "Everybody reads", FieldOfWork.PROPAGANDA);

  /** So many days, and the longest move after them, are less than the window for links. */
  private static final int LATELY = 10;

  private static final UnitId COUNTY = UnitId.of("county");

  private final List<Noted> notes = new ArrayList<>();
  private final List<School> schools = new ArrayList<>();
  private int day;
  private int newcomers;
  private final List<Stage> stages = new ArrayList<>(List.of(Stage.values()));
  private int middle;

  /** A unit while it is written. */
  private static final class School {
    private final UnitId id;
    private final List<Member> people = new ArrayList<>();
    private final List<Member> seated = new ArrayList<>();
    private Member head;
    private final ListMultimap<PersonId, EntryId> deeds = ArrayListMultimap.create();
    private final Set<PersonId> answered = new HashSet<>();
    private final Set<PersonId> assessed = new HashSet<>();
    private final Set<PersonId> degenerated = new HashSet<>();
    private int linked;
    private int moved;

    private School(UnitId id, Member head) {
      this.id = id;
      this.head = head;
      people.add(head);
    }

    private GroupId group() {
      return GroupId.of(id);
    }

    private int most() {
      return Math.max(3, people.size() * 3 / 10);
    }
  }

  Notes write(List<Integer> sizes, List<Move> moves) {
    for (int size : sizes) {
      schools.add(school("school-" + schools.size(), size));
    }
    notes.add(new Noted(EntryId.of("outset"), new OrganizationRecorded(built()), When.OUTSET));
    note(0, new CallIssued(CAMPAIGN, TASK, COUNTY, ImmutableSet.of()));
    schools.forEach(this::form);
    keepInTouch();
    for (Move move : moves) {
      day += move.days();
      keepInTouch();
      move(schools.get(move.unit() % schools.size()), move);
    }
    day += 50;
    keepInTouch();
    return Notes.of(notes).lookedAtAfter(50);
  }

  /** Of each group some meet others, and those do something, unless they did lately. */
  private void keepInTouch() {
    schools.stream().filter(school -> day - school.linked > LATELY).forEach(this::meet);
  }

  private void meet(School school) {
    Member other = free(school, day).orElseThrow();
    PersonId by = chosen(school.seated, day).person();
    note(0, new LinkKept(school.id, by, ImmutableSet.of(other.person(), by)));
    for (Member seated : school.seated) {
      if (school.assessed.contains(seated.person())) {
        note(0, new LinkKept(school.id, seated.person(), ImmutableSet.of(other.person())));
      }
    }
    act(0, school, other);
    school.linked = day;
  }

  private static School school(String id, int size) {
    School school = new School(UnitId.of(id), described(id + "-head", TEACHER));
    for (int number = 1; number < size; number++) {
      PersonnelKind kind = number % 3 == 0 ? TEACHER : PUPIL;
      school.people.add(described(id + "-" + number, kind));
    }
    return school;
  }

  private static Member described(String id, PersonnelKind kind) {
    return new Member(PersonId.of(id), Optional.empty(), Optional.of(kind));
  }

  private Organization built() {
    OrganizationBuilder builder = Organization.builder().unit(COUNTY).inCharge("secretary");
    for (School school : schools) {
      builder.unit(school.id).under(COUNTY).inCharge(school.head.person());
      school.people.forEach(builder::member);
    }
    return builder.build();
  }

  private void note(int days, Event event) {
    day += days;
    notes.add(new Noted(EntryId.of("n" + notes.size()), event, Notes.day(day)));
  }

  private void form(School school) {
    note(1, new CallReached(CAMPAIGN, school.id, Optional.empty()));
    seat(school, school.head);
    promote(school, school.people.get(1));
    promote(school, school.people.get(3));
    note(1, link(school, 0));
    meet(school);
  }

  private static SeatTaken taken(School school, Member member) {
    return new SeatTaken(school.group(), member.person(), SeatOrigin.NOT_KNOWN);
  }

  /** Somebody does something; of whoever did much and has no seat it is said why. */
  private void act(int days, School school, Member member) {
    PersonId person = member.person();
    note(days, new DeedDone(school.id, person, "taught others to read"));
    school.deeds.put(person, notes.get(notes.size() - 1).id());
    if (school.deeds.get(person).size() >= 3 && !school.seated.contains(member)) {
      answer(school, person);
    }
  }

  private void answer(School school, PersonId person) {
    if (school.answered.add(person)) {
      note(0, new ActivistLeftOut(school.id, person, "wants no seat now"));
    }
  }

  private static LinkKept link(School school, int which) {
    Member other = school.people.get(which % school.people.size());
    return new LinkKept(school.id, school.head.person(), ImmutableSet.of(other.person()));
  }

  private void seat(School school, Member member) {
    note(1, taken(school, member));
    school.seated.add(member);
    school.moved = day;
  }

  private void leave(School school, Member member) {
    note(1, new SeatLeft(school.group(), member.person()));
    school.seated.remove(member);
    school.moved = day;
    answer(school, member.person());
  }

  private void promote(School school, Member member) {
    act(1, school, member);
    seat(school, member);
  }

  private void move(School school, Move move) {
    switch (move.kind()) {
      case DEED -> act(0, school, chosen(school.people, move));
      case LINK -> note(0, link(school, move.which()));
      case DESCRIBE -> describe(school, move);
      case HAND_OVER -> handOver(school);
      case PROMOTE -> {
        if (school.seated.size() < school.most()) {
          free(school, move.which()).ifPresent(member -> promote(school, member));
        }
      }
      case REPLACE -> replace(school, chosen(school.seated, move));
      case ASSESS -> assess(school, move);
      case DEGENERATE -> degenerate(school, chosen(school.seated, move));
      case RESULT -> result(school, move);
      case STAGE -> begin();
    }
  }

  private static Member chosen(List<Member> people, Move move) {
    return chosen(people, move.which());
  }

  private static Member chosen(List<Member> people, int which) {
    return people.get(which % people.size());
  }

  private static Optional<Member> free(School school, int which) {
    List<Member> free = school.people.stream().filter(one -> isFree(school, one)).toList();
    return free.isEmpty() ? Optional.empty() : Optional.of(chosen(free, which));
  }

  private static boolean isFree(School school, Member member) {
    return !school.seated.contains(member) && !school.degenerated.contains(member.person());
  }

  /** Somebody else of the same kind comes first, and then whoever sat there leaves. */
  private void replace(School school, Member leaving) {
    other(school, leaving)
        .ifPresent(
            coming -> {
              promote(school, coming);
              leave(school, leaving);
            });
  }

  /** Who can take somebody's seat; nobody that of the head. */
  private static Optional<Member> other(School school, Member leaving) {
    return school.people.stream()
        .filter(one -> !leaving.equals(school.head) && isFree(school, one))
        .filter(one -> one.kind().equals(leaving.kind()))
        .findFirst();
  }

  /** Whoever did something is assessed by it, and found short at most of what no seat asks for. */
  private void assess(School school, Move move) {
    PersonId person = chosen(school.seated, move).person();
    List<EntryId> deeds = school.deeds.get(person);
    if (!deeds.isEmpty()) {
      EntryId deed = deeds.get(move.which() % deeds.size());
      Criterion criterion = Criterion.values()[move.which() % Criterion.values().length];
      Rating other = new Rating(Criterion.ACTIVITY, move.days() > 20, ImmutableList.of(deed));
      Rating rating = Rating.met(criterion, deed);
      PersonId met = free(school, move.which()).orElseThrow().person();
      note(0, new LinkKept(school.id, person, ImmutableSet.of(met)));
      note(
          0,
          new MemberAssessed(
              school.id,
              person,
              criterion == Criterion.ACTIVITY
                  ? ImmutableList.of(rating)
                  : ImmutableList.of(rating, other)));
      school.assessed.add(person);
    }
  }

  private void degenerate(School school, Member member) {
    List<EntryId> deeds = school.deeds.get(member.person());
    if (!deeds.isEmpty() && other(school, member).isPresent()) {
      note(0, new MemberDegenerated(school.id, member.person(), ImmutableList.copyOf(deeds)));
      school.degenerated.add(member.person());
      replace(school, member);
    }
  }

  private void result(School school, Move move) {
    Result result = Result.values()[move.which() % Result.values().length];
    note(0, new ResultSeen(CAMPAIGN, school.id, result, "what was seen"));
  }

  /** The next stage begins; where a group stayed the same through all, it is said why. */
  private void begin() {
    if (!stages.isEmpty()) {
      Stage stage = stages.remove(0);
      note(1, new StageBegun(CAMPAIGN, stage));
      if (stage == Stage.MIDDLE) {
        middle = day;
      } else if (stage == Stage.FINAL) {
        schools.stream()
            .filter(school -> school.moved < middle)
            .forEach(school -> note(0, new GroupKept(school.id, CAMPAIGN, "all were confirmed")));
      }
    }
  }

  /** A newcomer heads the unit from then on, and takes the seat of whoever did before. */
  private void handOver(School school) {
    Member before = school.head;
    Member next = described("newcomer-" + newcomers++, TEACHER);
    note(1, new MemberDescribed(school.id, next));
    note(0, new Departed(before.person(), Post.inCharge(school.id)));
    note(0, new Appointed(next.person(), Post.inCharge(school.id)));
    school.people.add(next);
    school.head = next;
    seat(school, next);
    leave(school, before);
  }

  private void describe(School school, Move move) {
    int place = move.which() % school.people.size();
    Member before = school.people.get(place);
    Part part = Part.values()[move.which() % Part.values().length];
    Member after = new Member(before.person(), Optional.of(part), before.kind());
    note(0, new MemberDescribed(school.id, after));
    school.people.set(place, after);
    school.seated.replaceAll(one -> one.equals(before) ? after : one);
    school.head = school.head.equals(before) ? after : school.head;
  }
}
