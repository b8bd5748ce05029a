/** What is told by its form: one package a kind, each with a {@link Pattern} that finds it. */
package casewire.enrich.entity.pattern;
