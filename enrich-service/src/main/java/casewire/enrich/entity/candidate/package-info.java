/** Stage 2 of names: runs of capitals, cut into what may be a name. */
package casewire.enrich.entity.candidate;
