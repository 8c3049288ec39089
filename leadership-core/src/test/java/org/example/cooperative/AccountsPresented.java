package org.example.cooperative;

import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** The accounts of a shop were presented to its members by somebody. */
record AccountsPresented(UnitId shop, PersonId by) implements Event {}
