package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Goes down from a unit: who answers there and at each unit below, each before those below it. */
final class Descent implements Iterator<Answerers> {

  private final Organization organization;
  private final int top;
  private final int field;
  private int next;

  Descent(Organization organization, int top, int field) {
    this.organization = organization;
    this.top = top;
    this.field = field;
    this.next = top;
  }

  @Override
  public boolean hasNext() {
    return next != NONE;
  }

  @Override
  public Answerers next() {
    int unit = next;
    if (unit == NONE) {
      throw new NoSuchElementException();
    }
    next = organization.forest().next(unit, top);
    return new Answerers(organization, unit, field);
  }
}
