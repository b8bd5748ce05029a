/** Statutes: places in codes, acts by name, numbered laws. */
package casewire.enrich.entity.pattern.statute;
