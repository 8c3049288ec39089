package org.leadershipmethod.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a record as somebody writes it down who only wants to get at the texts: plain records,
 * which check nothing, with null where a property is left out.
 *
 * @param id the id
 * @param when the time, as the text that it is
 * @param event what happened
 */
record PlainLine(String id, String when, What event) {

  /** What happened: one of these is there. */
  @JsonInclude(Include.NON_NULL)
  record What(
      @JsonProperty("task-relayed") @Nullable Relayed relayed,
      @JsonProperty("work-done") @Nullable Work work,
      @JsonProperty("result-achieved") @Nullable Result result,
      @JsonProperty("appointed") @Nullable Appointment appointment) {}

  /** A task. */
  record Task(String id, String title, String field) {}

  /** A relay. */
  record Relayed(Task task, String from, String department, String to, List<Delivery> deliveries) {}

  /** A delivery. */
  record Delivery(String unit, String person, boolean told, boolean responsible) {}

  /** Work. */
  record Work(Task task, String unit, List<String> people) {}

  /** A result. */
  record Result(String task, String unit, String result) {}

  /** An appointment. */
  record Appointment(String person, Post post) {}

  /** A post. */
  record Post(String kind, String unit, String field) {}
}
