package org.leadershipmethod.chain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.Layer;
import org.leadershipmethod.society.LayerKind;
import org.leadershipmethod.society.Party;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.PartyLeadingGroup;
import org.leadershipmethod.society.Representative;
import org.leadershipmethod.society.Since;
import org.leadershipmethod.society.Society;
import org.leadershipmethod.society.SocietyView;

/**
 * The chain of a party from its leaders down to the masses, as of a moment: which layers there are,
 * since when, and how alive the links between them are ({@code R4.1}, {@code R5.1}).
 *
 * <p>For example {@code Chain.of("union-party", practice.situation()).firstBroken()}.
 *
 * <p>It is a picture and no finding: that a link is broken is found by a rule, with what to do
 * about it. That the leaders sit there without an election leaves the layer out, so that the chain
 * is not whole.
 *
 * <p>Which layers are there is read strictly: a party for two classes leaves only the masses. The
 * links are read from the record as it is, so that there can be a link without its upper layer,
 * such as that of leaders who were appointed.
 *
 * @param party the party
 * @param layers the layers that are there, from the masses up; one is there only with those below
 * @param since since when each layer is there
 * @param links the links between them, from the masses up
 */
public record Chain(
    PartyId party,
    ImmutableList<Layer> layers,
    ImmutableMap<LayerKind, Since> since,
    ImmutableList<LinkState> links) {

  /** Makes the statement. */
  public Chain {
    requireNonNull(party, "party");
    requireNonNull(layers, "layers");
    requireNonNull(since, "since");
    requireNonNull(links, "links");
  }

  /**
   * The chain of a party in a situation.
   *
   * @param party the id of the party; of one that nobody founded only the masses are there, and no
   *     link
   * @param now the situation: its moment says how old links are, its bounds say when one is broken
   * @throws IllegalArgumentException if the id is blank
   */
  public static Chain of(String party, Situation now) {
    return of(PartyId.of(Argument.text("party", party)), now);
  }

  /**
   * The chain of a party in a situation; without party and leaders where the record knows of
   * something that is no party.
   *
   * @param party the id of the party
   * @param now the situation: its moment says how old links are, its bounds say when one is broken
   */
  public static Chain of(PartyId party, Situation now) {
    return new Chain(party, layers(party, now), since(party, now), links(party, now));
  }

  private static ImmutableList<Layer> layers(PartyId id, Situation now) {
    Optional<Party> party = now.view(SocietyView.SOCIETY).party(id);
    return party
        .flatMap(one -> PartyLeadingGroup.read(one, now.view(GroupView.GROUPS).of(id.leadership())))
        .<Representative<?>>map(leaders -> leaders)
        .or(() -> party)
        .map(top -> top.wayDown().reverse())
        .orElseGet(() -> ImmutableList.of(now.view(SocietyView.SOCIETY).masses()));
  }

  /** Party and leaders are there since their link to the layer below is. */
  private static ImmutableMap<LayerKind, Since> since(PartyId id, Situation now) {
    ImmutableMap.Builder<LayerKind, Since> since = ImmutableMap.builder();
    Society society = now.view(SocietyView.SOCIETY);
    society.begun().ifPresent(one -> since.put(LayerKind.MASSES, one));
    Optional<ChainRecord> chain = Chains.in(now).of(id);
    chain
        .flatMap(ChainRecord::soleClass)
        .flatMap(society::begun)
        .ifPresent(one -> since.put(LayerKind.CLASS, one));
    Stream.of(Link.PARTY_TO_CLASS, Link.LEADERS_TO_PARTY)
        .forEach(
            link ->
                chain
                    .flatMap(one -> one.link(link))
                    .ifPresent(record -> since.put(link.upper(), record.begun())));
    return since.buildOrThrow();
  }

  private static ImmutableList<LinkState> links(PartyId party, Situation now) {
    return Arrays.stream(Link.values())
        .map(link -> new ChainLink(party, link))
        .flatMap(key -> key.standing(now).map(link -> state(key.link(), link, now)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static LinkState state(Link link, LinkRecord record, Situation now) {
    Since last = record.sinceLast();
    Instant due = now.due(last.when(), now.bound(ChainBounds.LINK_WINDOW));
    return new LinkState(
        link, record.begun(), record.last(), age(last, now), !now.moment().isBefore(due));
  }

  /** What began at the outset has no age that could be told in days, and counts as new. */
  private static Duration age(Since last, Situation now) {
    Instant since = last.when().latest();
    return since.equals(Instant.MIN) || now.moment().equals(Instant.MAX)
        ? Duration.ZERO
        : Duration.between(since, now.moment());
  }

  /** The leaders; empty where there are none who were elected as they should be. */
  public Optional<PartyLeadingGroup> leaders() {
    return layers.stream()
        .filter(PartyLeadingGroup.class::isInstance)
        .map(PartyLeadingGroup.class::cast)
        .findFirst();
  }

  /** The party; empty where what was founded is none. */
  public Optional<Party> theParty() {
    return layers.stream().filter(Party.class::isInstance).map(Party.class::cast).findFirst();
  }

  /**
   * The way from one of the leaders down to the masses ({@code R4.2}); empty for anybody who is
   * none of them.
   *
   * @param leader one of the leaders; from each of them the way is the same
   */
  public ImmutableList<Layer> wayDown(PersonId leader) {
    return leaders()
        .filter(group -> group.contains(leader))
        .map(Representative::wayDown)
        .orElse(ImmutableList.of());
  }

  /** The lowest link that is broken; empty while all are alive ({@code R5.1}). */
  public Optional<LinkState> firstBroken() {
    return links.stream().filter(LinkState::isBroken).findFirst();
  }

  /**
   * Whether all four layers are there and every link is alive ({@code R5.1}). It says that
   * something went up or down in time, and not whether people were content with it.
   */
  public boolean isWhole() {
    return layers.size() == LayerKind.values().length
        && links.size() == Link.values().length
        && firstBroken().isEmpty();
  }

  /** The layers and links, a line each. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("the chain of " + party);
    layers.forEach(layer -> text.append("\n  ").append(layer));
    links.forEach(link -> text.append("\n  ").append(link));
    return text.toString();
  }
}
