/**
 * Whether weights learned from labelled articles type names better than the weights set by hand.
 */
package casewire.benchmarks.training;
