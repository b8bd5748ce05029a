/**
 * Stage 2: who can stand in a case and how he is called there: names, captions, states that
 * prosecute, regulators.
 */
package casewire.enrich.cases.party;
