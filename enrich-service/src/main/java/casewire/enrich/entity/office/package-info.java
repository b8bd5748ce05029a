/** Stage 7 of names: the offices of people. */
package casewire.enrich.entity.office;
