/**
 * Masses, classes, party and leaders: four layers, each of which represents the one below it and
 * answers to it.
 *
 * <p>People live by different means, and by that the masses divide into classes; nobody stands
 * outside of them ({@code R1.1}, {@code R1.5}). When the struggle of a class has come far enough, a
 * party comes of it that states what the class needs ({@code R1.2}, {@code R1.3}), and the party
 * elects several of its members to lead it together ({@code R0.3}, {@code R3.1}). Going down from
 * any leader one comes to the party, the class and the masses ({@code R4.2}).
 *
 * <p>{@link org.leadershipmethod.society.Masses}, {@link org.leadershipmethod.society.SocialClass},
 * {@link org.leadershipmethod.society.Party} and {@link
 * org.leadershipmethod.society.PartyLeadingGroup} are these layers as types: none can be had
 * without the one below, and between them there are the relations of {@link
 * org.leadershipmethod.society.Relation} and no others. The events state what happened, right or
 * wrong, also that a leader was appointed or that a party stands above classes; {@link
 * org.leadershipmethod.society.SocietyView} reads them back; {@link
 * org.leadershipmethod.society.SocietyFamily} holds the rules. What goes up and down between the
 * layers is the subject of the package {@code chain}.
 */
@NullMarked
package org.leadershipmethod.society;

import org.jspecify.annotations.NullMarked;
