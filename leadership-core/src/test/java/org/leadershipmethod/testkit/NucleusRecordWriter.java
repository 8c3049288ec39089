package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.leadershipmethod.nucleus.DeedDone;
import org.leadershipmethod.nucleus.LinkKept;
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
      DESCRIBE
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

  /** A unit while it is written. */
  private static final class School {
    private final UnitId id;
    private final List<Member> people = new ArrayList<>();
    private final List<Member> seated = new ArrayList<>();
    private Member head;
    private int linked;

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

  /** Of each group somebody meets others, unless somebody did lately. */
  private void keepInTouch() {
    schools.stream().filter(school -> day - school.linked > LATELY).forEach(this::meet);
  }

  private void meet(School school) {
    Member other = free(school, day).orElseThrow();
    PersonId by = chosen(school.seated, day).person();
    note(0, new LinkKept(school.id, by, ImmutableSet.of(other.person(), by)));
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
    note(1, taken(school, school.head));
    school.seated.add(school.head);
    promote(school, school.people.get(1));
    promote(school, school.people.get(3));
    note(1, link(school, 0));
    meet(school);
  }

  private static SeatTaken taken(School school, Member member) {
    return new SeatTaken(school.group(), member.person(), SeatOrigin.NOT_KNOWN);
  }

  private static DeedDone deed(School school, Member member) {
    return new DeedDone(school.id, member.person(), "taught others to read");
  }

  private static LinkKept link(School school, int which) {
    Member other = school.people.get(which % school.people.size());
    return new LinkKept(school.id, school.head.person(), ImmutableSet.of(other.person()));
  }

  private void promote(School school, Member member) {
    note(1, deed(school, member));
    note(1, taken(school, member));
    school.seated.add(member);
  }

  private void move(School school, Move move) {
    switch (move.kind()) {
      case DEED -> note(0, deed(school, chosen(school.people, move)));
      case LINK -> note(0, link(school, move.which()));
      case DESCRIBE -> describe(school, move);
      case HAND_OVER -> handOver(school);
      case PROMOTE -> {
        if (school.seated.size() < school.most()) {
          free(school, move.which()).ifPresent(member -> promote(school, member));
        }
      }
      case REPLACE -> replace(school, move);
    }
  }

  private static Member chosen(List<Member> people, Move move) {
    return chosen(people, move.which());
  }

  private static Member chosen(List<Member> people, int which) {
    return people.get(which % people.size());
  }

  private static Optional<Member> free(School school, int which) {
    List<Member> free = new ArrayList<>(school.people);
    free.removeAll(school.seated);
    return free.isEmpty() ? Optional.empty() : Optional.of(chosen(free, which));
  }

  /** Somebody else of the same kind comes first, and then whoever sat there leaves. */
  private void replace(School school, Move move) {
    Member leaving = chosen(school.seated, move);
    if (!leaving.equals(school.head)) {
      school.people.stream()
          .filter(one -> one.kind().equals(leaving.kind()) && !school.seated.contains(one))
          .findFirst()
          .ifPresent(
              coming -> {
                promote(school, coming);
                note(1, new SeatLeft(school.group(), leaving.person()));
                school.seated.remove(leaving);
              });
    }
  }

  /** A newcomer heads the unit from then on, and takes the seat of whoever did before. */
  private void handOver(School school) {
    Member before = school.head;
    Member next = described("newcomer-" + newcomers++, TEACHER);
    note(1, new MemberDescribed(school.id, next));
    note(0, new Departed(before.person(), Post.inCharge(school.id)));
    note(0, new Appointed(next.person(), Post.inCharge(school.id)));
    note(1, taken(school, next));
    note(1, new SeatLeft(school.group(), before.person()));
    school.people.add(next);
    school.head = next;
    school.seated.remove(before);
    school.seated.add(next);
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
