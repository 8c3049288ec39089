package org.leadershipmethod.nucleus;

import java.util.Optional;
import org.immutables.value.Generated;
import org.immutables.value.Value;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;

/** What is known of the people of one unit, as far as its leading group is concerned. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class, Generated.class})
interface UnitNucleus {

  /** Of a unit of which nothing is known. */
  static UnitNucleus nothing() {
    return new UnitNucleusBuilder()
        .deeds(SharedMap.empty())
        .links(SharedMap.empty())
        .assessed(SharedMap.empty())
        .unmet(SharedMap.empty())
        .unfounded(SharedSet.empty())
        .degenerated(SharedMap.empty())
        .kept(SharedMap.empty())
        .passedOver(SharedSet.empty())
        .joined(SharedMap.empty())
        .build();
  }

  /** What each of its people did. */
  SharedMap<PersonId, Deeds> deeds();

  /** The links that each of them kept. */
  SharedMap<PersonId, Links> links();

  /** The last assessment of each that rests on deeds of theirs. */
  SharedMap<PersonId, Told<MemberAssessed>> assessed();

  /** Since which assessment each has not met what a seat asks for, where the last one says so. */
  SharedMap<PersonId, Told<MemberAssessed>> unmet();

  /** Whose last assessment rests on no deed of theirs. */
  SharedSet<PersonId> unfounded();

  /** Who degenerated, by the first statement of it. */
  SharedMap<PersonId, Told<MemberDegenerated>> degenerated();

  /** For which campaigns a reason was given that the group stayed as it was. */
  SharedMap<CampaignId, Told<GroupKept>> kept();

  /** Of whom a reason was given that they have no seat. */
  SharedSet<PersonId> passedOver();

  /** What changed last who is in overall charge. */
  Optional<Told<OrganizationEvent>> charged();

  /** By what the unit became what it is, where it was split off, or others were put into it. */
  Optional<Told<OrganizationEvent>> begun();

  /** Since when each of those belongs to the unit of whom an entry told it. */
  SharedMap<PersonId, Told<MemberDescribed>> joined();

  default UnitNucleus doing(Told<DeedDone> deed) {
    PersonId person = deed.what().person();
    Deeds before = deeds().get(person);
    Deeds now = before == null ? Deeds.of(deed) : before.with(deed);
    return with().deeds(deeds().plus(person, now)).build();
  }

  default Links linksOf(PersonId person) {
    return links().getOrDefault(person, Links.NONE);
  }

  default UnitNucleus linking(Told<LinkKept> link) {
    PersonId by = link.what().by();
    return with().links(links().plus(by, linksOf(by).with(link))).build();
  }

  /** Whether each rating cites a deed of the person that was told before. */
  default boolean isFounded(MemberAssessed assessment) {
    Deeds deeds = deeds().get(assessment.person());
    return deeds != null
        && assessment.ratings().stream()
            .allMatch(rating -> rating.evidence().stream().anyMatch(deeds.entries()::contains));
  }

  /** An assessment that rests on no deed is remembered as that, and counts for nothing else. */
  default UnitNucleus assessing(Told<MemberAssessed> told) {
    PersonId person = told.what().person();
    return isFounded(told.what())
        ? assessed(told).with().unfounded(unfounded().minus(person)).build()
        : with().unfounded(unfounded().plus(person)).build();
  }

  /** What is not met counts since it was first found so: to find it again puts nothing off. */
  private UnitNucleus assessed(Told<MemberAssessed> told) {
    PersonId person = told.what().person();
    SharedMap<PersonId, Told<MemberAssessed>> next =
        told.what().isShort()
            ? unmet().plus(person, unmet().getOrDefault(person, told))
            : unmet().minus(person);
    return with().assessed(assessed().plus(person, told)).unmet(next).build();
  }

  default UnitNucleus degenerating(Told<MemberDegenerated> told) {
    PersonId person = told.what().person();
    return degenerated().containsKey(person)
        ? this
        : with().degenerated(degenerated().plus(person, told)).build();
  }

  default UnitNucleus keeping(Told<GroupKept> told) {
    return with().kept(kept().plus(told.what().campaign(), told)).build();
  }

  default UnitNucleus passingOver(PersonId person) {
    return with().passedOver(passedOver().plus(person)).build();
  }

  default UnitNucleus charging(Told<? extends OrganizationEvent> told) {
    return with().charged(told.<OrganizationEvent>of(told.what())).build();
  }

  default UnitNucleus beginning(Told<? extends OrganizationEvent> told) {
    return with().begun(told.<OrganizationEvent>of(told.what())).build();
  }

  /** It counts since when it was told first: to describe somebody again is no joining. */
  default UnitNucleus joining(Told<MemberDescribed> told) {
    PersonId person = told.what().member().person();
    return joined().containsKey(person) ? this : with().joined(joined().plus(person, told)).build();
  }

  private UnitNucleusBuilder with() {
    return new UnitNucleusBuilder().from(this);
  }
}
