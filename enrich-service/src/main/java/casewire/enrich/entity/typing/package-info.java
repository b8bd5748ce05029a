/**
 * Stage 3 of names: the kinds of evidence with their weights, and names whose largest sum says what
 * they are.
 */
package casewire.enrich.entity.typing;
