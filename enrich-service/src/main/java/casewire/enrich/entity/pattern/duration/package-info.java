/** Lengths of time. */
package casewire.enrich.entity.pattern.duration;
