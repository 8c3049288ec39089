/**
 * Methods of leadership as values: what two short texts say about leading, one clause at a time, as
 * types that cannot be misused, rules that guard a step before it is taken, and a diagnosis of what
 * was done.
 *
 * <p>Everything here is immutable and thread-safe. The library reads no clock, starts no thread and
 * keeps nothing outside the values it hands out.
 */
module org.leadershipmethod.core {
  requires transitive com.google.common;
  requires static tools.jackson.core;
  requires static org.apache.commons.statistics.distribution;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires org.slf4j;

  exports org.leadershipmethod.chain;
  exports org.leadershipmethod.chronicle;
  exports org.leadershipmethod.clause;
  exports org.leadershipmethod.comparison;
  exports org.leadershipmethod.concentration;
  exports org.leadershipmethod.diagram;
  exports org.leadershipmethod.election;
  exports org.leadershipmethod.group;
  exports org.leadershipmethod.guidance;
  exports org.leadershipmethod.massline;
  exports org.leadershipmethod.input;
  exports org.leadershipmethod.json;
  exports org.leadershipmethod.method;
  exports org.leadershipmethod.nucleus;
  exports org.leadershipmethod.organization;
  exports org.leadershipmethod.person;
  exports org.leadershipmethod.plan;
  exports org.leadershipmethod.relay;
  exports org.leadershipmethod.rule;
  exports org.leadershipmethod.society;
  exports org.leadershipmethod.statistics;
  exports org.leadershipmethod.tenure;
  exports org.leadershipmethod.vitality;
}
