package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Village.UNION;
import static org.leadershipmethod.society.Village.led;
import static org.leadershipmethod.society.Village.people;
import static org.leadershipmethod.society.Village.union;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.PeopleLeft;
import org.leadershipmethod.society.Village;

/** A link is broken as long as both of its layers are there, and gone with one of them. */
class LinkGoneTest {

  private static Village withoutLeaders(int day) {
    Village left = led();
    for (String name : new String[] {"anna", "ben", "cara"}) {
      left = left.on(day, new SeatLeft(UNION.leadership(), PersonId.of(name)));
    }
    return left;
  }

  @Test
  void theLinkToTheLeadersIsGoneWithTheLastOfThem() {
    assertThat(led().said("BrokenLink", 96)).hasSize(3);
    assertThat(withoutLeaders(50).said("BrokenLink", 96)).hasSize(2);
    assertThat(withoutLeaders(95).said("BrokenLink", 96))
        .hasSize(2)
        .noneMatch(said -> said.contains("leaders and their party"));
  }

  @Test
  void theLinksOfAClassAreGoneWithTheLastOfItsPeople() {
    PeopleLeft all = new PeopleLeft(people("anna", "ben", "cara", "dora"));
    assertThat(union().said("BrokenLink", 96)).hasSize(2);
    assertThat(union().on(50, all).said("BrokenLink", 96)).isEmpty();
    assertThat(union().on(95, all).said("BrokenLink", 96)).isEmpty();
    assertThat(union().on(95, new PeopleLeft(people("anna", "ben"))).said("BrokenLink", 96))
        .hasSize(2);
  }

  @Test
  void aReportMendsItsOwnLink() {
    ReportGiven report = new ReportGiven(UNION, Link.LEADERS_TO_PARTY, ImmutableSet.of());
    assertThat(led().on(95, report).said("BrokenLink", 96))
        .hasSize(2)
        .noneMatch(said -> said.contains("leaders and their party"));
  }
}
