/** Amounts of money. */
package casewire.enrich.entity.pattern.money;
