/**
 * Stage 7: the case as it is published: caption, id, parties and their roles, links, evidence,
 * confidence.
 */
package casewire.enrich.cases.description;
