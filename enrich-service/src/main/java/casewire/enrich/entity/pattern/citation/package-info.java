/** Citations: reporters, neutral citations, captions. */
package casewire.enrich.entity.pattern.citation;
