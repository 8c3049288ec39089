package org.example.cooperative;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;

/**
 * When the accounts of each shop were presented last; a new shop counts from when it was created.
 */
final class Accounts implements View<ImmutableMap<UnitId, When>> {

  static final Accounts ACCOUNTS = new Accounts();

  @Override
  public ImmutableMap<UnitId, When> start() {
    return ImmutableMap.of();
  }

  @Override
  public Look<ImmutableMap<UnitId, When>> after(ImmutableMap<UnitId, When> last, Entry entry) {
    if (entry.event() instanceof AccountsPresented presented) {
      return at(presented.shop(), last, entry);
    }
    return entry.event() instanceof UnitCreated created
        ? at(created.unit().id(), last, entry)
        : Look.unchanged();
  }

  private static Look<ImmutableMap<UnitId, When>> at(
      UnitId shop, ImmutableMap<UnitId, When> last, Entry entry) {
    return Look.changed(with(last, shop, entry.when()), ImmutableSet.of(shop));
  }

  private static ImmutableMap<UnitId, When> with(
      ImmutableMap<UnitId, When> last, UnitId shop, When when) {
    return ImmutableMap.<UnitId, When>builder().putAll(last).put(shop, when).buildKeepingLast();
  }
}
