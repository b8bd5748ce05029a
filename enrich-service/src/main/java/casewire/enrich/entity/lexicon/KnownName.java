package casewire.enrich.entity.lexicon;

import casewire.events.EntityType;

/**
 * A name of the gazetteers.
 *
 * @param name the canonical name it stands for
 * @param type what it names; null for what looks like a name and is none, such as New Year's Day
 * @param everyday whether it is also an English word, such as Apple or Reading, so that a capital
 *     at the start of a sentence or in a headline proves nothing
 */
public record KnownName(String name, EntityType type, boolean everyday) {}
