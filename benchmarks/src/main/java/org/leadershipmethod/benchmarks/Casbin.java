package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.rbac.DefaultRoleManager;

/**
 * jCasbin, with units as roles that each have the role of the unit above.
 *
 * <p>It answers whether one is above the other, and not who is on the way. Left alone it looks up
 * to ten levels up and then says no; here it may look further.
 */
final class Casbin {
  private static final int LEVELS = 1000;

  private final DefaultRoleManager roles = new DefaultRoleManager(LEVELS);
  private final Enforcer enforcer;

  Casbin(SampleColumns sample) {
    Model model = new Model();
    model.addDef("r", "r", "lower, higher");
    model.addDef("p", "p", "any");
    model.addDef("g", "g", "_, _");
    model.addDef("e", "e", "some(where (p.eft == allow))");
    model.addDef("m", "m", "g(r.lower, r.higher)");
    enforcer = new Enforcer(model);
    enforcer.enableLog(false);
    enforcer.setRoleManager(roles);
    enforcer.buildRoleLinks();
    for (int unit = 0; unit < sample.units(); unit++) {
      if (sample.parent(unit) != NONE) {
        roles.addLink(sample.unitId(unit), sample.unitId(sample.parent(unit)));
      }
    }
  }

  /** As its users ask it: through the model. */
  boolean enforces(String lower, String higher) {
    return enforcer.enforce(lower, higher);
  }

  /** Past the model, the part of it that holds the roles. */
  boolean hasLink(String lower, String higher) {
    return roles.hasLink(lower, higher);
  }
}
