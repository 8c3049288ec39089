package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** What the rules about how a party is founded have in common. */
abstract class FoundingRule extends SocietyRule<PartyFounded> {

  /** Whether a founding breaks the rule as things stand. */
  abstract boolean isBroken(PartyFounded founded, Situation now);

  /** What to do instead of a founding; its programme is what to adopt afterwards. */
  abstract Optional<PartyFounded> better(PartyFounded founded, Situation now);

  /** What to do, in words. */
  abstract String words();

  @Override
  public Class<PartyFounded> examines() {
    return PartyFounded.class;
  }

  @Override
  Key where(PartyFounded event) {
    return event.party();
  }

  @Override
  boolean isBrokenBy(Occasion<PartyFounded> occasion) {
    return isBroken(occasion.event(), occasion.before());
  }

  /** The founding as it stands: how it was last written down, with the programme of today. */
  private static Optional<PartyFounded> standing(Finding finding, Situation now) {
    return society(now)
        .record((PartyId) finding.where())
        .map(party -> party.event().stating(party.interests(), party.goals()));
  }

  @Override
  boolean isMended(Finding finding, Situation now) {
    return standing(finding, now).filter(founded -> isBroken(founded, now)).isEmpty();
  }

  @Override
  Remedy instead(Occasion<PartyFounded> occasion) {
    return better(occasion.event(), occasion.before())
        .map(event -> Remedies.instead(words(), event))
        .orElseGet(() -> Remedies.onlyPeople(words()));
  }

  /** What can be drafted afterwards is the programme; founded again, it would lose who joined. */
  private static ProgrammeAdopted programme(PartyFounded better) {
    return new ProgrammeAdopted(better.party(), better.interests(), better.goals());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return standing(finding, now)
        .flatMap(founded -> better(founded, now))
        .map(event -> Remedies.afterwards(words(), programme(event)))
        .orElseGet(() -> ImmutableList.of(Remedies.onlyPeople(words())));
  }
}
