package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.NucleusFamily.NUCLEUS;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.testkit.Edges;
import org.leadershipmethod.testkit.FamilyContract;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.NucleusEdit;
import org.leadershipmethod.testkit.NucleusRecords;
import org.leadershipmethod.testkit.Proves;

/** What holds of every family holds of the one about the leading groups of units. */
@Proves({
  Clause.M1_2,
  Clause.M3_1,
  Clause.M3_2,
  Clause.M3_3,
  Clause.M3_4,
  Clause.M3_7,
  Clause.M3_8,
  Clause.M3_9,
  Clause.M3_10,
  Clause.M3_11,
  Clause.M3_12,
  Clause.M5_1,
  Clause.M9_3
})
class NucleusContractProperties extends FamilyContract<Notes> {

  @Override
  protected Family family() {
    return NUCLEUS;
  }

  @Override
  protected Arbitrary<Notes> lawful() {
    return NucleusRecords.nucleusRecords();
  }

  @Override
  protected List<NucleusEdit> edits() {
    return List.of(NucleusEdit.values());
  }

  @Override
  protected List<Edges<?>> edges() {
    return List.of(
        Edges.ofDays(NucleusBounds.SEATING_WINDOW, 1, 366),
        Edges.ofDays(NucleusBounds.FORMATION_WINDOW, 1, 366),
        Edges.ofDays(NucleusBounds.LINK_WINDOW, 1, 366),
        Edges.ofDays(NucleusBounds.ACTIVE_WINDOW, 1, 366),
        Edges.ofDays(NucleusBounds.LEAVING_WINDOW, 1, 366),
        Edges.of(NucleusBounds.FEWEST_ACTIVE, 2, 10_000).butNot(1, 10_001),
        Edges.of(NucleusBounds.DEEDS_TO_ASK, 1, 10_000).butNot(0, 10_001),
        Edges.of(NucleusBounds.FEWEST_SEATS, 2, 100).butNot(1, 101),
        Edges.of(NucleusBounds.SMALLEST_UNIT, 4, 10_000).butNot(3, 10_001),
        Edges.of(NucleusBounds.LARGEST_PART, Share.of(1, 100), Share.of(1, 2))
            .butNot(Share.of(1, 101), Share.of(51, 100)));
  }

  @Override
  protected boolean serves(Event step, Event proposed) {
    return proposed instanceof GroupEvent one && one.group().equals(((GroupEvent) step).group());
  }

  /** Whoever sits there takes the seat once more. */
  @Override
  protected List<Event> idle(Finding finding, Situation now) {
    GroupId group = (GroupId) finding.breach().about();
    return now.view(GroupView.GROUPS).of(group).members().stream()
        .<Event>map(person -> new SeatTaken(group, person, SeatOrigin.NOT_KNOWN))
        .toList();
  }

  @Override
  protected double afterwardsIn100() {
    return 10;
  }

  @Property
  void theRecordsAreNotNarrow(@ForAll("lawfulRecords") Notes record) {
    share("somebody left", record.events(SeatLeft.class).findAny().isPresent(), 30);
    share("another head", record.events(Departed.class).findAny().isPresent(), 20);
    boolean isLarge = record.events(SeatTaken.class).count() > 6;
    share("many came", isLarge, 20);
  }
}
