/**
 * The build's step from text files of words and names to the binary file that is loaded at run
 * time; nothing of it runs in a service.
 */
package casewire.enrich.entity.lexicon.compile;
