package org.leadershipmethod.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chain.Chain;
import org.leadershipmethod.chain.ChainFamily;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.ReportGiven;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Goal;
import org.leadershipmethod.society.GroupingKind;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesBuilder;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.SocietyFamily;

/** Every layer has its box, every class is shown or counted, and every link says its age. */
class ChainDiagramProperties {

  private static final LocalDate DAY = LocalDate.of(2031, 1, 1);
  private static final EconomicPosition OWN = EconomicPosition.of("class 0");

  /** The chain of a party of the first class, some days after the party was founded. */
  private static Chain chain(List<Integer> sizes, int days, boolean led, Event... more) {
    MassesBuilder masses = Masses.builder();
    for (int i = 0; i < sizes.size(); i++) {
      for (int person = 0; person < sizes.get(i); person++) {
        masses.person("p" + i + "-" + person, EconomicPosition.of("class " + i));
      }
    }
    ChronicleBuilder record =
        Chronicle.builder()
            .add(new MassesRecorded(masses.build()), When.on(DAY))
            .add(founded(), When.on(DAY));
    if (led) {
      for (String person : List.of("p0-0", "p0-1")) {
        record.add(
            new SeatTaken(PartyId.of("p").leadership(), PersonId.of(person), SeatOrigin.ELECTED),
            When.on(DAY));
      }
    }
    List.of(more).forEach(event -> record.add(event, When.on(DAY.plusDays(days))));
    Practice practice =
        Practice.resume(
            record.build(),
            LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY, ChainFamily.CHAIN));
    return Chain.of(
        "p",
        practice.situation().at(DAY.plusDays(days + 1L).atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  private static PartyFounded founded() {
    return new PartyFounded(
        PartyId.of("p"),
        ImmutableSet.of(OWN),
        ImmutableSet.of(Interest.of("land")),
        ImmutableList.of(Goal.of("a law")),
        ImmutableSet.of(PersonId.of("p0-0"), PersonId.of("p0-1")),
        GroupingKind.PARTY,
        Optional.empty());
  }

  @Provide
  Arbitrary<List<Integer>> sizes() {
    return Arbitraries.integers()
        .between(1, 9)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  @Property(tries = 200)
  void everyLayerAndClassIsShownOrCounted(
      @ForAll("sizes") List<Integer> sizes, @ForAll @IntRange(min = 12, max = 30) int limit) {
    Drawing drawing = Diagram.of(chain(sizes, 3, true)).atMost(limit).drawing();
    assertThat(drawing.nodes()).hasSizeLessThanOrEqualTo(limit);
    assertThat(drawing.nodes().subList(0, 4).stream().map(node -> node.label().lines().get(0)))
        .containsExactly("leaders of p", "party p", "class: class 0", "masses");
    int classes = 0;
    int people = 0;
    for (Drawing.Node node : drawing.nodes().subList(2, drawing.nodes().size())) {
      String text = String.join("; ", node.label().lines());
      boolean isMasses = text.startsWith("masses");
      classes += isMasses ? 0 : Math.max(1, number(text, "([0-9]+) more class"));
      people += isMasses ? 0 : number(text, "([0-9]+) (person|people)");
    }
    assertThat(classes).isEqualTo(sizes.size());
    assertThat(people).isEqualTo(sizes.stream().mapToInt(size -> size).sum());
    assertThat(MermaidReader.read(MermaidText.of(drawing))).isEqualTo(Drawn.of(drawing));
    assertThat(DotReader.read(DotText.of(drawing))).isEqualTo(Drawn.of(drawing));
    Statistics.label("folded")
        .collect(drawing.nodes().stream().anyMatch(node -> node.mark() == Mark.FOLDED))
        .coverage(fair -> fair.check(true).percentage(share -> share > 10));
  }

  private static int number(String line, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(line);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  @Property(tries = 200)
  void aLinkSaysItsAgeAndIsDashedOnceItIsBroken(@ForAll @IntRange(min = 0, max = 300) int days) {
    Drawing drawing = Diagram.of(chain(List.of(2, 3), days, true)).drawing();
    for (Drawing.Edge edge : drawing.edges().subList(0, 3)) {
      assertThat(edge.words()).endsWith(" " + days + " days");
      assertThat(edge.isDashed()).isEqualTo(days >= 90);
      assertThat(edge.words()).startsWith(days >= 90 ? "broken: nothing" : "answers to: nothing");
    }
  }

  @Example
  void whatLastKeptALinkAliveIsNamed() {
    ReportGiven report = new ReportGiven(PartyId.of("p"), Link.PARTY_TO_CLASS, ImmutableSet.of());
    Chain chain = chain(List.of(2, 3), 100, true, report);
    assertThat(Diagram.of(chain).drawing().edges().stream().map(Drawing.Edge::words))
        .containsExactly(
            "broken: nothing, 100 days",
            "answers to: report, 0 days",
            "broken: nothing, 100 days",
            "divides into");
    assertThat(chain.firstBroken().orElseThrow().link()).isEqualTo(Link.CLASS_TO_MASSES);
  }

  @Example
  void aLayerThatIsNotThereIsSaidToBeMissing() {
    Drawing drawing = Diagram.of(chain(List.of(2), 1, false)).drawing();
    assertThat(drawing.nodes().get(0).mark()).isEqualTo(Mark.VACANT);
    assertThat(drawing.nodes().get(0).label().lines())
        .containsExactly("no leaders elected by the party");
    assertThat(drawing.edges().get(0).words()).isEqualTo("nothing yet");
  }

  @Example
  void peopleAreShownWhereThatIsAskedFor() {
    Chain chain = chain(List.of(2), 1, true);
    assertThat(Diagram.of(chain).mermaid()).doesNotContain("p0-0");
    assertThat(Diagram.of(chain).withPeople().mermaid()).contains("p0-0, p0-1");
    assertThat(Diagram.of(chain))
        .isEqualTo(Diagram.of(chain))
        .isNotEqualTo(Diagram.of(chain).withPeople());
    assertThatThrownBy(() -> Diagram.of(chain).atMost(11))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
