/** Stage 6 of names: what lists, host names and headings say once the sentences are read. */
package casewire.enrich.entity.consistency;
