package org.leadershipmethod.benchmarks;

import static java.util.Objects.requireNonNull;
import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jspecify.annotations.Nullable;

/** A graph of JGraphT with the units in it, from each to those right below, and maps beside it. */
final class GraphOrganization {

  private final Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, String> specialists = new HashMap<>();

  /** Puts a sample into a graph. */
  GraphOrganization(SampleColumns sample) {
    for (int unit = 0; unit < sample.units(); unit++) {
      String id = sample.unitId(unit);
      graph.addVertex(id);
      heads.put(id, sample.personId(sample.head(unit)));
      if (sample.specialist(unit) != NONE) {
        specialists.put(id, sample.personId(sample.specialist(unit)));
      }
    }
    for (int unit = 0; unit < sample.units(); unit++) {
      if (sample.parent(unit) != NONE) {
        graph.addEdge(sample.unitId(sample.parent(unit)), sample.unitId(unit));
      }
    }
  }

  private @Nullable String parent(String unit) {
    Set<DefaultEdge> above = graph.incomingEdgesOf(unit);
    return above.isEmpty() ? null : graph.getEdgeSource(above.iterator().next());
  }

  /** Whom a task reaches on its way, from the bottom up; nobody where there is no way. */
  ImmutableList<String> route(String from, String to) {
    ImmutableList.Builder<String> recipients = ImmutableList.builder();
    String at = to;
    while (at != null && !at.equals(from)) {
      addRecipients(at, recipients);
      at = parent(at);
    }
    return at == null ? ImmutableList.of() : recipients.build();
  }

  private void addRecipients(String unit, ImmutableList.Builder<String> recipients) {
    String specialist = specialists.get(unit);
    if (specialist != null) {
      recipients.add(specialist);
    }
    recipients.add(requireNonNull(heads.get(unit)));
  }

  /** Whom a task reaches that goes down to all units below one, level by level. */
  ImmutableList<String> below(String top) {
    ImmutableList.Builder<String> recipients = ImmutableList.builder();
    BreadthFirstIterator<String, DefaultEdge> units = new BreadthFirstIterator<>(graph, top);
    units.next();
    while (units.hasNext()) {
      addRecipients(units.next(), recipients);
    }
    return recipients.build();
  }
}
