package org.example.community;

import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.person.PersonId;

/** Somebody told a leading group for whom they work. */
record Affiliated(GroupId group, PersonId person, String employer) implements Event {}
