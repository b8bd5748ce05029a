/** The last stage: mentions of one thing become one entity, with a canonical name and an id. */
package casewire.enrich.entity.canonical;
