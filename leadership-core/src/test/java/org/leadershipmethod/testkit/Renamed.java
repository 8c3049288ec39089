package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesBuilder;

/**
 * Gives other names to whatever has one in events and keys, of whichever family: to every record
 * that is one text, such as the id of a unit, a person or a task. Ids of entries and of rules stay,
 * and times.
 */
public final class Renamed {

  /** Every name is read backwards, so that their order changes too. */
  public static final Renamed BACKWARDS = new Renamed(Renamed::backwards);

  /** The names of people are read backwards. */
  public static final Renamed PEOPLE_BACKWARDS =
      new Renamed(name -> name instanceof PersonId ? backwards(name) : name);

  private final UnaryOperator<Object> named;

  private Renamed(UnaryOperator<Object> named) {
    this.named = named;
  }

  private static Object backwards(Object name) {
    RecordComponent text = name.getClass().getRecordComponents()[0];
    return named(name, new StringBuilder((String) part(name, text)).reverse().toString());
  }

  /** One name has another in its place. */
  public static Renamed replacing(Object one, String other) {
    return new Renamed(name -> name.equals(one) ? named(name, other) : name);
  }

  /** Names have those in their place that are given for them; the others stay. */
  public static Renamed replacing(ImmutableMap<?, ?> others) {
    return new Renamed(name -> others.containsKey(name) ? others.get(name) : name);
  }

  /** The names in a value. */
  public static ImmutableSet<Object> names(Object value) {
    ImmutableSet.Builder<Object> met = ImmutableSet.builder();
    new Renamed(
            name -> {
              met.add(name);
              return name;
            })
        .of(value);
    return met.build();
  }

  /** The same with other names. */
  @SuppressWarnings("unchecked") // what comes out is of the class of what goes in
  public <T> T of(T value) {
    return (T) renamed(value);
  }

  private Object renamed(Object value) {
    if (value instanceof Masses masses) {
      return masses(masses);
    } else if (value instanceof Organization organization) {
      return organization(organization);
    } else if (value instanceof Optional<?> some) {
      return some.map(this::renamed);
    } else if (value instanceof ImmutableSet<?> set) {
      return set.stream().map(this::renamed).collect(ImmutableSet.toImmutableSet());
    } else if (value instanceof ImmutableList<?> list) {
      return list.stream().map(this::renamed).collect(ImmutableList.toImmutableList());
    } else if (isKept(value)) {
      return value;
    }
    return isName(value) ? named.apply(value) : ofRecord(value);
  }

  private static boolean isKept(Object value) {
    return value instanceof EntryId
        || value instanceof When
        || value instanceof RuleId
        || !(value instanceof Record);
  }

  private static boolean isName(Object value) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    return components.length == 1 && components[0].getType() == String.class;
  }

  private static Object named(Object name, String other) {
    return made(name, new Object[] {other});
  }

  private Object ofRecord(Object value) {
    return made(
        value,
        Arrays.stream(value.getClass().getRecordComponents())
            .map(component -> renamed(part(value, component)))
            .toArray());
  }

  private static Object part(Object value, RecordComponent component) {
    try {
      component.getAccessor().trySetAccessible();
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object made(Object like, Object[] parts) {
    Class<?>[] types =
        Arrays.stream(like.getClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
      constructor.trySetAccessible();
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Masses masses(Masses masses) {
    MassesBuilder builder = Masses.builder();
    for (PersonId person : masses.people().toList()) {
      builder.person(of(person), of(masses.positionOf(person).orElseThrow()));
    }
    return builder.build();
  }

  private Organization organization(Organization organization) {
    OrganizationRows rows = new OrganizationRows();
    organization.units().forEach(unit -> addTo(rows, organization, of(unit), unit.id()));
    return Organization.ofRows(rows).orElseThrow();
  }

  private void addTo(OrganizationRows rows, Organization organization, Unit unit, UnitId was) {
    String id = unit.id().value();
    String parent = unit.parent().map(UnitId::value).orElse(null);
    rows.unit(id, id, unit.name(), unit.kind().value(), parent);
    of(organization.charge(was).holders()).forEach(one -> rows.inCharge(id, id, one.value()));
    of(organization.furtherHeads(was)).forEach(one -> rows.furtherHead(id, id, one.value()));
    organization.departments(was).forEach(one -> add(rows, id, one));
    organization.members(was).forEach(one -> add(rows, id, of(one)));
  }

  private void add(OrganizationRows rows, String id, Department department) {
    String field = of(department.field()).value();
    Optional<String> head = department.inCharge().map(this::of).map(PersonId::value);
    rows.department(id, id, field, head.orElse(null));
    of(department.staff()).forEach(one -> rows.staff(id, id, field, one.value()));
  }

  private static void add(OrganizationRows rows, String id, Member member) {
    String kind = member.kind().map(PersonnelKind::value).orElse(null);
    rows.member(id, id, member.person().value(), member.part().orElse(null), kind);
  }
}
