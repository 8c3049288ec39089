package org.leadershipmethod.nucleus;

import java.util.Optional;
import org.immutables.value.Generated;
import org.immutables.value.Value;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

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
        .deeds(HashTreePMap.empty())
        .links(HashTreePMap.empty())
        .assessed(HashTreePMap.empty())
        .joined(HashTreePMap.empty())
        .build();
  }

  /** What each of its people did. */
  HashPMap<PersonId, Deeds> deeds();

  /** The links that each of them kept. */
  HashPMap<PersonId, Links> links();

  /** The last assessment of each. */
  HashPMap<PersonId, Told<MemberAssessed>> assessed();

  /** What changed last who is in overall charge. */
  Optional<Told<OrganizationEvent>> charged();

  /** By what the unit became what it is, where it was split off, or others were put into it. */
  Optional<Told<OrganizationEvent>> begun();

  /** Since when each of those belongs to the unit of whom an entry told it. */
  HashPMap<PersonId, Told<MemberDescribed>> joined();

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

  default UnitNucleus assessing(Told<MemberAssessed> told) {
    return with().assessed(assessed().plus(told.what().person(), told)).build();
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
