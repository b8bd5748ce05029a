/** Dates, absolute and relative to the day of publication. */
package casewire.enrich.entity.pattern.date;
