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
 * <p>One command measures all of it twice, which takes about an hour, and writes a table for each
 * question, with what was asked for and whether it was reached. With {@code --quick} it only proves
 * that all run and agree. What belongs to which operation, who is who in it, and what is asked of
 * whom is in {@link org.leadershipmethod.benchmarks.Operation}.
 *
 * <pre>{@code
 * mvn -pl benchmarks -am package -DskipTests
 * java -cp benchmarks/target/benchmarks.jar org.leadershipmethod.benchmarks.Table --out table.md
 * java -cp benchmarks/target/benchmarks.jar org.leadershipmethod.benchmarks.Table --letters BD
 * java -cp benchmarks/target/benchmarks.jar org.leadershipmethod.benchmarks.Table --quick
 * }</pre>
 *
 * <p>A single benchmark runs as JMH has it:
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar -l
 * java -jar benchmarks/target/benchmarks.jar RouteBenchmark -p units=100000 -f 3 -prof gc -prof org.leadershipmethod.benchmarks.CpuTime
 * }</pre>
 *
 * <p>What is too large for that are programs of their own, which print seconds and bytes: {@link
 * org.leadershipmethod.benchmarks.LargestOrganization}, {@link
 * org.leadershipmethod.benchmarks.DeepestOrganization}, {@link
 * org.leadershipmethod.benchmarks.LongestRecord} (ten million entries want {@code -Xmx14g}), {@link
 * org.leadershipmethod.benchmarks.OneMillionOpen} and {@link
 * org.leadershipmethod.benchmarks.StreamedRecord} (with {@code -Xmx256m}, a folder, and how many
 * million bytes).
 *
 * <p>Two runs of JMH on one machine wait for each other by a file in the folder for temporary
 * files. Where that must not be, or where the folder is not to be had, give each its own: {@code
 * java -Djava.io.tmpdir=… -jar …}.
 */
@NullMarked
package org.leadershipmethod.benchmarks;

import org.jspecify.annotations.NullMarked;
