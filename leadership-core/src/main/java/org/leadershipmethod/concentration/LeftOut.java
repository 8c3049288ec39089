package org.leadershipmethod.concentration;

/** Why a study did not look at an idea. */
public enum LeftOut {
  /** It was not asked for, such as one that a moderator took out. */
  NOT_ASKED,
  /** It has fewer votes than were asked for. */
  TOO_FEW_VOTES,
  /** A group is so small that its votes could be read from the figures. */
  SMALL_GROUP
}
