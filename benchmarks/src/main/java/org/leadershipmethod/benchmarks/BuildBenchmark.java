package org.leadershipmethod.benchmarks;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to build an organization and all it is asked by, from rows of texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class BuildBenchmark {
  /** How many units; ten people in each. */
  @Param({"1000", "10000", "100000"})
  public int units;

  private SampleColumns sample;
  private OrganizationRows rows;

  /** Makes the rows, and sees to it that what is built of them says the same. */
  @Setup
  public void prepare() {
    sample = SampleColumns.of(units);
    rows = sample.rows();
    Organization ours = ofCollectedRows().orElseThrow();
    PlainOrganization plain = new PlainOrganization(sample);
    GuavaOrganization guava = new GuavaOrganization(sample);
    IntOrganization ints = new IntOrganization(sample);
    for (int unit = 0; unit < units; unit++) {
      OfUnit expected = ofUnit(ints, unit);
      UnitId id = UnitId.of(sample.unitId(unit));
      Same.check("unit", expected, ofUnit(ours, id));
      Same.check("unit", expected, ofUnit(plain, id.value()));
      Same.check("unit", expected, ofUnit(guava, id));
    }
    for (int person = 0; person < sample.persons(); person++) {
      OfPerson expected = new OfPerson(ints.postCount(person), ints.isInCharge(person));
      PersonId id = PersonId.of(sample.personId(person));
      Same.check("person", expected, ofPerson(ours.posts(id)));
      Same.check("person", expected, ofPerson(guava.posts(id)));
      boolean isInCharge =
          plain.posts(id.value()).stream()
              .anyMatch(post -> post.kind().equals(PlainOrganization.IN_CHARGE));
      Same.check("person", expected, new OfPerson(plain.posts(id.value()).size(), isInCharge));
    }
  }

  /** What everybody has to say of a person in the same way. */
  private record OfPerson(int posts, boolean isInCharge) {}

  private static OfPerson ofPerson(ImmutableList<Post> posts) {
    return new OfPerson(
        posts.size(), posts.stream().anyMatch(post -> post.kind() == Post.Kind.IN_CHARGE));
  }

  /** What everybody has to say of a unit in the same way. */
  private record OfUnit(String head, Optional<String> above, int children, List<String> members) {}

  private OfUnit ofUnit(IntOrganization ints, int unit) {
    int parent = ints.parent(unit);
    return new OfUnit(
        sample.personId(ints.head(unit)),
        parent == SampleColumns.NONE ? Optional.empty() : Optional.of(sample.unitId(parent)),
        ints.childCount(unit),
        ints.members(unit).mapToObj(sample::personId).toList());
  }

  private static OfUnit ofUnit(Organization ours, UnitId unit) {
    return new OfUnit(
        ours.charge(unit).soleHolder().orElseThrow().value(),
        ours.parent(unit).map(UnitId::value),
        (int) ours.children(unit).count(),
        ours.members(unit).map(member -> member.person().value()).toList());
  }

  private static OfUnit ofUnit(PlainOrganization plain, String unit) {
    return new OfUnit(
        requireNonNull(plain.head(unit)),
        Optional.ofNullable(plain.parent(unit)),
        plain.childCount(unit),
        plain.members(unit));
  }

  private static OfUnit ofUnit(GuavaOrganization guava, UnitId unit) {
    return new OfUnit(
        guava.unit(unit).head().value(),
        guava.unit(unit).parent().map(UnitId::value),
        guava.childCount(unit),
        Lists.transform(guava.unit(unit).members(), PersonId::value));
  }

  /** Ours, with the rows still to be collected. */
  @Benchmark
  public Organization ofRows() {
    return sample.organization();
  }

  /** Ours, with the rows there already: what comes after the last row. */
  @Benchmark
  public Checked<Organization> ofCollectedRows() {
    return Organization.ofRows(rows);
  }

  /** Maps of the JDK. */
  @Benchmark
  public Object jdkMaps() {
    return new PlainOrganization(sample);
  }

  /** Records in Guava's maps. */
  @Benchmark
  public Object guavaRecords() {
    return new GuavaOrganization(sample);
  }

  /** The limit, which does not look at texts at all. */
  @Benchmark
  public Object limit() {
    return new IntOrganization(sample);
  }
}
