package org.leadershipmethod.json;

import java.util.Optional;
import org.leadershipmethod.organization.OrganizationRows;
import org.leadershipmethod.person.Part;

/**
 * One flat row of an organization, as it stands in JSON.
 *
 * <p>Ids are plain texts here: what is wrong with them is found where all rows are read together.
 */
sealed interface OrganizationRow {

  /** Hands the row on, with where it stands. */
  void addTo(OrganizationRows rows, String where);

  /** A unit. */
  record Unit(String id, String name, String kind, Optional<String> parent)
      implements OrganizationRow {
    @Override
    public void addTo(OrganizationRows rows, String where) {
      rows.unit(where, id, name, kind, parent.orElse(null));
    }
  }

  /** Somebody in overall charge. */
  record InCharge(String unit, String person) implements OrganizationRow {
    @Override
    public void addTo(OrganizationRows rows, String where) {
      rows.inCharge(where, unit, person);
    }
  }

  /** A head beside whoever is in overall charge. */
  record FurtherHead(String unit, String person) implements OrganizationRow {
    @Override
    public void addTo(OrganizationRows rows, String where) {
      rows.furtherHead(where, unit, person);
    }
  }

  /** A department. */
  record Department(String unit, String field, Optional<String> person) implements OrganizationRow {
    @Override
    public void addTo(OrganizationRows rows, String where) {
      rows.department(where, unit, field, person.orElse(null));
    }
  }

  /** Somebody who works in a department. */
  record Staff(String unit, String field, String person) implements OrganizationRow {
    @Override
    public void addTo(OrganizationRows rows, String where) {
      rows.staff(where, unit, field, person);
    }
  }

  /** A member. */
  record Member(String unit, String person, Optional<Part> part, Optional<String> kind)
      implements OrganizationRow {
    @Override
    public void addTo(OrganizationRows rows, String where) {
      rows.member(where, unit, person, part.orElse(null), kind.orElse(null));
    }
  }
}
