/**
 * Words, numbers and signs of a text as patterns and courts read them, and tables of words and
 * phrases.
 */
package casewire.enrich.entity.scan;
