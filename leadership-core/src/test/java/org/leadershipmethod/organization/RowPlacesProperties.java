package org.leadershipmethod.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where rows stand comes back as it was given. */
class RowPlacesProperties {

  @Provide
  Arbitrary<List<String>> wheres() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars("a:0123456789").ofMaxLength(14),
            Arbitraries.strings().ofMaxLength(5),
            Arbitraries.integers().map(i -> "units.csv:" + i))
        .list()
        .ofMaxSize(30);
  }

  @Property(tries = 300)
  void wordsComeBack(@ForAll("wheres") List<String> wheres) {
    RowPlaces places = new RowPlaces();
    for (int i = 0; i < wheres.size(); i++) {
      assertThat(places.add(wheres.get(i))).isEqualTo(i);
    }
    for (int i = 0; i < wheres.size(); i++) {
      assertThat(places.get(i)).isEqualTo(wheres.get(i));
    }
  }
}
