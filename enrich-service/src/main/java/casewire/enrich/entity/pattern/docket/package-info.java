/** Docket numbers of courts. */
package casewire.enrich.entity.pattern.docket;
