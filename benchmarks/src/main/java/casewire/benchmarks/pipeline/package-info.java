/**
 * The whole pipeline against its peers and its limits. Every contestant has a JVM of its own, the
 * broker too; contestants take turns for several rounds, and the median counts.
 */
package casewire.benchmarks.pipeline;
