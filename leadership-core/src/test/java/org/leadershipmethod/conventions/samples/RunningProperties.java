package org.leadershipmethod.conventions.samples;

import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.testkit.Proves;

/** Proofs that run: on a method, and on a group. */
class RunningProperties {
  @Property(tries = 1)
  @Proves(Clause.M1_2)
  boolean holds(@ForAll boolean any) {
    return any || !any;
  }

  @Group
  @Proves(Clause.M2_1)
  class Inner {
    @Property(tries = 1)
    boolean holds(@ForAll boolean any) {
      return any || !any;
    }
  }
}
