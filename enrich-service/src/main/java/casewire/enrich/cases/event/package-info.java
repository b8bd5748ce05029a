/**
 * Stage 4: what happens in cases, told by a term of litigation: its sides, and whether it is a
 * fact, a plan, a denial or history.
 */
package casewire.enrich.cases.event;
