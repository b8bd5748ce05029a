/** Stage 5 of names: short forms, surnames and acronyms stand for the full name. */
package casewire.enrich.entity.coreference;
