/**
 * What is learned from labelled articles: whether that types names better than the weights set by
 * hand, and what tells the parties of a case.
 */
package casewire.benchmarks.training;
