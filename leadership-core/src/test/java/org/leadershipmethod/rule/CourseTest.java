package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.OrganizationView.ORGANIZATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** A course shows what situations say that are reached one by one, and keeps what it is told to. */
class CourseTest {

  private static final View<Names> NAMES = new NamesView();
  private static final LocalDate FIRST = LocalDate.of(2030, 3, 1);
  private static final UnitId SHOP = UnitId.of("shop");

  /**
   * Who was appointed, in a list that grows in place for one who has it alone.
   *
   * @param all the list
   * @param isOwn whether it may grow in place
   */
  private record Names(List<PersonId> all, boolean isOwn) {

    Names with(PersonId person) {
      List<PersonId> longer = isOwn ? all : new ArrayList<>(told());
      longer.add(person);
      return new Names(longer, isOwn);
    }

    ImmutableList<PersonId> told() {
      return ImmutableList.copyOf(all);
    }
  }

  /** A host's view that reads on in place. */
  private static final class NamesView implements View<Names> {

    @Override
    public Names start() {
      return new Names(List.of(), false);
    }

    @Override
    public Look<Names> after(Names before, Entry entry) {
      return entry.event() instanceof Appointed appointed
          ? Look.changed(before.with(appointed.person()), ImmutableSet.of(SHOP))
          : Look.unchanged();
    }

    @Override
    public Names toReadOn(Names picture) {
      return new Names(new ArrayList<>(picture.told()), true);
    }

    @Override
    public Names toShow(Names picture) {
      return new Names(picture.all(), false);
    }
  }

  private static Entry entry(int nth, Event event) {
    When when = nth == 0 ? When.OUTSET : When.on(FIRST.plusDays(nth));
    return new Entry(EntryId.of("e" + nth), when, nth, event);
  }

  private static Entry appointed(int nth, String unit) {
    Post post = Post.inCharge(UnitId.of(unit));
    return entry(nth, new Appointed(PersonId.of("person" + nth), post));
  }

  private static Situation start() {
    Organization shop = Organization.builder().unit("shop").build();
    return Situation.start(List.of(NAMES), Bounds.AS_STATED, Coverage.EVERYTHING)
        .after(entry(0, new OrganizationRecorded(shop)));
  }

  private static Reached read(Course course, Entry entry) {
    return course.read(entry, course.notThere(entry));
  }

  @Test
  void itShowsWhatSituationsSayThatAreReachedOneByOne() {
    Situation each = start();
    Course course = new Course(each);
    for (int nth = 1; nth < 9; nth++) {
      Entry entry = appointed(nth, nth % 4 == 0 ? "ship" : "shop");
      Reached same = each.read(entry);
      Reached reached = read(course, entry);
      each = same.next();
      assertThat(reached.next()).isSameAs(course.shown());
      assertThat(reached.changed()).isEqualTo(same.changed());
      assertThat(reached.touched()).isEqualTo(same.touched());
      assertThat(reached.notExamined()).isEqualTo(same.notExamined());
      assertThat(course.shown().moment()).isEqualTo(each.moment());
      assertThat(course.shown().organization()).isEqualTo(each.organization());
      assertThat(course.shown().view(NAMES).told()).isEqualTo(each.view(NAMES).told());
    }
    assertThat(each.view(NAMES).told()).hasSize(6);
  }

  @Test
  void aPictureThatChangedInPlaceIsToldAsChanged() {
    Course course = new Course(start());
    assertThat(read(course, appointed(1, "shop")).changed())
        .containsExactlyInAnyOrder(ORGANIZATION, NAMES);
    assertThat(read(course, appointed(2, "ship")).changed()).isEmpty();
  }

  @Test
  void whatIsKeptStaysAsItWasWhoeverReadsOn() {
    Course course = new Course(start());
    read(course, appointed(1, "shop"));
    Situation kept = course.kept();
    read(course, appointed(2, "shop"));
    read(course, appointed(3, "shop"));
    Situation beside = kept.after(appointed(4, "shop"));
    assertThat(kept.view(NAMES).told()).extracting(PersonId::value).containsExactly("person1");
    assertThat(beside.view(NAMES).told())
        .extracting(PersonId::value)
        .containsExactly("person1", "person4");
    assertThat(course.shown().view(NAMES).told())
        .extracting(PersonId::value)
        .containsExactly("person1", "person2", "person3");
  }

  @Test
  void itBeginsBesideASituationThatOthersHave() {
    Situation begun = start().after(appointed(1, "shop"));
    Course course = new Course(begun);
    read(course, appointed(2, "shop"));
    assertThat(begun.view(NAMES).told()).hasSize(1);
    assertThat(course.shown().view(NAMES).told()).hasSize(2);
  }
}
