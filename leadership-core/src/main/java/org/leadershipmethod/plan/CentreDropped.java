package org.leadershipmethod.plan;

/** A place put something else at the centre before what was there had a result. */
final class CentreDropped extends DroppingRule {

  @Override
  public String rationale() {
    return "A decision that is not carried through leaves work half done and teaches everybody to wait until it passes.";
  }

  @Override
  boolean isOfThisKind(Decision decision) {
    return !decision.isAsItCame();
  }

  @Override
  String said(String dropped) {
    return dropped + " was at the centre here and was dropped without a result.";
  }
}
