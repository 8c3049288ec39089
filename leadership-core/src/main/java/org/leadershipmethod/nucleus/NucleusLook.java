package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CallReached;
import org.leadershipmethod.guidance.PilotsChosen;
import org.leadershipmethod.guidance.StageBegun;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.relay.PersonnelMobilized;

/** What one entry does to the picture of units: it touches the leading group of each of them. */
final class NucleusLook {

  private final Nuclei before;
  private final Entry entry;

  NucleusLook(Nuclei before, Entry entry) {
    this.before = before;
    this.entry = entry;
  }

  Look<Nuclei> look() {
    Event event = entry.event();
    if (event instanceof NucleusEvent ours) {
      return ours(ours);
    } else if (event instanceof PersonnelMobilized mobilized) {
      return mobilized(mobilized);
    } else if (event instanceof SeatTaken || event instanceof LeadersElected) {
      return seated(((GroupEvent) event).group());
    } else if (event instanceof StageBegun) {
      return Look.changed(before, touched(before.units()));
    }
    ImmutableSet<UnitId> reached = reached(event);
    return reached.isEmpty()
        ? changed(event)
        : Look.changed(before.knowing(reached), touched(reached));
  }

  /** Where a campaign comes to a unit, it is asked again how the group there stands. */
  private static ImmutableSet<UnitId> reached(Event event) {
    if (event instanceof CallIssued call) {
      return ImmutableSet.<UnitId>builder().add(call.from()).addAll(call.reached()).build();
    } else if (event instanceof CallReached call) {
      return ImmutableSet.of(call.unit());
    }
    return event instanceof PilotsChosen chosen
        ? ImmutableSet.<UnitId>builder().add(chosen.by()).addAll(chosen.units()).build()
        : ImmutableSet.of();
  }

  private Look<Nuclei> ours(NucleusEvent event) {
    UnitId unit = event.unit();
    if (event instanceof DeedDone deed) {
      return at(before.telling(Recorded.DEEDS), unit, one -> one.doing(entry.told(deed)));
    } else if (event instanceof LinkKept link) {
      return linked(link);
    } else if (event instanceof MemberAssessed told) {
      return at(unit, one -> one.assessing(entry.told(told)));
    } else if (event instanceof MemberDegenerated told) {
      return at(unit, one -> one.degenerating(entry.told(told)));
    } else if (event instanceof GroupKept kept) {
      return at(unit, one -> one.keeping(entry.told(kept)));
    }
    return event instanceof ActivistLeftOut left
        ? at(unit, one -> one.passingOver(left.person()))
        : Look.unchanged();
  }

  /** By the first seat of all, every unit is asked again: now it can be said who has no group. */
  private Look<Nuclei> seated(GroupId group) {
    return group.of() instanceof UnitId unit && !before.tells(Recorded.SEATS)
        ? first(before.telling(Recorded.SEATS).knowing(ImmutableSet.of(unit)))
        : Look.unchanged();
  }

  private static Look<Nuclei> first(Nuclei next) {
    return Look.changed(next, touched(next.units()));
  }

  /** To mobilize people is a link with them. */
  private Look<Nuclei> mobilized(PersonnelMobilized event) {
    return linked(new LinkKept(event.unit(), event.by(), event.people()));
  }

  /** By the first link of all, every group is asked again: now something can be said of it. */
  private Look<Nuclei> linked(LinkKept link) {
    UnitId unit = link.unit();
    Nuclei next = before.telling(Recorded.LINKS).on(unit, one -> one.linking(entry.told(link)));
    return before.tells(Recorded.LINKS)
        ? Look.changed(next, touched(ImmutableSet.of(unit)))
        : first(next);
  }

  private Look<Nuclei> changed(Event event) {
    return event instanceof OrganizationEvent change ? changed(change) : Look.unchanged();
  }

  private Look<Nuclei> changed(OrganizationEvent change) {
    ImmutableSet<UnitId> gone = before.ending(change);
    ImmutableSet<UnitId> begun = begun(change);
    if (!gone.isEmpty() || !begun.isEmpty()) {
      return ending(gone, begun, change);
    } else if (change instanceof MemberDescribed described) {
      return at(described.unit(), one -> one.joining(entry.told(described)));
    } else if (change instanceof Appointed appointed && isInCharge(appointed.post())) {
      return at(appointed.post().unit(), one -> one.charging(entry.told(change)));
    }
    return change instanceof Departed departed && isInCharge(departed.post())
        ? at(departed.post().unit(), one -> one.charging(entry.told(change)))
        : Look.unchanged();
  }

  private Look<Nuclei> ending(
      ImmutableSet<UnitId> gone, ImmutableSet<UnitId> begun, OrganizationEvent change) {
    Nuclei next = before.without(gone);
    for (UnitId unit : begun) {
      next = next.on(unit, one -> one.beginning(entry.told(change)));
    }
    return Look.changed(next, touched(Sets.union(gone, begun).immutableCopy()));
  }

  /** The units into which people come of whom no entry tells it one by one. */
  private ImmutableSet<UnitId> begun(OrganizationEvent change) {
    if (change instanceof UnitSplit split) {
      return split.into().stream().map(Successor::id).collect(ImmutableSet.toImmutableSet());
    } else if (change instanceof OrganizationRecorded) {
      return Sets.difference(before.units(), before.ending(change)).immutableCopy();
    }
    return change instanceof UnitMerged merged ? ImmutableSet.of(merged.into()) : ImmutableSet.of();
  }

  private static boolean isInCharge(Post post) {
    return post.kind() == Post.Kind.IN_CHARGE;
  }

  private Look<Nuclei> at(UnitId unit, UnaryOperator<UnitNucleus> change) {
    return at(before, unit, change);
  }

  private static Look<Nuclei> at(Nuclei from, UnitId unit, UnaryOperator<UnitNucleus> change) {
    return Look.changed(from.on(unit, change), touched(ImmutableSet.of(unit)));
  }

  private static ImmutableSet<Key> touched(ImmutableSet<UnitId> units) {
    return units.stream().map(GroupId::new).collect(ImmutableSet.toImmutableSet());
  }
}
