/** Stage 4 of names: evidence in a name itself and in the words before and after it. */
package casewire.enrich.entity.evidence;
