package org.leadershipmethod.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesBuilder;
import org.leadershipmethod.society.SocialClass;
import tools.jackson.core.JsonToken;

/**
 * Everyone with their economic position inside something else: an object with a property for each
 * position, and in it the list of those who are in it.
 *
 * @param position how a position reads as a text
 * @param person how the id of a person reads as a text
 */
record MassesShape(TextShape<Object> position, TextShape<Object> person) implements Shape<Masses> {

  @Override
  public Masses read(JsonInput in) {
    in.expect(JsonToken.START_OBJECT, "an object with the people of each economic position");
    MassesBuilder builder = Masses.builder();
    Set<String> names = new HashSet<>();
    while (in.next() != JsonToken.END_OBJECT) {
      String name = in.text();
      EconomicPosition read = (EconomicPosition) position.parsed(name, in);
      if (!names.add(name)) {
        throw in.unusable("property " + Quoted.text(name) + " a second time", "each once");
      }
      in.next();
      in.path().enter(name);
      people(in, read, builder);
      in.path().leave();
    }
    String where = in.where();
    return builder
        .check()
        .fold(
            masses -> masses,
            problems -> {
              throw new Unusable(located(problems, where));
            });
  }

  /** The same problems, told with where the people stand who have them. */
  private static ImmutableList<Problem> located(ImmutableList<Problem> problems, String where) {
    return problems.stream()
        .map(one -> new Problem(where + ", " + one.where(), one.found(), one.expected()))
        .collect(ImmutableList.toImmutableList());
  }

  private void people(JsonInput in, EconomicPosition read, MassesBuilder builder) {
    in.expect(JsonToken.START_ARRAY, "a list of people");
    for (int place = 0; in.next() != JsonToken.END_ARRAY; place++) {
      in.path().enter(place);
      builder.person((PersonId) person.read(in), read);
      in.path().leave();
    }
  }

  @Override
  public void write(Masses masses, JsonOutput out) {
    out.startObject();
    for (SocialClass one : masses.classes()) {
      out.path().enter(one.position().value());
      out.property(one.position().value());
      out.startList();
      one.people().forEach(each -> person.write(each, out));
      out.endList();
      out.path().leave();
    }
    out.endObject();
  }

  @Override
  public ImmutableMap<String, Object> schema(Schemas schemas) {
    return ImmutableMap.of(
        "type",
        "object",
        "propertyNames",
        position.schema(schemas),
        "additionalProperties",
        ImmutableMap.of("type", "array", "items", person.schema(schemas)));
  }
}
