/**
 * Stage 1: the article as words and sentences in which every mention of an entity is one word, and
 * the tables of phrases that are looked for in them.
 */
package casewire.enrich.cases.reading;
