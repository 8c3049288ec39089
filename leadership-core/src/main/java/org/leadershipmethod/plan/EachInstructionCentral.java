package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;

/** A place makes each instruction central as it comes, one after the other. */
final class EachInstructionCentral extends DroppingRule {

  @Override
  public ImmutableSet<Clause> clauses() {
    return ImmutableSet.of(Clause.M8_2, Clause.M8_1);
  }

  @Override
  public String rationale() {
    return "Who follows each instruction as it comes has no plan of their own, and ends with as many central tasks as instructions.";
  }

  @Override
  boolean isOfThisKind(Decision decision) {
    return decision.isAsItCame();
  }

  @Override
  String said(String dropped) {
    return "Each instruction is made central as it comes: "
        + dropped
        + " had to go, without a result, for what was asked for last.";
  }
}
