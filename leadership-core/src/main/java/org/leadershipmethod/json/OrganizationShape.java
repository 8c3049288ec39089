package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;
import tools.jackson.core.JsonToken;

/**
 * A whole organization inside something else: a list of its flat rows.
 *
 * @param row how one row stands
 */
record OrganizationShape(Shape<OrganizationRow> row) implements Shape<Organization> {

  @Override
  public Organization read(JsonInput in) {
    in.expect(JsonToken.START_ARRAY, "a list of rows");
    OrganizationRows rows = new OrganizationRows();
    for (int place = 0; in.next() != JsonToken.END_ARRAY; place++) {
      String where = in.where();
      in.path().enter(place);
      row.read(in).addTo(rows, where);
      in.path().leave();
    }
    Checked<Organization> checked = Organization.ofRows(rows);
    return checked.fold(
        organization -> organization,
        problems -> {
          throw new Unusable(problems);
        });
  }

  @Override
  public void write(Organization organization, JsonOutput out) {
    out.startList();
    FlatRows.of(organization, one -> row.write(one, out));
    out.endList();
  }

  @Override
  public ImmutableMap<String, Object> schema(Schemas schemas) {
    return ImmutableMap.of("type", "array", "items", row.schema(schemas));
  }
}
