/**
 * From what single articles say of a case to one file for each case. Pure functions of the set of
 * articles and the watch-list: the order in which articles arrive never shows. No Kafka here.
 */
package casewire.enrich.casefile;
