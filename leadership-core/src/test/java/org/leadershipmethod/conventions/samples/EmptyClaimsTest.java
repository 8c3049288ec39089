package org.leadershipmethod.conventions.samples;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.testkit.Proves;

/** Claims with nothing behind them. */
class EmptyClaimsTest {
  @Example
  @Proves(Clause.M1_1)
  boolean anExampleIsNoProperty() {
    return true;
  }

  /** Looks like a group, and is not one. */
  @Proves(Clause.M1_1)
  static class Nested {
    @Property
    boolean holds(@ForAll boolean any) {
      return any || !any;
    }
  }
}
