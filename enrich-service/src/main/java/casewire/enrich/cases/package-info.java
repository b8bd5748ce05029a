/**
 * From the text of an article and its entities to its case tags: a pure function. The stages are
 * the sub-packages, in the order reading, court and party, grammar, event, clustering, matter,
 * description.
 */
package casewire.enrich.cases;
