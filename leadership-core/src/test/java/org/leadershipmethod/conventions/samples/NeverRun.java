package org.leadershipmethod.conventions.samples;

import net.jqwik.api.Disabled;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.testkit.Proves;

/** Claims that the build never looks at, first of all because of the name of their class. */
class NeverRun {
  @Property
  @Proves(Clause.M1_1)
  boolean inAClassOfTheWrongName(@ForAll boolean any) {
    return any || !any;
  }

  @Disabled("to be seen as such")
  @Property
  @Proves(Clause.M1_1)
  boolean switchedOff(@ForAll boolean any) {
    return any || !any;
  }

  /** Switched off as a whole. */
  @Disabled("to be seen as such")
  @Proves(Clause.M1_1)
  static class SwitchedOff {
    @Property
    boolean holds(@ForAll boolean any) {
      return any || !any;
    }
  }
}
