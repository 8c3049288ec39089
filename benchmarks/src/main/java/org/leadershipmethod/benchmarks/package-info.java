/**
 * How long things take and how much memory they need, beside what somebody would use instead.
 *
 * <p>Each benchmark of JMH asks the library, and in the same run its contenders: the limit, which
 * is arrays of numbers written for this one question; plain maps of the JDK; Guava's maps with
 * records; and other people's libraries where there are any. Before anything is measured, all of
 * them have to give the same answers. Only figures of one run are to be compared, and differences
 * below one half mean nothing on a machine that others use too; {@link
 * org.leadershipmethod.benchmarks.CpuTime} says more there than the clock.
 *
 * <pre>{@code
 * mvn -pl benchmarks -am package -DskipTests
 * java -jar benchmarks/target/benchmarks.jar -l
 * java -jar benchmarks/target/benchmarks.jar RouteBenchmark -prof gc -prof org.leadershipmethod.benchmarks.CpuTime
 * java -jar benchmarks/target/benchmarks.jar RouteBenchmark -p units=100000 -f 3 -wi 5 -i 5
 * java -cp benchmarks/target/benchmarks.jar org.leadershipmethod.benchmarks.MemoryOfAnOrganization
 * java -Xmx256m -cp benchmarks/target/benchmarks.jar org.leadershipmethod.benchmarks.StreamedRecord /tmp 2000
 * }</pre>
 *
 * <p>Two runs of JMH on one machine wait for each other by a file in the folder for temporary
 * files. Where that must not be, or where the folder is not to be had, give each its own: {@code
 * java -Djava.io.tmpdir=… -jar …}.
 */
@NullMarked
package org.leadershipmethod.benchmarks;

import org.jspecify.annotations.NullMarked;
