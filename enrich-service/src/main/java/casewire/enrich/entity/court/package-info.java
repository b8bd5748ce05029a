/** Courts, by gazetteer and by form, with their ids. */
package casewire.enrich.entity.court;
