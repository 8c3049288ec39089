package org.leadershipmethod.diagram;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chain.Chain;
import org.leadershipmethod.chain.Link;
import org.leadershipmethod.chain.LinkAct;
import org.leadershipmethod.chain.LinkState;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.Layer;
import org.leadershipmethod.society.LayerKind;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.Party;
import org.leadershipmethod.society.PartyLeadingGroup;
import org.leadershipmethod.society.SocialClass;

/** Draws a chain on a sheet. */
final class ChainSheet {

  private final Chain chain;
  private final int limit;
  private final boolean withPeople;
  private final Sheet sheet = new Sheet(true);

  /** The boxes of the layers. */
  private final Map<LayerKind, Integer> boxes = new EnumMap<>(LayerKind.class);

  ChainSheet(Chain chain, int limit, boolean withPeople) {
    this.chain = chain;
    this.limit = limit;
    this.withPeople = withPeople;
  }

  Drawing drawing() {
    for (LayerKind kind : Lists.reverse(Arrays.asList(LayerKind.values()))) {
      boxes.put(kind, box(kind));
    }
    Lists.reverse(Arrays.asList(Link.values())).forEach(this::link);
    otherClasses();
    return sheet.drawing();
  }

  /** The number of the box of a layer; every layer has one, be it there or not. */
  private int number(LayerKind kind) {
    return boxes.getOrDefault(kind, 0);
  }

  private int box(LayerKind kind) {
    return chain.layers().stream()
        .filter(layer -> layer.kind() == kind)
        .findFirst()
        .map(layer -> sheet.node(label(layer), Mark.PLAIN))
        .orElseGet(() -> sheet.node(missing(kind), Mark.VACANT));
  }

  private static Label missing(LayerKind kind) {
    return Label.of(
        switch (kind) {
          case MASSES -> "no masses";
          case CLASS -> "no class";
          case PARTY -> "no party of one class";
          case LEADERS -> "no leaders elected by the party";
        });
  }

  private Label label(Layer layer) {
    Stream<String> since =
        Optional.ofNullable(chain.since().get(layer.kind()))
            .map(one -> "since " + one.when())
            .stream();
    return Label.of(Stream.concat(words(layer), since));
  }

  private Stream<String> words(Layer layer) {
    if (layer instanceof PartyLeadingGroup leaders) {
      return Stream.concat(
          Stream.of("leaders of " + chain.party(), Counted.people(leaders.size())),
          withPeople ? Stream.of(ids(leaders)) : Stream.of());
    } else if (layer instanceof Party party) {
      return Stream.of(
          "party " + party.id(), Counted.of(party.members().size(), "member", "members"));
    } else if (layer instanceof SocialClass one) {
      return Stream.of("class: " + one.position(), Counted.people(one.size()));
    }
    Masses masses = (Masses) layer;
    return Stream.of(
        "masses",
        Counted.people(masses.size()),
        Counted.of(masses.classes().size(), "class", "classes"));
  }

  private static String ids(PartyLeadingGroup leaders) {
    return leaders.members().stream().map(PersonId::value).collect(Collectors.joining(", "));
  }

  private void link(Link link) {
    int from = number(link.upper());
    int to = number(link.lower());
    Optional<LinkState> state =
        chain.links().stream().filter(one -> one.link() == link).findFirst();
    if (state.isPresent() && !state.get().isBroken()) {
      sheet.edge(from, to, "answers to: " + last(state.get()));
    } else {
      sheet.dashed(from, to, state.map(one -> "broken: " + last(one)).orElse("nothing yet"));
    }
  }

  private static String last(LinkState state) {
    String days = String.format(Locale.ROOT, "%,d", state.age().toDays());
    return state.last().map(act -> words(act.kind())).orElse("nothing") + ", " + days + " days";
  }

  private static String words(LinkAct.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The other classes, the biggest first. */
  private void otherClasses() {
    List<SocialClass> others = others();
    int room = limit - boxes.size();
    int shown = others.size() <= room ? others.size() : room - 1;
    others.subList(0, shown).forEach(one -> divided(sheet.node(Label.of(words(one)), Mark.PLAIN)));
    if (shown < others.size()) {
      List<SocialClass> rest = others.subList(shown, others.size());
      String more = "… " + Counted.of(rest.size(), "more class", "more classes");
      int size = rest.stream().mapToInt(SocialClass::size).sum();
      divided(sheet.node(Label.of(more, Counted.people(size)), Mark.FOLDED));
    }
  }

  private void divided(int box) {
    sheet.edge(number(LayerKind.MASSES), box, "divides into");
  }

  private ImmutableList<SocialClass> others() {
    Optional<SocialClass> own = chain.theParty().map(Party::answersTo);
    return chain.layers().stream()
        .filter(Masses.class::isInstance)
        .flatMap(layer -> ((Masses) layer).classes().stream())
        .filter(one -> own.filter(mine -> mine.position().equals(one.position())).isEmpty())
        .sorted(comparing(SocialClass::size).reversed().thenComparing(SocialClass::position))
        .collect(ImmutableList.toImmutableList());
  }
}
