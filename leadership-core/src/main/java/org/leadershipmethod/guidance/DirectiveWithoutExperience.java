package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CardBuilder;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A directive for all came from somebody who drew no experience in a unit under them in person.
 *
 * <p>Experience of a deputy does not count, nor one from a unit that is not subordinate, such as a
 * pilot of the vicinity. Where units were moved or closed since it was drawn, nobody can tell from
 * the record under whom the unit was then, and the rule does not look.
 */
final class DirectiveWithoutExperience
    extends CaseRule<DirectiveIssued, DirectiveWithoutExperience.Directive> {

  private static final Card CARD =
      saying(
              Card.of(GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE)
                  .addClauses(Clause.M2_9)
                  .deviation(Deviation.SUBJECTIVIST)
                  .why(
                      "Whoever has not seen the work with their own eyes, in some unit of theirs,"
                          + " cannot know what all units need.")
                  .ours(false)
                  .addReads(
                      CallIssued.class,
                      DirectiveIssued.class,
                      ExperienceDrawn.class,
                      ExperienceSummedUp.class,
                      OrganizationEvent.class))
          .putSays(
              "missing",
              "experience that whoever draws up the directive gained in person, in a unit under"
                  + " theirs")
          .putSays(
              "rebuilt",
              "units were moved or closed since the experience was gained, and so nobody can tell"
                  + " whether it was in a unit under this one")
          .putSays(
              "others",
              "the unit cites entries that are no experience of this campaign, and so nobody can"
                  + " tell what was learnt before it")
          .putSays("cite", "cite the experience that they gained in person")
          .putSays(
              "afterwards",
              "go to some units in person, gain experience there, and issue the directive anew")
          .build();

  DirectiveWithoutExperience() {
    super(DirectiveIssued.class, CARD);
  }

  /** What is found, by what is wrong with the experiences that are cited. */
  private static CardBuilder saying(CardBuilder card) {
    return card.putSays(
            "said",
            "The unit issued a directive for all in the campaign '{campaign}', and cited no"
                + " experience behind it.")
        .putSays(
            "saidByOthers",
            "The unit issued a directive for all in the campaign '{campaign}', and whoever drew it"
                + " up gained none of the experience behind it in person.")
        .putSays(
            "saidElsewhere",
            "The unit issued a directive for all in the campaign '{campaign}', and the experience"
                + " behind it is from units that are not under it.");
  }

  /**
   * A directive with the experiences that it cites.
   *
   * @param occasion the step
   * @param campaign the campaign
   * @param cited the experiences
   */
  record Directive(
      Occasion<DirectiveIssued> occasion,
      Campaign campaign,
      ImmutableList<Told<ExperienceDrawn>> cited)
      implements Case<DirectiveIssued> {

    static Stream<Directive> of(Occasion<DirectiveIssued> occasion) {
      return Campaigns.in(occasion.before())
          .of(occasion.event().campaign())
          .map(campaign -> new Directive(occasion, campaign, cited(occasion.event(), campaign)))
          .stream();
    }

    private static ImmutableList<Told<ExperienceDrawn>> cited(
        DirectiveIssued issued, Campaign campaign) {
      return campaign.lessons().behind(issued.behind()).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Key where() {
      return event().from();
    }

    @Override
    public Key about() {
      return new CampaignAtUnit(event().campaign(), event().from());
    }

    /** The experiences that are whose directive it is. */
    Stream<Told<ExperienceDrawn>> own() {
      return cited.stream().filter(this::isOwn);
    }

    boolean isOwn(Told<ExperienceDrawn> drawn) {
      return drawn.what().by().equals(event().by());
    }

    boolean isBelow(Told<ExperienceDrawn> drawn) {
      return isBelow(drawn, event(), before().organization());
    }

    /** Whether experience comes from a unit under the one that directs; none is that is gone. */
    static boolean isBelow(
        Told<ExperienceDrawn> drawn, DirectiveIssued issued, Organization organization) {
      UnitId unit = drawn.what().unit();
      return organization.contains(unit)
          && organization.contains(issued.from())
          && organization.isSubordinate(unit, issued.from());
    }

    /** Whether it cites something else, such as what was learnt in another campaign. */
    boolean citesOthers() {
      return campaign.lessons().knowsNotAll(event().behind());
    }

    /** Whether nobody can tell any more under whom one of their units was. */
    boolean isRebuilt() {
      Campaigns campaigns = Campaigns.in(before());
      return own().anyMatch(drawn -> campaigns.isRebuiltSince(drawn.turn()));
    }
  }

  @Override
  protected ImmutableList<Directive> cases(Occasion<DirectiveIssued> occasion) {
    return Directive.of(occasion).collect(ImmutableList.toImmutableList());
  }

  @Override
  protected Optional<Sentence> unknown(Directive one) {
    if (!isBroken(one)) {
      return Optional.empty();
    }
    return one.citesOthers()
        ? Optional.of(say("others"))
        : one.isRebuilt() ? Optional.of(say("rebuilt")) : Optional.empty();
  }

  @Override
  protected boolean isBroken(Directive one) {
    return one.own().noneMatch(one::isBelow);
  }

  @Override
  protected Arguments arguments(Directive one) {
    return Arguments.of("campaign", one.event().campaign());
  }

  @Override
  protected Sentence said(Directive one) {
    String occasion =
        one.cited().isEmpty()
            ? "said"
            : one.own().findAny().isPresent() ? "saidElsewhere" : "saidByOthers";
    return say(occasion, arguments(one));
  }

  /** Where they did draw such experience, the directive can cite all of it, if it is enough. */
  @Override
  protected Optional<Remedy> instead(Directive one) {
    ImmutableList<EntryId> own =
        one.campaign().lessons().experiences().values().stream()
            .filter(one::isOwn)
            .filter(one::isBelow)
            .sorted(Comparator.comparing(Told::turn))
            .map(Told::entry)
            .collect(ImmutableList.toImmutableList());
    DirectiveIssued cited = one.event().drawnFrom(with(own, one.event()));
    return Optional.of(
        own.isEmpty() || FewCasesBehindIdea.isFew(cited, one.before())
            ? Remedy.forPeople(say("afterwards"))
            : Remedy.proposal(say("cite"), cited));
  }

  private static ImmutableList<EntryId> with(ImmutableList<EntryId> own, DirectiveIssued issued) {
    return ImmutableList.<EntryId>builder().addAll(issued.behind()).addAll(own).build();
  }

  /** A directive of the unit that came after it and was not found wrong mends it. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    CampaignAtUnit key = (CampaignAtUnit) finding.breach().about();
    return Campaigns.in(now)
        .of(key.campaign())
        .filter(campaign -> !isMended(finding, campaign, campaign.at(key.unit()), now))
        .isPresent();
  }

  private static boolean isMended(
      Finding finding, Campaign campaign, UnitInCampaign unit, Situation now) {
    return unit.directed().stream()
        .filter(issued -> finding.breach().isBefore(issued.turn()))
        .flatMap(
            issued ->
                Directive.cited(issued.what(), campaign).stream()
                    .filter(drawn -> drawn.what().by().equals(issued.what().by()))
                    .filter(drawn -> Directive.isBelow(drawn, issued.what(), now.organization())))
        .findAny()
        .isPresent();
  }
}
