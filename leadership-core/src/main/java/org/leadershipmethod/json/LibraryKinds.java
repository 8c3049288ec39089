package org.leadershipmethod.json;

import org.leadershipmethod.chronicle.Correction;
import org.leadershipmethod.chronicle.EntryCorrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.EntryWithdrawn;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.DecisionOf;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.DepartmentClosed;
import org.leadershipmethod.organization.DepartmentOpened;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitRenamed;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.Place;
import org.leadershipmethod.plan.PlaceInPeriod;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlanEvent;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.relay.RelayEvent;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.relay.TaskDelivered;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.society.Asked;
import org.leadershipmethod.society.ChainLink;
import org.leadershipmethod.society.ClassDeclared;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.DirectiveGiven;
import org.leadershipmethod.society.InterestsVoiced;
import org.leadershipmethod.society.LayerPair;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.MandateGiven;
import org.leadershipmethod.society.MassesConsulted;
import org.leadershipmethod.society.MassesId;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.MembersAdmitted;
import org.leadershipmethod.society.MembersLeft;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.PeopleLeft;
import org.leadershipmethod.society.PersonInMasses;
import org.leadershipmethod.society.PositionStated;
import org.leadershipmethod.society.ProgrammeAdopted;
import org.leadershipmethod.society.RelationStated;
import org.leadershipmethod.society.ReportGiven;
import org.leadershipmethod.society.SocietyEvent;
import org.leadershipmethod.society.StruggleRecorded;

/** The names of the library's own events, groups of events and keys, family by family. */
final class LibraryKinds {

  private LibraryKinds() {}

  static Registered all() {
    Registered none = Registered.NOTHING;
    return society(group(plan(relay(organization(none)))))
        .withGroup("event", Event.class)
        .withGroup("correction", Correction.class)
        .withEvent("entry-corrected", EntryCorrected.class)
        .withEvent("entry-withdrawn", EntryWithdrawn.class)
        .withKey("entry", EntryId.class);
  }

  private static Registered organization(Registered kinds) {
    return kinds
        .withGroup("organization-event", OrganizationEvent.class)
        .withEvent("organization-recorded", OrganizationRecorded.class)
        .withEvent("unit-created", UnitCreated.class)
        .withEvent("unit-moved", UnitMoved.class)
        .withEvent("unit-renamed", UnitRenamed.class)
        .withEvent("unit-merged", UnitMerged.class)
        .withEvent("unit-split", UnitSplit.class)
        .withEvent("unit-closed", UnitClosed.class)
        .withEvent("department-opened", DepartmentOpened.class)
        .withEvent("department-closed", DepartmentClosed.class)
        .withEvent("appointed", Appointed.class)
        .withEvent("departed", Departed.class)
        .withEvent("member-described", MemberDescribed.class)
        .withKey("unit", UnitId.class);
  }

  private static Registered relay(Registered kinds) {
    return kinds
        .withGroup("relay-event", RelayEvent.class)
        .withEvent("task-relayed", TaskRelayed.class)
        .withEvent("task-delivered", TaskDelivered.class)
        .withEvent("personnel-mobilized", PersonnelMobilized.class)
        .withEvent("work-done", WorkDone.class)
        .withEvent("result-achieved", ResultAchieved.class)
        .withEvent("task-withdrawn", TaskWithdrawn.class)
        .withKey("task", TaskId.class)
        .withKey("task-at-unit", TaskAtUnit.class);
  }

  private static Registered plan(Registered kinds) {
    return kinds
        .withGroup("plan-event", PlanEvent.class)
        .withEvent("tasks-indicated", TasksIndicated.class)
        .withEvent("plan-adopted", PlanAdopted.class)
        .withEvent("period-closed", PeriodClosed.class)
        .withKey("place", Place.class)
        .withKey("place-in-period", PlaceInPeriod.class);
  }

  private static Registered group(Registered kinds) {
    return kinds
        .withGroup("group-event", GroupEvent.class)
        .withEvent("leaders-elected", LeadersElected.class)
        .withEvent("seat-taken", SeatTaken.class)
        .withEvent("seat-left", SeatLeft.class)
        .withEvent("leaders-recalled", LeadersRecalled.class)
        .withEvent("decision-taken", DecisionTaken.class)
        .withEvent("decision-withdrawn", DecisionWithdrawn.class)
        .withKey("leading-group", GroupId.class)
        .withKey("decision", DecisionOf.class);
  }

  private static Registered society(Registered kinds) {
    return kinds
        .withGroup("society-event", SocietyEvent.class)
        .withEvent("masses-recorded", MassesRecorded.class)
        .withEvent("position-stated", PositionStated.class)
        .withEvent("people-left", PeopleLeft.class)
        .withEvent("class-declared", ClassDeclared.class)
        .withEvent("struggle-recorded", StruggleRecorded.class)
        .withEvent("interests-voiced", InterestsVoiced.class)
        .withEvent("party-founded", PartyFounded.class)
        .withEvent("programme-adopted", ProgrammeAdopted.class)
        .withEvent("members-admitted", MembersAdmitted.class)
        .withEvent("members-left", MembersLeft.class)
        .withEvent("relation-stated", RelationStated.class)
        .withEvent("mandate-given", MandateGiven.class)
        .withEvent("report-given", ReportGiven.class)
        .withEvent("directive-given", DirectiveGiven.class)
        .withEvent("masses-consulted", MassesConsulted.class)
        .withKey("masses", MassesId.class)
        .withKey("class", ClassId.class)
        .withKey("party", PartyId.class)
        .withKey("leaders", LeadersId.class)
        .withKey("chain-link", ChainLink.class)
        .withKey("person-in-masses", PersonInMasses.class)
        .withKey("layer-pair", LayerPair.class)
        .withKey("asked", Asked.class);
  }
}
