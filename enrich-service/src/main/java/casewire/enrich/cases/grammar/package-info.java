/**
 * Stage 3: groups of names, pronouns and descriptions with who is meant, and who does something to
 * whom around a word of a sentence.
 */
package casewire.enrich.cases.grammar;
