package org.leadershipmethod.society;

import org.leadershipmethod.chronicle.Told;

/**
 * What people answered when they were asked, and how many classes there were to ask then.
 *
 * @param told what was written down
 * @param ofClasses how many classes there were
 */
record Consultation(Told<MassesConsulted> told, int ofClasses) {

  MassesConsulted event() {
    return told.what();
  }

  /** Who asked about what. */
  Asked asked() {
    return new Asked(event().party(), event().matter());
  }
}
