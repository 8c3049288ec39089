package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.leadershipmethod.chain.ChainFamily;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.MembersAdmitted;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.SocietyFamily;

/**
 * What holds of every family, for those whose rules look at a society: in records of societies
 * whose layers are in order, with the families in force that tell of them.
 */
public abstract class SocietyContract extends FamilyContract<Notes> {

  /** As many days as the windows may have. */
  protected static final int FIVE_YEARS = 5 * 366;

  private static final LeadershipMethod METHOD =
      LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY, ChainFamily.CHAIN);

  @Override
  protected LeadershipMethod method() {
    return METHOD;
  }

  @Override
  protected Arbitrary<Notes> lawful() {
    return SocietyRecords.societies();
  }

  /** Somebody new comes into the party. */
  @Override
  protected List<Event> idle(Finding finding, Situation now) {
    return finding.where() instanceof PartyId party
        ? List.of(new MembersAdmitted(party, ImmutableSet.of(PersonId.of("newcomer"))))
        : List.of();
  }

  /** What is done again breaks the rule again, and two may rest on the same. */
  @Override
  protected boolean findsEachOnce() {
    return false;
  }
}
