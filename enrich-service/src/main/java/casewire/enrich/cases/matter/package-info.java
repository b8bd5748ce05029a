/** Stage 6: what a case is about and where it stands: kind, stage, outcome, claims and relief. */
package casewire.enrich.cases.matter;
