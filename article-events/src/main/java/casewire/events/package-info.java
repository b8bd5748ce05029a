/**
 * The contract of the pipeline: what lies on its topics, in JSON that follows schema.org
 * NewsArticle. Readers ignore fields they do not know, so that fields can be added.
 */
package casewire.events;
