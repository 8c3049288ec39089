package org.leadershipmethod.examples.rust;

import java.util.Locale;
import org.leadershipmethod.examples.files.CsvRow;

/**
 * A handle and the number of its account; one number may have had several handles.
 *
 * @param handle the handle in lower case
 * @param number the number; empty where none is written
 */
record Account(String handle, String number) {

  static Account of(CsvRow row) {
    return new Account(row.text("github").toLowerCase(Locale.ROOT), row.text("github_id"));
  }
}
