/** Words and names that are known before an article is read. */
package casewire.enrich.entity.lexicon;
