/** How a quantity stands (sought, ordered, maximum ...), and what amount converts which. */
package casewire.enrich.entity.pattern.status;
