/**
 * Other recognisers behind our own interface, to be measured beside ours. Compiled in the Maven
 * profile {@code peers} alone and never shipped.
 */
package casewire.benchmarks.peers;
