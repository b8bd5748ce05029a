/**
 * Stage 5: which events and captions are one case, which cases are told as news or in passing, and
 * the side or docket that no sentence ties to a case.
 */
package casewire.enrich.cases.clustering;
