package org.leadershipmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Family;

/** What a family brings is read and written, and nobody names it a second time. */
class FamiliesInFilesTest {

  interface Shelved extends Event {}

  /** What two keys of a family share. */
  sealed interface ShelfId extends Key {
    record Numbered(int number) implements ShelfId {}

    record Called(String name) implements ShelfId {}
  }

  record BookShelved(ShelfId where, URI book) implements Shelved {}

  record BookLent(UnitId to) implements Event {}

  record BookWeighed(double grams) implements Event {}

  private static final Family LIBRARIANS =
      Family.of("librarians")
          .withGroup("shelved", Shelved.class)
          .withEvent("book-shelved", BookShelved.class)
          .withKey("shelf", ShelfId.Numbered.class)
          .withKey("called-shelf", ShelfId.Called.class)
          .withText(URI.class, URI::create, URI::toString);

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, LIBRARIANS);

  private static final Chronicle SHELVED =
      Chronicle.empty()
          .covering(
              Coverage.EVERYTHING
                  .ofKinds(List.of(Shelved.class))
                  .ofPlaces(ImmutableSet.of(new ShelfId.Numbered(7))))
          .append(
              new BookShelved(new ShelfId.Called("poems"), URI.create("urn:isbn:1")), When.OUTSET);

  @Test
  void allThatItBringsStandsUnderItsNames() {
    ChronicleJson json = ChronicleJson.of(METHOD);
    String text = json.toText(SHELVED);
    assertThat(text)
        .contains("\"kinds\":[\"shelved\"],\"places\":[{\"shelf\":{\"number\":7}}]")
        .contains(
            "{\"book-shelved\":{\"where\":{\"called-shelf\":\"poems\"},\"book\":\"urn:isbn:1\"}}");
    assertThat(json.readText(text, "shelves").orElseThrow().chronicle()).isEqualTo(SHELVED);
  }

  @Test
  void aFamilyThatIsNotInForceIsReadToo() {
    ChronicleJson json = ChronicleJson.of(EventKinds.standard().with(LIBRARIANS));
    assertThat(json.toText(SHELVED)).isEqualTo(ChronicleJson.of(METHOD).toText(SHELVED));
  }

  @Test
  void aKeyWithoutANameSaysHowToGiveItOne() {
    Chronicle covering =
        Chronicle.empty()
            .covering(Coverage.EVERYTHING.ofPlaces(ImmutableSet.of(new ShelfId.Numbered(7))));
    assertThatThrownBy(() -> ChronicleJson.standard().toText(covering))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ShelfId$Numbered at 'coverage.places[0]', expected a key")
        .hasMessageEndingWith("; its family gives it one by withKey(…)");
  }

  @Test
  void whatIsKnownAlreadyStays() {
    EventKinds standard = EventKinds.standard();
    EventKinds twice = standard.with(RELAY, SOCIETY, LIBRARIANS).with(LIBRARIANS);
    assertThat(standard.with(RELAY, SOCIETY).kinds()).isEqualTo(standard.kinds());
    assertThat(twice.kinds()).isEqualTo(standard.with(LIBRARIANS).kinds());
    assertThat(twice.keys()).isEqualTo(standard.with(LIBRARIANS).keys());
    assertThat(standard.with("book-shelved", BookLent.class).kinds())
        .doesNotContainValue(BookShelved.class);
  }

  @Test
  void whatDoesNotFitIsToldWithTheFamily() {
    EventKinds kinds = EventKinds.standard().with(LIBRARIANS);
    Family others = Family.of("lenders").withEvent("book-shelved", BookLent.class);
    assertThatThrownBy(() -> kinds.with(others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The names of the family 'lenders' do not fit: The name 'book-shelved' is taken, by"
                + " class org.leadershipmethod.json.FamiliesInFilesTest$BookShelved.");
    Family renamed = Family.of("again").withEvent("put-away", BookShelved.class);
    assertThatThrownBy(() -> kinds.with(renamed))
        .hasMessageStartingWith("The names of the family 'again' do not fit: ")
        .hasMessageEndingWith("has the name 'book-shelved' already, beside 'put-away'.");
    Family group = Family.of("group").withGroup("task-relayed", Shelved.class);
    assertThatThrownBy(() -> ChronicleJson.of(LeadershipMethod.of(group)))
        .hasMessageStartingWith("The names of the family 'group' do not fit: The name")
        .hasMessageEndingWith("is taken, by class org.leadershipmethod.relay.TaskRelayed.");
    Family spelled = Family.of("spelled").withText(URI.class, URI::create, uri -> "x" + uri);
    assertThatThrownBy(() -> kinds.with(spelled))
        .hasMessageStartingWith("The names of the family 'spelled' do not fit: java.net.URI");
  }

  @Test
  void whatCannotStandInAFileIsRefusedWhenTheFamilyIsRead() {
    Family scales = Family.of("scales").withEvent("book-weighed", BookWeighed.class);
    assertThatThrownBy(() -> DiagnosisJson.of(LeadershipMethod.of(scales)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("component 'grams' of BookWeighed is of double");
  }
}
