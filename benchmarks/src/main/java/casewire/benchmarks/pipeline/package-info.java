/** The whole pipeline against its peers and its limits, in one run on one broker. */
package casewire.benchmarks.pipeline;
