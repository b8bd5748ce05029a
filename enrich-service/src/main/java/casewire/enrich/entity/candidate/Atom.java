package casewire.enrich.entity.candidate;

import casewire.enrich.entity.lexicon.KnownName;

/**
 * The smallest part of a run of capitals: one word, or one name of the gazetteers.
 *
 * @param known the gazetteers' name, or null
 */
record Atom(int from, int to, KnownName known) {}
