/**
 * Stage 1 of names: what the lexicon says of each word, which words are taken, where headings
 * stand, and whether the text is English.
 */
package casewire.enrich.entity.marking;
