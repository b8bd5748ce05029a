/**
 * The courts of an article: which of them a case is before, and what the form of a docket or the
 * name of a court tells.
 */
package casewire.enrich.cases.court;
