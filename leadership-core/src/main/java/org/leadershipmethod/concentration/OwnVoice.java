package org.leadershipmethod.concentration;

/**
 * What one group says to an idea beside what all other groups say.
 *
 * @param idea the idea
 * @param group what the group says
 * @param others what the other groups say
 */
record OwnVoice(IdeaId idea, OpinionCounts group, OpinionCounts others) {

  static OwnVoice of(IdeaId id, IdeaTally idea, GroupName group) {
    return new OwnVoice(id, idea.of(group), idea.others(group));
  }

  /** How far the group holds an opinion more often than the others. */
  double apart(Opinion opinion) {
    return Chance.between(group.with(opinion), group.votes(), others.with(opinion), others.votes());
  }

  /** How far the part that holds it is from a half. */
  double fromHalf(Opinion opinion) {
    return Chance.ofHalf(group.with(opinion), group.votes());
  }

  double part(Opinion opinion) {
    return group.part(opinion).value();
  }

  /** How many times as large the part is as that of the others. */
  double times(Opinion opinion) {
    return part(opinion) / others.part(opinion).value();
  }

  /** The opinion in which the group stands out more. */
  Opinion side() {
    return apart(Opinion.AGREE) > apart(Opinion.DISAGREE) ? Opinion.AGREE : Opinion.DISAGREE;
  }

  boolean isClear() {
    return isClear(Opinion.AGREE) || isClear(Opinion.DISAGREE);
  }

  private boolean isClear(Opinion opinion) {
    return apart(opinion) > Chance.ONE_IN_TEN && fromHalf(opinion) > Chance.ONE_IN_TEN;
  }

  double most() {
    return Math.max(apart(Opinion.AGREE), apart(Opinion.DISAGREE));
  }

  /** By what it is ranked, on one side. */
  double weight(Opinion opinion) {
    return times(opinion) * apart(opinion) * part(opinion) * fromHalf(opinion);
  }

  double weight() {
    return weight(side());
  }

  boolean isSilent() {
    return group.agree() == 0 && group.disagree() == 0;
  }
}
