/** What several patterns are made of: numbers, months, units and lengths of time, sentences. */
package casewire.enrich.entity.pattern.element;
