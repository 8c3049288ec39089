package org.leadershipmethod.society;

import org.leadershipmethod.chronicle.Event;

/**
 * What can happen to masses, classes and parties and between them; what happens to leaders is a
 * {@link org.leadershipmethod.group.GroupEvent}.
 */
public sealed interface SocietyEvent extends Event
    permits MassesRecorded,
        PositionStated,
        PeopleLeft,
        ClassDeclared,
        StruggleRecorded,
        InterestsVoiced,
        PartyFounded,
        ProgrammeAdopted,
        MembersAdmitted,
        MembersLeft,
        RelationStated,
        MandateGiven,
        ReportGiven,
        DirectiveGiven,
        MassesConsulted {}
