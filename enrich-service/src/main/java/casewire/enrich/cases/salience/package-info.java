/**
 * How likely those whom an article names are parties of the case it is about: by where and how
 * often they come up, not by what a sentence says of who proceeds against whom.
 */
package casewire.enrich.cases.salience;
