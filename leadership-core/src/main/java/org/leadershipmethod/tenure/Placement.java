package org.leadershipmethod.tenure;

import org.leadershipmethod.organization.UnitId;

/**
 * From when to when a unit stood right below another.
 *
 * @param unit the lower one
 * @param span the time
 */
record Placement(UnitId unit, Span span) {}
