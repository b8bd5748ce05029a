/**
 * What runs in a process of its own, one class with a {@code main} each: no contestant profits from
 * code that another has warmed. A contestant says what it measured with {@link
 * casewire.benchmarks.contestant.Report} and ends by itself.
 */
package casewire.benchmarks.contestant;
