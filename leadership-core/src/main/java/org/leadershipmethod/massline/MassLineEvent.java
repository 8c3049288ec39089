package org.leadershipmethod.massline;

import org.leadershipmethod.chronicle.Event;

/**
 * A station of ideas on their way from the masses to the masses ({@code M4}).
 *
 * <p>Each is only what was written down, right or wrong. {@link MassLineView} makes of them a
 * picture of the spirals and their ideas; the rules of {@link MassLineFamily} look at what was
 * skipped, and at what was left lying.
 */
public sealed interface MassLineEvent extends Event
    permits TurnBegun,
        IdeaVoiced,
        IdeasStudied,
        IdeaConcentrated,
        IdeaAdvanced,
        IdeaSetAside,
        SpiralClosed {}
